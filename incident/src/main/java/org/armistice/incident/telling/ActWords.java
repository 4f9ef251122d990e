package org.armistice.incident.telling;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.armistice.record.Event;
import org.armistice.record.Passage;
import org.armistice.record.Span;

/** What the words of an act say beside its kind: that it is any, or another. */
final class ActWords {
  private static final Set<String> GENERAL = WordList.load("general-acts.txt");
  private static final Set<String> OTHER = WordList.load("other-acts.txt");

  /** "In a separate roadside attack": so many words may stand between. */
  private static final int REACH = 3;

  private ActWords() {}

  /** Whether all tellings leave the means open. */
  static boolean areGeneral(List<Span> mentions) {
    return mentions.stream()
        .allMatch(
            mention -> {
              String[] words = mention.text().toLowerCase(Locale.ROOT).split("\\W+");
              return words.length <= 2 && GENERAL.contains(words[words.length - 1])
                  || GENERAL.contains(words[0]);
            });
  }

  /** Whether a word shortly before the first telling sets it apart: "another attack". */
  static boolean setApart(Event event, List<Passage> passages, String text) {
    Span mention = event.mentions().get(0);
    for (Passage passage : passages) {
      if (passage.start() <= mention.start() && mention.end() <= passage.end()) {
        int start = text.offsetByCodePoints(0, passage.start());
        int end = text.offsetByCodePoints(start, mention.start() - passage.start());
        String[] before = text.substring(start, end).toLowerCase(Locale.ROOT).split("\\W+");
        for (int i = Math.max(0, before.length - REACH); i < before.length; i++) {
          if (OTHER.contains(before[i])) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
