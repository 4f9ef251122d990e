package org.armistice.agreement.assessment;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.armistice.agreement.matter.Voice;
import org.armistice.record.Assessment;

/** How well facts are attested. */
final class Supports {
  private Supports() {}

  /**
   * @param voices of those who say so; those who deny do not count
   * @param burdened the sides that the fact speaks against
   */
  static Assessment.Support of(List<Voice> voices, Set<String> burdened) {
    Set<String> sides = sides(voices);
    if (sides.stream().anyMatch(burdened::contains)) {
      return Assessment.Support.ACKNOWLEDGED;
    }
    if (sides.size() > 1) {
      return Assessment.Support.CORROBORATED;
    }
    return sides.isEmpty() ? Assessment.Support.NONE : Assessment.Support.CLAIMED;
  }

  /**
   * The sides of those who say so. An outlet's own voice counts where nobody is made to say it: a
   * headline repeats what the text lays to somebody.
   */
  static Set<String> sides(List<Voice> voices) {
    Set<String> attributed =
        voices.stream()
            .filter(voice -> !voice.outlet() && !voice.denies())
            .map(Voice::side)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> reports =
        voices.stream()
            .filter(voice -> !voice.outlet() && !voice.denies())
            .flatMap(voice -> voice.citations().stream())
            .map(citation -> citation.report().id())
            .collect(Collectors.toSet());
    for (Voice voice : voices) {
      boolean repeats =
          voice.citations().stream().anyMatch(cite -> reports.contains(cite.report().id()));
      if (voice.outlet() && !voice.denies() && !repeats) {
        attributed.add(voice.side());
      }
    }
    return attributed;
  }

  static String words(Assessment.Support support) {
    return switch (support) {
      case ACKNOWLEDGED -> "acknowledged by the side that it burdens";
      case CORROBORATED -> "said by two or more that are independent of each other";
      case CLAIMED -> "said by one side only";
      case NONE -> "said by nobody in these reports";
    };
  }
}
