package org.armistice.reading.claim;

import java.util.ArrayList;
import java.util.List;
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
      Set.of("in", "on", "via", "through", "at", "during", "by", "from", "over");

  private final Map<String, Claim.Channel> channels = new TreeMap<>();
  private final Map<String, Claim.Channel> verbs = new TreeMap<>();
  private final Map<String, Claim.Channel> addressees = new TreeMap<>();

  Channels(Table table) {
    for (Table.Row row : table.rows()) {
      Map<String, Claim.Channel> words =
          switch (row.cell("as").oneOf("phrase", "verb", "addressee")) {
            case "phrase" -> channels;
            case "verb" -> verbs;
            default -> addressees;
          };
      words.put(
          row.get("word").toLowerCase(Locale.ROOT),
          row.cell("channel").constant(Claim.Channel.class));
    }
  }

  /** The nouns that name a means. */
  Set<String> words() {
    return channels.keySet();
  }

  /** The channel of a draft, from the phrase that says so, the verb, or who was told. */
  Attribution.@Nullable ChannelMention of(Grammar grammar, Draft draft) {
    Parse parse = grammar.parse();
    if (draft.cue < 0) {
      return null;
    }
    for (int child : candidates(grammar, draft)) {
      boolean phrase =
          parse.relation(child).startsWith("obl") || parse.relation(child).equals("nmod");
      if (phrase
          && OPENERS.stream().anyMatch(word -> grammar.hasCase(child, word))
          && !draft.says(draft.sentence, child)) {
        Optional<Claim.Channel> channel = channel(parse, child);
        if (channel.isPresent()) {
          return new Attribution.ChannelMention(
              channel.get(), grammar.mention(child, draft::says), owner(grammar, child));
        }
      }
    }
    if (draft.source.isPresent()) {
      Optional<Claim.Channel> channel = channel(parse, draft.source.getAsInt());
      if (channel.isPresent()) {
        int head = draft.source.getAsInt();
        return new Attribution.ChannelMention(
            channel.get(), grammar.mention(head), owner(grammar, head));
      }
    }
    Claim.Channel byVerb = draft.word == null ? null : verbs.get(draft.word.lemma());
    if (byVerb != null) {
      return new Attribution.ChannelMention(byVerb, word(grammar, draft.cue), null);
    }
    if (draft.addressee.isPresent()) {
      int told = draft.addressee.getAsInt();
      Claim.Channel byAddressee = addressees.get(parse.lemma(told));
      if (byAddressee != null) {
        return new Attribution.ChannelMention(byAddressee, grammar.mention(told), null);
      }
    }
    return null;
  }

  /**
   * What hangs on the cue, and what stands right behind it though the tree hangs it on the content
   * before: "“It is over,” he said in a tweet".
   */
  private static List<Integer> candidates(Grammar grammar, Draft draft) {
    Parse parse = grammar.parse();
    List<Integer> candidates = new ArrayList<>(parse.children(draft.cue));
    for (int i = draft.cue + 1; i < grammar.sentence().size() && !grammar.isMark(i); i++) {
      if (parse.head(i) >= 0 && parse.head(i) < draft.cue) {
        candidates.add(i);
      }
    }
    return candidates;
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

  private static Mention word(Grammar grammar, int token) {
    int sentence = grammar.sentence().index();
    return new Mention(sentence, token, List.of(new TokenSpan(sentence, token, token + 1)));
  }

  /** Whose account it is: the owner of an account inside the phrase, else of the phrase itself. */
  private static @Nullable Mention owner(Grammar grammar, int head) {
    Parse parse = grammar.parse();
    Mention own = null;
    for (int token : grammar.subtree(head)) {
      if (parse.relation(token).equals("nmod:poss")) {
        if (parse.head(token) != head) {
          return grammar.mention(token);
        }
        own = grammar.mention(token);
      }
    }
    return own;
  }
}
