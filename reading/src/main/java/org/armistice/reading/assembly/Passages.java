package org.armistice.reading.assembly;

import java.util.List;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.record.ContentId;
import org.armistice.record.Passage;
import org.armistice.record.Span;

/** The passages of a report as records. */
final class Passages {
  private Passages() {}

  static List<Passage> of(Document document) {
    return document.sentences().stream().map(sentence -> passage(document, sentence)).toList();
  }

  static String id(Document document, int sentence) {
    return passage(document, document.sentences().get(sentence)).id();
  }

  private static Passage passage(Document document, ParsedSentence parsed) {
    var sentence = parsed.sentence();
    Span words = document.span(sentence.index(), 0, sentence.size());
    return new Passage(
        ContentId.of("passage", document.report().id(), words.start(), words.end()),
        document.report().id(),
        sentence.kind(),
        sentence.paragraph(),
        sentence.index(),
        words.start(),
        words.end(),
        List.of(words));
  }
}
