package org.armistice.ledger.ask;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.armistice.incident.happening.Happening;
import org.armistice.incident.happening.Named;
import org.armistice.incident.publicity.Period;
import org.armistice.incident.telling.Where;
import org.armistice.incident.telling.Window;
import org.armistice.record.Coding;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The overview of incidents as they were known, or could be read, then: counted one by one. */
final class RememberedOverview {
  private RememberedOverview() {}

  static OverviewQuery.Answer of(Handle handle, Filter filter) {
    List<Happening> all = IncidentQuery.run(handle, filter.upTo(Integer.MAX_VALUE));
    LocalDate first = null;
    LocalDate last = null;
    long unplaced = 0;
    for (Happening happening : all) {
      Window window = happening.window();
      first = earlier(first, window.earliest());
      last = later(last, window.latest());
      unplaced += happening.where().key() == null ? 1 : 0;
    }
    Period.Length unit = OverviewQuery.unit(first, last);
    Map<LocalDate, Long> counts = new HashMap<>();
    Map<String, Long> kinds = new TreeMap<>();
    Map<String, OverviewQuery.PlaceRow> places = new TreeMap<>();
    Map<String, OverviewQuery.Side> sides = new TreeMap<>();
    long undated = 0;
    for (Happening happening : all) {
      LocalDate from = happening.window().earliest();
      LocalDate to = happening.window().latest();
      if (from == null || to == null || !Period.of(from, unit).holds(from, to)) {
        undated++;
      } else {
        counts.merge(Period.of(from, unit).first(), 1L, Long::sum);
      }
      kinds.merge(kind(happening.coding()), 1L, Long::sum);
      place(happening, places);
      sides(happening, sides);
    }
    return new OverviewQuery.Answer(
        all.size(),
        undated,
        unplaced,
        first,
        last,
        unit,
        OverviewQuery.periods(counts, unit),
        OverviewQuery.breaks(handle, filter),
        places.values().stream()
            .sorted(
                Comparator.comparing(OverviewQuery.PlaceRow::incidents, Comparator.reverseOrder())
                    .thenComparing(OverviewQuery.PlaceRow::key))
            .toList(),
        kinds.entrySet().stream()
            .map(entry -> new OverviewQuery.Kind(entry.getKey(), entry.getValue()))
            .sorted(
                Comparator.comparing(OverviewQuery.Kind::incidents, Comparator.reverseOrder())
                    .thenComparing(OverviewQuery.Kind::label))
            .limit(OverviewQuery.KINDS)
            .toList(),
        sides.values().stream()
            .sorted(
                Comparator.comparing(OverviewQuery.Side::incidents, Comparator.reverseOrder())
                    .thenComparing(OverviewQuery.Side::side))
            .limit(OverviewQuery.KINDS)
            .toList());
  }

  private static String kind(Coding coding) {
    if (coding.acled() != null) {
      return coding.acled().label();
    }
    String name = coding.plover().name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  private static void place(Happening happening, Map<String, OverviewQuery.PlaceRow> places) {
    Where where = happening.where();
    String key = where.key();
    String name = where.name();
    if (key == null || name == null) {
      return;
    }
    places.merge(
        key,
        new OverviewQuery.PlaceRow(
            key,
            name,
            where.grain(),
            where.within(),
            where.country(),
            where.point(),
            1,
            happening.window().earliest(),
            happening.window().latest()),
        (one, other) ->
            new OverviewQuery.PlaceRow(
                key,
                one.name(),
                one.grain(),
                one.within(),
                one.country(),
                one.point() == null ? other.point() : one.point(),
                one.incidents() + 1,
                earlier(one.first(), other.first()),
                later(one.last(), other.last())));
  }

  private static void sides(Happening happening, Map<String, OverviewQuery.Side> sides) {
    Map<String, OverviewQuery.Side> own = new TreeMap<>();
    for (Named named : happening.doers()) {
      side(happening, named, 1, 0, own);
    }
    for (Named named : happening.targets()) {
      side(happening, named, 0, 1, own);
    }
    own.forEach(
        (key, side) ->
            sides.merge(
                key,
                side,
                (one, other) ->
                    new OverviewQuery.Side(
                        key,
                        one.label(),
                        one.incidents() + 1,
                        one.asDoer() + other.asDoer(),
                        one.asTarget() + other.asTarget(),
                        earlier(one.first(), other.first()),
                        later(one.last(), other.last()))));
  }

  private static void side(
      Happening happening,
      Named named,
      int asDoer,
      int asTarget,
      Map<String, OverviewQuery.Side> own) {
    String key = named.side();
    if (key != null) {
      own.merge(
          key,
          new OverviewQuery.Side(
              key,
              named.label(),
              1,
              asDoer,
              asTarget,
              happening.window().earliest(),
              happening.window().latest()),
          (one, other) ->
              new OverviewQuery.Side(
                  key,
                  one.label(),
                  1,
                  one.asDoer() + other.asDoer(),
                  one.asTarget() + other.asTarget(),
                  one.first(),
                  one.last()));
    }
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || other != null && other.isBefore(one) ? other : one;
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || other != null && other.isAfter(one) ? other : one;
  }
}
