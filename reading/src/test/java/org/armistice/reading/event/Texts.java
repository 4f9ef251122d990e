package org.armistice.reading.event;

import java.util.List;
import org.armistice.reading.document.Document;
import org.armistice.reading.model.DocumentParser;
import org.armistice.reading.model.SentenceModel;
import org.armistice.record.Report;

/** Sentences read by the real model, loaded once for all tests of the package. */
final class Texts {
  private static final DocumentParser PARSER = new DocumentParser(SentenceModel.load());
  private static final EventReader READER = new EventReader();

  private Texts() {}

  static Document parse(String text) {
    Report report = Report.undescribed("r", null);
    return PARSER.parse(report, text);
  }

  static List<EventMention> events(Document document) {
    return READER.read(document);
  }

  /** The mention as "doer > EVENT/mode > recipient", "-" for nobody. */
  static String line(Document document, EventMention mention) {
    return words(document, mention, EventArgument.Role.ACTOR)
        + " > "
        + mention.coding().plover()
        + (mention.coding().mode() == null ? "" : "/" + mention.coding().mode())
        + " > "
        + words(document, mention, EventArgument.Role.RECIPIENT);
  }

  static String words(Document document, EventMention mention, EventArgument.Role role) {
    List<String> words =
        mention.in(role).stream()
            .map(one -> document.span(mention.sentence(), one.start(), one.end()).text())
            .toList();
    return words.isEmpty() ? "-" : String.join(" + ", words);
  }
}
