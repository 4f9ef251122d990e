package org.armistice.reading.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An attribution in the making: quotations are bound to it after its cue is found. */
final class Draft {
  final int sentence;

  /** Head of the cue; -1 where a quotation has none. */
  final int cue;

  /** The row of the cue; null for marks and for quotations without a cue. */
  final @Nullable ReportingWord word;

  final TreeSet<Integer> cueTokens = new TreeSet<>();
  OptionalInt source = OptionalInt.empty();

  /** The words of the source where the tree does not hold them together; null where it does. */
  @Nullable TokenSpan sourceWords;

  /** The words of the addressee where the tree does not hold them together. */
  @Nullable TokenSpan addresseeWords;

  OptionalInt addressee = OptionalInt.empty();
  List<TokenSpan> content = new ArrayList<>();

  /** Head of the one whom the source cites for it ("reported, citing officials"). */
  OptionalInt cited = OptionalInt.empty();

  /** The words from the citing verb to the end of the one cited. */
  @Nullable TokenSpan citing;

  Attribution.Utterance utterance = Attribution.Utterance.MADE;
  boolean unsure;

  /** Whether the content is a statement of its own. */
  boolean statement = true;

  boolean repeated;

  /** Whether a quotation that follows in the paragraph goes on with it. */
  boolean carriesQuote;

  String rule;

  Draft(int sentence, int cue, @Nullable ReportingWord word, String rule) {
    this.sentence = sentence;
    this.cue = cue;
    this.word = word;
    this.rule = rule;
  }

  boolean says(int inSentence, int token) {
    return TokenSpan.anyCovers(content, inSentence, token);
  }

  /** Takes spans in, joining those that touch. */
  void add(List<TokenSpan> spans) {
    List<TokenSpan> all = new ArrayList<>(content);
    all.addAll(spans);
    Collections.sort(all);
    List<TokenSpan> joined = new ArrayList<>();
    for (TokenSpan span : all) {
      TokenSpan last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && last.sentence() == span.sentence() && span.start() <= last.end()) {
        joined.set(
            joined.size() - 1,
            new TokenSpan(last.sentence(), last.start(), Math.max(last.end(), span.end())));
      } else {
        joined.add(span);
      }
    }
    content = joined;
  }

  /** Takes a run of tokens out. */
  void leave(TokenSpan run) {
    List<TokenSpan> left = new ArrayList<>();
    for (TokenSpan span : content) {
      if (span.sentence() != run.sentence()
          || span.end() <= run.start()
          || run.end() <= span.start()) {
        left.add(span);
        continue;
      }
      if (span.start() < run.start()) {
        left.add(new TokenSpan(span.sentence(), span.start(), run.start()));
      }
      if (run.end() < span.end()) {
        left.add(new TokenSpan(span.sentence(), run.end(), span.end()));
      }
    }
    content = left;
  }

  boolean isSpoken() {
    return word == null
        || word.kind() == Attribution.Kind.SPEECH
        || word.kind() == Attribution.Kind.WRITING;
  }
}
