package org.armistice.reading.claim;

import java.util.ArrayList;
import java.util.List;
import org.armistice.reading.document.Document;

/**
 * Words between quotation marks, the marks included, possibly over several sentences of one
 * paragraph.
 *
 * @param sentence where it opens
 * @param start token of the opening mark
 * @param lastSentence where it closes
 * @param end token after the closing mark, in {@code lastSentence}
 * @param closed whether a mark closes it; one that the paragraph's end cuts is open
 */
record Quotation(int sentence, int start, int lastSentence, int end, boolean closed) {

  /** One span for each sentence that it runs over. */
  List<TokenSpan> spans(Document document) {
    List<TokenSpan> spans = new ArrayList<>();
    for (int s = sentence; s <= lastSentence; s++) {
      int from = s == sentence ? start : 0;
      int to = s == lastSentence ? end : document.sentences().get(s).size();
      if (from < to) {
        spans.add(new TokenSpan(s, from, to));
      }
    }
    return spans;
  }

  boolean covers(int inSentence, int token) {
    boolean after = inSentence > sentence || (inSentence == sentence && token >= start);
    boolean before = inSentence < lastSentence || (inSentence == lastSentence && token < end);
    return after && before;
  }
}
