package org.armistice.ledger.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.armistice.incident.happening.Happening;
import org.armistice.incident.publicity.Period;
import org.armistice.incident.publicity.Subject;
import org.armistice.ledger.Database;
import org.armistice.record.Count;
import org.armistice.record.Trend;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * How many incidents of a kind the ledger knows of, period by period, beside what others count. A
 * period of which nothing is reported has no number: it is not 0.
 */
public final class SeriesQuery {
  private static final int MOST = 100_000;

  private SeriesQuery() {}

  /**
   * @param incidents whose days lie in the period; {@code null} where nothing is reported
   * @param reports that tell of them; {@code null} where there are none
   */
  public record Row(Period period, @Nullable Integer incidents, @Nullable Integer reports) {}

  /** A trend that somebody gives, with the report that tells it. */
  public record Figure(Trend trend, String outlet, @Nullable LocalDate published) {}

  /**
   * A count that somebody gives, with the report that tells it. Rival counts stand side by side.
   *
   * @param earliest first day that was counted, {@code null} when not stated
   * @param latest last such day
   */
  public record Counted(
      Count count,
      String outlet,
      @Nullable LocalDate published,
      @Nullable LocalDate earliest,
      @Nullable LocalDate latest) {}

  /**
   * @param unplaced incidents whose days do not lie in one period
   * @param counts what others counted, in the order of their reports
   * @param figures what others say of the trend, in the order of their reports
   * @param regimes who publishes it only partly or no longer
   */
  public record Answer(
      List<Row> rows,
      int unplaced,
      List<Counted> counts,
      List<Figure> figures,
      List<NoticeQuery.Told> regimes) {
    public Answer {
      rows = List.copyOf(rows);
      counts = List.copyOf(counts);
      figures = List.copyOf(figures);
      regimes = List.copyOf(regimes);
    }
  }

  public static Answer run(Database database, Filter filter, Period.Length length) {
    return database.with(handle -> run(handle, filter, length));
  }

  private static Answer run(Handle handle, Filter filter, Period.Length length) {
    Map<Period, Row> byPeriod = new TreeMap<>(Comparator.comparing(Period::first));
    int[] unplaced = {0};
    if (filter.knownAt() == null && filter.publishedBy() == null) {
      standing(handle, filter, length, byPeriod, unplaced);
    } else {
      remembered(handle, filter, length, byPeriod, unplaced);
    }
    List<Row> rows = new ArrayList<>();
    if (!byPeriod.isEmpty()) {
      List<Period> periods = List.copyOf(byPeriod.keySet());
      LocalDate from = filter.from() == null ? periods.get(0).first() : filter.from();
      LocalDate to = filter.to() == null ? periods.get(periods.size() - 1).last() : filter.to();
      for (Period period = Period.of(from, length);
          !period.first().isAfter(to);
          period = period.next(length)) {
        rows.add(byPeriod.getOrDefault(period, new Row(period, null, null)));
      }
    }
    Subject subject = Subject.of(filter.what() == null ? "" : filter.what());
    return new Answer(
        rows,
        unplaced[0],
        counts(handle, filter, subject),
        figures(handle, filter, subject),
        NoticeQuery.regimes(handle, null, subject, filter));
  }

  /** Counted by the database. */
  private static void standing(
      Handle handle, Filter filter, Period.Length length, Map<Period, Row> rows, int[] unplaced) {
    IncidentQuery.days(handle, filter, length.name().toLowerCase(Locale.ROOT))
        .map(
            (row, context) -> {
              LocalDate first = row.getObject(1, LocalDate.class);
              if (first != null && row.getBoolean(2)) {
                Period period = Period.of(first, length);
                rows.put(period, new Row(period, row.getInt(3), row.getInt(4)));
              } else {
                unplaced[0] += row.getInt(3);
              }
              return unplaced;
            })
        .list();
  }

  /** As it was known or could be read then: counted one by one. */
  private static void remembered(
      Handle handle, Filter filter, Period.Length length, Map<Period, Row> rows, int[] unplaced) {
    Filter all = filter.upTo(MOST);
    Map<Period, Set<String>> reports = new HashMap<>();
    Map<Period, Integer> incidents = new HashMap<>();
    for (Happening happening : IncidentQuery.run(handle, all)) {
      LocalDate earliest = happening.window().earliest();
      LocalDate latest = happening.window().latest();
      if (earliest == null
          || latest == null
          || !Period.of(earliest, length).holds(earliest, latest)) {
        unplaced[0]++;
        continue;
      }
      Period period = Period.of(earliest, length);
      incidents.merge(period, 1, Integer::sum);
      Set<String> told = reports.computeIfAbsent(period, key -> new TreeSet<>());
      happening.members().forEach(member -> told.add(member.report()));
    }
    incidents.forEach(
        (period, count) ->
            rows.put(
                period, new Row(period, count, reports.getOrDefault(period, Set.of()).size())));
  }

  private static List<Figure> figures(Handle handle, Filter filter, Subject subject) {
    List<Figure> figures = new ArrayList<>();
    for (EntryQuery.Found found : EntryQuery.run(handle, "trend", filter, null)) {
      Trend trend = (Trend) found.entry();
      if (subject.isIn(trend.counted().value())) {
        figures.add(new Figure(trend, outlet(found), found.published()));
      }
    }
    return figures;
  }

  private static List<Counted> counts(Handle handle, Filter filter, Subject subject) {
    List<Counted> counts = new ArrayList<>();
    for (EntryQuery.Found found : EntryQuery.run(handle, "count", filter, null)) {
      Count count = (Count) found.entry();
      if (subject.isIn(count.counted().value())) {
        counts.add(
            new Counted(count, outlet(found), found.published(), found.earliest(), found.latest()));
      }
    }
    return counts;
  }

  private static String outlet(EntryQuery.Found found) {
    return found.outlet() == null ? "a report without outlet" : found.outlet();
  }
}
