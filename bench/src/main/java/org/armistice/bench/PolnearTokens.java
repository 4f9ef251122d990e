package org.armistice.bench;

import java.util.List;
import java.util.TreeSet;
import org.armistice.reading.claim.Attribution;
import org.armistice.reading.claim.Mention;
import org.armistice.reading.claim.TokenSpan;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.document.Token;

/**
 * Spans of either side as sets of words of one document. A word is numbered by its sentence and its
 * place; marks are left out, so that a comma more or less is no fault, unless a span is nothing but
 * marks (a cue may be a dash).
 */
final class PolnearTokens {
  private static final int SENTENCE = 1000;

  private final Document document;
  private final String text;

  PolnearTokens(Document document) {
    this.document = document;
    this.text = document.text().value();
  }

  /** The words that code-point fragments touch; the marks, where there are no words. */
  TreeSet<Integer> words(List<int[]> fragments) {
    TreeSet<Integer> words = words(fragments, false);
    return words.isEmpty() ? words(fragments, true) : words;
  }

  private TreeSet<Integer> words(List<int[]> fragments, boolean marks) {
    TreeSet<Integer> words = new TreeSet<>();
    for (int[] fragment : fragments) {
      int start = text.offsetByCodePoints(0, fragment[0]);
      int end = text.offsetByCodePoints(0, fragment[1]);
      for (ParsedSentence sentence : document.sentences()) {
        if (sentence.sentence().end() <= start || sentence.sentence().start() >= end) {
          continue;
        }
        for (int t = 0; t < sentence.size(); t++) {
          Token token = sentence.sentence().token(t);
          if (token.start() < end && token.end() > start && (marks || isWord(sentence, t))) {
            words.add(sentence.index() * SENTENCE + t);
          }
        }
      }
    }
    return words;
  }

  TreeSet<Integer> of(List<TokenSpan> spans) {
    TreeSet<Integer> words = of(spans, false);
    return words.isEmpty() ? of(spans, true) : words;
  }

  private TreeSet<Integer> of(List<TokenSpan> spans, boolean marks) {
    TreeSet<Integer> words = new TreeSet<>();
    for (TokenSpan span : spans) {
      ParsedSentence sentence = document.sentences().get(span.sentence());
      for (int t = span.start(); t < span.end(); t++) {
        if (marks || isWord(sentence, t)) {
          words.add(sentence.index() * SENTENCE + t);
        }
      }
    }
    return words;
  }

  /** The noun that a relative pronoun source stands for, or -1. */
  static int antecedent(Attribution attribution) {
    Mention source = attribution.source();
    return source == null || attribution.antecedent() < 0
        ? -1
        : source.sentence() * SENTENCE + attribution.antecedent();
  }

  private static boolean isWord(ParsedSentence sentence, int token) {
    return sentence.word(token).codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** The first word whose head stands outside the set: the head word of a span. -1 for marks. */
  int head(TreeSet<Integer> words) {
    for (int word : words) {
      int sentence = word / SENTENCE;
      int head = document.sentences().get(sentence).parse().head(word % SENTENCE);
      if (head < 0 || !words.contains(sentence * SENTENCE + head)) {
        return word;
      }
    }
    return -1;
  }

  /** Shared words over all words of the two, 0 to 1. */
  static double overlap(TreeSet<Integer> a, TreeSet<Integer> b) {
    TreeSet<Integer> shared = new TreeSet<>(a);
    shared.retainAll(b);
    int union = a.size() + b.size() - shared.size();
    return union == 0 ? 0 : shared.size() / (double) union;
  }
}
