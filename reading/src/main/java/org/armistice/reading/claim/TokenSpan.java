package org.armistice.reading.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.armistice.reading.document.Document;
import org.armistice.record.Span;

/**
 * A run of tokens of one sentence.
 *
 * @param sentence index of the sentence in its report
 * @param start first token
 * @param end token after the last, greater than {@code start}
 */
public record TokenSpan(int sentence, int start, int end) implements Comparable<TokenSpan> {
  public TokenSpan {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "tokens run from " + start + " to " + end + " in sentence " + sentence);
    }
  }

  /** The words of the report. */
  public Span span(Document document) {
    return document.span(sentence, start, end);
  }

  public boolean covers(int inSentence, int token) {
    return sentence == inSentence && start <= token && token < end;
  }

  public int size() {
    return end - start;
  }

  /** The runs that a set of tokens makes, in order. */
  static List<TokenSpan> runs(int sentence, Collection<Integer> tokens) {
    List<TokenSpan> runs = new ArrayList<>();
    int start = -1;
    int end = -1;
    for (int token : new TreeSet<>(tokens)) {
      if (token == end) {
        end++;
        continue;
      }
      if (start >= 0) {
        runs.add(new TokenSpan(sentence, start, end));
      }
      start = token;
      end = token + 1;
    }
    if (start >= 0) {
      runs.add(new TokenSpan(sentence, start, end));
    }
    return runs;
  }

  static boolean anyCovers(List<TokenSpan> spans, int sentence, int token) {
    for (TokenSpan span : spans) {
      if (span.covers(sentence, token)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public int compareTo(TokenSpan other) {
    if (sentence != other.sentence) {
      return Integer.compare(sentence, other.sentence);
    }
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
