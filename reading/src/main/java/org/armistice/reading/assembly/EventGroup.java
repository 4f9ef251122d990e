package org.armistice.reading.assembly;

import java.util.ArrayList;
import java.util.List;
import org.armistice.reading.event.EventMention;

/** The tellings of one event in one report, in text order. */
final class EventGroup {
  private final List<EventMention> mentions = new ArrayList<>();

  EventGroup(EventMention first) {
    mentions.add(first);
  }

  void add(EventMention mention) {
    mentions.add(mention);
  }

  List<EventMention> mentions() {
    return mentions;
  }

  EventMention first() {
    return mentions.get(0);
  }

  boolean isToldAt(int sentence, int token) {
    return mentions.stream()
        .anyMatch(
            mention ->
                mention.sentence() == sentence
                    && (mention.head() == token
                        || mention.anchor() == token
                        || (mention.start() <= token && token < mention.end())));
  }
}
