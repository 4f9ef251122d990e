package org.armistice.incident.telling;

import java.util.List;
import org.armistice.record.Place;
import org.armistice.record.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The one place of a report, where all places below a country that it names lie in one another.
 * What it tells without a place is then taken to be there, and marked as implied.
 */
final class OnlyPlace {
  private final @Nullable Where place;

  private OnlyPlace(@Nullable Where place) {
    this.place = place;
  }

  static OnlyPlace of(Reading reading) {
    List<Where> named =
        reading.all(Place.class).stream()
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
    return new OnlyPlace(nested && chosen != null ? chosen.implied() : null);
  }

  List<Telling> giveTo(List<Telling> tellings) {
    Where implied = place;
    return implied == null
        ? tellings
        : tellings.stream()
            .map(
                telling ->
                    telling.where().grain() == Where.Grain.NOWHERE ? telling.at(implied) : telling)
            .toList();
  }
}
