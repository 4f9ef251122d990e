package org.armistice.cli.sheet;

import java.util.List;
import org.armistice.record.Passage;
import org.armistice.record.Reading;
import org.armistice.record.Span;

/** Says where words stand: in the headline, or in which sentence of the body. */
final class Locator {
  private final List<Passage> passages;

  Locator(Reading reading) {
    this.passages = reading.all(Passage.class);
  }

  /** Such as {@code headline} or {@code s3}; empty where the words are in no passage. */
  String of(Span span) {
    int body = 0;
    for (Passage passage : passages) {
      if (passage.paragraph() > 0) {
        body++;
      }
      if (passage.start() <= span.start() && span.start() < passage.end()) {
        return name(passage, body);
      }
    }
    return "";
  }

  /** The passage's own name, as the text shows it. */
  String of(Passage wanted) {
    int body = 0;
    for (Passage passage : passages) {
      if (passage.paragraph() > 0) {
        body++;
      }
      if (passage.equals(wanted)) {
        return name(passage, body);
      }
    }
    return "";
  }

  private static String name(Passage passage, int body) {
    return switch (passage.kind()) {
      case HEADLINE -> "headline";
      case SECTION_LABEL -> "label";
      case CAPTION -> "caption";
      case LEDE, BODY, QUOTE -> "s" + body;
    };
  }
}
