package org.armistice.reading.document;

import java.util.List;
import org.armistice.record.Report;
import org.armistice.record.Span;

/** A report on its way through the reading: its metadata, its text and its parsed sentences. */
public record Document(Report report, SourceText text, List<ParsedSentence> sentences) {
  public Document {
    sentences = List.copyOf(sentences);
  }

  /** The words of a run of tokens, {@code end} excluded. */
  public Span span(int sentence, int start, int end) {
    Sentence in = sentences.get(sentence).sentence();
    return text.span(in.token(start).start(), in.token(end - 1).end());
  }
}
