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

  private static final Set<String> ARTICLES = Set.of("a", "an");

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
    List<String> before = before(event.mentions().get(0), passages, text);
    return before.subList(Math.max(0, before.size() - REACH), before.size()).stream()
        .anyMatch(OTHER::contains);
  }

  /**
   * Whether the report brings it in as something new after its lede: "an ambush", "a bomb". What it
   * has told before it calls "the ambush".
   */
  static boolean isNew(Event event, List<Passage> passages, String text) {
    Span first = event.mentions().stream().sorted().findFirst().orElseThrow();
    boolean later =
        passages.stream()
            .filter(passage -> passage.start() <= first.start() && first.end() <= passage.end())
            .anyMatch(passage -> isLater(passage, passages));
    List<String> before = before(first, passages, text);
    String last = before.isEmpty() ? "" : before.get(before.size() - 1);
    return later && ARTICLES.contains(last);
  }

  /** Whether it stands behind the headline and the first sentence. */
  private static boolean isLater(Passage passage, List<Passage> passages) {
    return switch (passage.kind()) {
      case HEADLINE, SECTION_LABEL -> false;
      case BODY, QUOTE, CAPTION -> true;
      case LEDE ->
          passages.stream()
              .anyMatch(
                  other ->
                      other.kind() == Passage.Kind.LEDE && other.sentence() < passage.sentence());
    };
  }

  /** The words of its passage that stand before a telling, lower case. */
  private static List<String> before(Span mention, List<Passage> passages, String text) {
    for (Passage passage : passages) {
      if (passage.start() <= mention.start() && mention.end() <= passage.end()) {
        int start = text.offsetByCodePoints(0, passage.start());
        int end = text.offsetByCodePoints(start, mention.start() - passage.start());
        return List.of(text.substring(start, end).toLowerCase(Locale.ROOT).split("\\W+"));
      }
    }
    return List.of();
  }
}
