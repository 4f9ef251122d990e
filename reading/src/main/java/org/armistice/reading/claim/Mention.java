package org.armistice.reading.claim;

import java.util.List;
import org.armistice.reading.document.Document;
import org.armistice.record.Span;

/**
 * Words that stand for somebody or something in an attribution.
 *
 * @param sentence index of the sentence in its report
 * @param head token that heads the words; a pronoun stays the pronoun
 * @param spans all the words in order; a phrase that something else interrupts has several
 */
public record Mention(int sentence, int head, List<TokenSpan> spans) {
  public Mention {
    spans = List.copyOf(spans);
  }

  /** The words of the report, one span a run. */
  public List<Span> words(Document document) {
    return spans.stream().map(span -> span.span(document)).toList();
  }
}
