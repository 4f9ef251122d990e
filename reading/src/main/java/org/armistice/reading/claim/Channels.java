package org.armistice.reading.claim;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.armistice.reading.document.Parse;
import org.armistice.reading.table.Table;
import org.armistice.record.Claim;
import org.jspecify.annotations.Nullable;

/** The means by which something was said: {@code channels.tsv}. */
final class Channels {
  private static final Set<String> OPENERS =
      Set.of("in", "on", "via", "through", "at", "during", "by", "from", "over", "to", "with");

  private final Map<String, Claim.Channel> channels = new TreeMap<>();
  private final Map<String, Claim.Channel> verbs = new TreeMap<>();
  private final Map<String, Claim.Channel> addressees = new TreeMap<>();

  Channels(Table table) {
    for (Table.Row row : table.rows()) {
      Claim.Channel channel =
          ReportingWord.constant(Claim.Channel.class, row.get("channel"), row, "channel");
      String word = row.get("word").toLowerCase(Locale.ROOT);
      switch (row.get("as")) {
        case "phrase" -> channels.put(word, channel);
        case "verb" -> verbs.put(word, channel);
        case "addressee" -> addressees.put(word, channel);
        default ->
            throw row.fault(
                "column \"as\" says \"%s\"; write phrase, verb or addressee"
                    .formatted(row.get("as")));
      }
    }
  }

  /** The channel of a draft, from the phrase that says so, the verb, or who was told. */
  Attribution.@Nullable ChannelMention of(Grammar clauses, Draft draft) {
    Parse parse = clauses.parse();
    if (draft.cue < 0) {
      return null;
    }
    for (int child : parse.children(draft.cue)) {
      boolean phrase =
          parse.relation(child).startsWith("obl") || parse.relation(child).equals("nmod");
      if (phrase
          && OPENERS.stream().anyMatch(word -> clauses.hasCase(child, word))
          && !draft.says(draft.sentence, child)) {
        Optional<Claim.Channel> channel = channel(parse, child);
        if (channel.isPresent()) {
          return new Attribution.ChannelMention(
              channel.get(), clauses.mention(child), owner(clauses, child));
        }
      }
    }
    if (draft.source.isPresent()) {
      Optional<Claim.Channel> channel = channel(parse, draft.source.getAsInt());
      if (channel.isPresent()) {
        int head = draft.source.getAsInt();
        return new Attribution.ChannelMention(
            channel.get(), clauses.mention(head), owner(clauses, head));
      }
    }
    Claim.Channel byVerb = verbs.get(parse.lemma(draft.cue));
    if (byVerb != null) {
      return new Attribution.ChannelMention(byVerb, word(clauses, draft.cue), null);
    }
    if (draft.addressee.isPresent()) {
      int told = draft.addressee.getAsInt();
      Claim.Channel byAddressee = addressees.get(parse.lemma(told));
      if (byAddressee != null) {
        return new Attribution.ChannelMention(byAddressee, clauses.mention(told), null);
      }
    }
    return null;
  }

  /** By the head noun or, where that is a general word, by a noun compounded with it. */
  private Optional<Claim.Channel> channel(Parse parse, int head) {
    Claim.Channel channel = channels.get(parse.lemma(head));
    if (channel != null) {
      for (int child : parse.children(head)) {
        Claim.Channel closer = channels.get(parse.lemma(child));
        if (closer != null && parse.relation(child).equals("compound")) {
          return Optional.of(closer);
        }
      }
    }
    return Optional.ofNullable(channel);
  }

  private static Mention word(Grammar clauses, int token) {
    int sentence = clauses.sentence().index();
    return new Mention(
        sentence, token, java.util.List.of(new TokenSpan(sentence, token, token + 1)));
  }

  /** Whose account it is: the owner of an account inside the phrase, else of the phrase itself. */
  private static @Nullable Mention owner(Grammar clauses, int head) {
    Parse parse = clauses.parse();
    Mention own = null;
    for (int token : clauses.subtree(head)) {
      if (parse.relation(token).equals("nmod:poss")) {
        if (parse.head(token) != head) {
          return clauses.mention(token);
        }
        own = clauses.mention(token);
      }
    }
    return own;
  }
}
