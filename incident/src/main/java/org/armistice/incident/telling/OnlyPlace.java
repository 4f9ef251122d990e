package org.armistice.incident.telling;

import java.util.List;
import java.util.function.Predicate;
import org.armistice.record.Passage;
import org.armistice.record.Place;
import org.armistice.record.Reading;
import org.armistice.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * The one place of a report, where all places below a country that it names lie in one another.
 * What it tells without a place is then taken to be there, and marked as implied. Where a report
 * names several, those of the headline and of the telling's own paragraph are asked alone.
 */
final class OnlyPlace {
  private final List<Place> places;
  private final List<Passage> passages;

  private OnlyPlace(Reading reading) {
    this.places = reading.all(Place.class);
    this.passages = reading.all(Passage.class);
  }

  static OnlyPlace of(Reading reading) {
    return new OnlyPlace(reading);
  }

  List<Telling> giveTo(List<Telling> tellings) {
    Where everywhere = one(words -> true);
    return tellings.stream().map(telling -> placed(telling, everywhere)).toList();
  }

  private Telling placed(Telling telling, @Nullable Where everywhere) {
    if (telling.where().grain() != Where.Grain.NOWHERE) {
      return telling;
    }
    Where implied = everywhere == null ? one(words -> isNear(words, telling)) : everywhere;
    return implied == null ? telling : telling.at(implied.implied());
  }

  /** The finest of the places that some words name, where all of them lie in one another. */
  private @Nullable Where one(Predicate<Span> which) {
    List<Where> named =
        places.stream()
            .filter(place -> place.evidence().stream().anyMatch(which))
            .map(Where::of)
            .filter(where -> where.grain().compareTo(Where.Grain.COUNTRY) < 0)
            .toList();
    Where finest = null;
    for (Where where : named) {
      finest = finest == null || where.grain().compareTo(finest.grain()) < 0 ? where : finest;
    }
    Where chosen = finest;
    boolean nested =
        chosen != null
            && named.stream()
                .map(chosen::fit)
                .allMatch(fit -> fit == Where.Fit.SAME || fit == Where.Fit.INSIDE);
    return nested ? chosen : null;
  }

  private boolean isNear(Span words, Telling telling) {
    return passages.stream()
        .filter(passage -> isIn(words, passage))
        .anyMatch(
            passage ->
                passage.kind() == Passage.Kind.HEADLINE
                    || telling.evidence().stream()
                        .anyMatch(told -> isInParagraph(told, passage.paragraph())));
  }

  private boolean isInParagraph(Span told, int paragraph) {
    return passages.stream()
        .anyMatch(passage -> passage.paragraph() == paragraph && isIn(told, passage));
  }

  private static boolean isIn(Span words, Passage passage) {
    return passage.start() <= words.start() && words.end() <= passage.end();
  }
}
