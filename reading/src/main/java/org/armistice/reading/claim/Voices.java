package org.armistice.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.table.Table;
import org.armistice.record.Claim;
import org.jspecify.annotations.Nullable;

/**
 * Whose words every word of a report is: the innermost source whose statement it stands in, or the
 * outlet itself. What is only named in an act ("condemned the raid", "agreed to leave") is no
 * statement of its source; the outlet says it. Immutable, thread-safe.
 */
public final class Voices {
  private final Document document;
  private final List<Attribution> attributions;
  private final Hedges hedges;
  private final CueModifiers modifiers;

  /**
   * @param attributions of the document, as {@link AttributionReader} gives them
   */
  public Voices(Document document, List<Attribution> attributions) {
    this.document = document;
    this.attributions = List.copyOf(attributions);
    this.hedges = new Hedges(Table.load("hedges.tsv"));
    this.modifiers = new CueModifiers(Table.load("cue-modifiers.tsv"));
  }

  /** The innermost statement that a word stands in; empty where the outlet speaks. */
  public Optional<Attribution> at(int sentence, int token) {
    Attribution innermost = null;
    int least = Integer.MAX_VALUE;
    for (Attribution attribution : attributions) {
      if (attribution.statement() && attribution.says(sentence, token)) {
        int size = attribution.content().stream().mapToInt(TokenSpan::size).sum();
        if (size < least) {
          least = size;
          innermost = attribution;
        }
      }
    }
    return Optional.ofNullable(innermost);
  }

  /** The attributions around one, nearest first, outermost last. */
  public List<Attribution> around(Attribution attribution) {
    List<Attribution> around = new ArrayList<>();
    for (int at = attribution.parent(); at >= 0; at = attributions.get(at).parent()) {
      around.add(attributions.get(at));
    }
    return around;
  }

  /**
   * What the outlet says itself, a sentence at a time: the words in nobody's statement, where they
   * are more than the naming of a source. Sentences that are somebody's altogether give nothing.
   */
  public List<OwnVoice> ownVoice() {
    List<OwnVoice> own = new ArrayList<>();
    for (ParsedSentence sentence : document.sentences()) {
      OwnVoice voice = ownVoice(sentence);
      if (voice != null) {
        own.add(voice);
      }
    }
    return own;
  }

  private @Nullable OwnVoice ownVoice(ParsedSentence sentence) {
    TreeSet<Integer> left = new TreeSet<>();
    for (int token = 0; token < sentence.size(); token++) {
      if (!isNaming(sentence.index(), token) && at(sentence.index(), token).isEmpty()) {
        left.add(token);
      }
    }
    int head = head(sentence, left);
    if (head < 0) {
      return null;
    }
    List<TokenSpan> spans = new Grammar(sentence).spans(left);
    List<Hedges.Found> weakened = hedges.in(sentence, spans);
    Claim.Factuality factuality = Claim.Factuality.CERTAIN;
    for (Hedges.Found hedge : weakened) {
      factuality = Hedges.weaker(factuality, hedge.factuality());
    }
    TokenSpan contrast =
        left.contains(0) && modifiers.has(sentence.lower(0), CueModifiers.Effect.CONTRAST)
            ? new TokenSpan(sentence.index(), 0, 1)
            : null;
    return new OwnVoice(
        sentence.index(),
        head,
        spans,
        factuality,
        weakened.stream().map(Hedges.Found::span).toList(),
        contrast);
  }

  /** Whether a word names source, cue, addressee, channel or time of a statement. */
  private boolean isNaming(int sentence, int token) {
    for (Attribution attribution : attributions) {
      if (!attribution.statement()) {
        continue;
      }
      boolean names =
          covers(attribution.cue(), sentence, token)
              || covers(attribution.source(), sentence, token)
              || covers(attribution.addressee(), sentence, token)
              || (attribution.channel() != null
                  && covers(attribution.channel().words(), sentence, token))
              || (attribution.saidAt() != null && attribution.saidAt().covers(sentence, token));
      if (names) {
        return true;
      }
    }
    return false;
  }

  private static boolean covers(@Nullable Mention mention, int sentence, int token) {
    return mention != null && TokenSpan.anyCovers(mention.spans(), sentence, token);
  }

  /** The main word of what is left: a predicate with a subject, or the top of a nominal line. */
  private static int head(ParsedSentence sentence, TreeSet<Integer> left) {
    Parse parse = sentence.parse();
    if (left.contains(parse.root())) {
      return parse.root();
    }
    for (int token : left) {
      boolean subject =
          parse.children(token).stream()
              .anyMatch(child -> left.contains(child) && parse.relation(child).startsWith("nsubj"));
      if (subject) {
        return token;
      }
    }
    return -1;
  }
}
