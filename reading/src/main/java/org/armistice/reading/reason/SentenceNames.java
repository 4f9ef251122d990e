package org.armistice.reading.reason;

import org.armistice.reading.document.Document;
import org.armistice.reading.document.ParsedSentence;

/** What a sentence is called where an explanation points to it, the same as on the sheet. */
public final class SentenceNames {
  private SentenceNames() {}

  /** Such as {@code headline} or {@code s3}, counted within the body. */
  public static String of(Document document, int sentence) {
    int body = 0;
    for (ParsedSentence each : document.sentences().subList(0, sentence + 1)) {
      body += each.sentence().paragraph() > 0 ? 1 : 0;
    }
    return switch (document.sentences().get(sentence).sentence().kind()) {
      case HEADLINE -> "headline";
      case SECTION_LABEL -> "label";
      case CAPTION -> "caption";
      case LEDE, BODY, QUOTE -> "s" + body;
    };
  }

  /** The sentence that holds a character of the text; the last where none does. */
  public static int at(Document document, int unit) {
    for (ParsedSentence sentence : document.sentences()) {
      if (unit < sentence.sentence().end()) {
        return sentence.index();
      }
    }
    return document.sentences().size() - 1;
  }
}
