package org.armistice.ledger.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armistice.incident.happening.Happening;
import org.armistice.incident.publicity.Period;
import org.armistice.incident.publicity.Subject;
import org.armistice.ledger.Database;
import org.armistice.record.JsonLines;
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

  /** A trend or a count that somebody gives, with the report that tells it. */
  public record Figure(Trend trend, String outlet, @Nullable LocalDate published) {}

  /**
   * @param unplaced incidents whose days do not lie in one period
   * @param figures what others say of the series, in the order of their reports
   * @param regimes who publishes it only partly or no longer
   */
  public record Answer(
      List<Row> rows, int unplaced, List<Figure> figures, List<NoticeQuery.Told> regimes) {
    public Answer {
      rows = List.copyOf(rows);
      figures = List.copyOf(figures);
      regimes = List.copyOf(regimes);
    }
  }

  public static Answer run(Database database, Filter filter, Period.Length length) {
    return database.with(handle -> run(handle, filter, length));
  }

  private static Answer run(Handle handle, Filter filter, Period.Length length) {
    Filter wide =
        new Filter(
            filter.from(),
            filter.to(),
            filter.place(),
            filter.who(),
            filter.what(),
            filter.text(),
            filter.publishedBy(),
            filter.knownAt(),
            MOST);
    Map<Period, List<Happening>> byPeriod = new LinkedHashMap<>();
    LocalDate first = null;
    LocalDate last = null;
    int unplaced = 0;
    for (Happening happening : IncidentQuery.run(handle, wide)) {
      LocalDate earliest = happening.window().earliest();
      LocalDate latest = happening.window().latest();
      if (earliest == null
          || latest == null
          || !Period.of(earliest, length).holds(earliest, latest)) {
        unplaced++;
        continue;
      }
      byPeriod
          .computeIfAbsent(Period.of(earliest, length), period -> new ArrayList<>())
          .add(happening);
      first = first == null || earliest.isBefore(first) ? earliest : first;
      last = last == null || latest.isAfter(last) ? latest : last;
    }
    List<Row> rows = new ArrayList<>();
    if (first != null && last != null) {
      LocalDate from = filter.from() == null ? first : filter.from();
      LocalDate to = filter.to() == null ? last : filter.to();
      for (Period period = Period.of(from, length);
          !period.first().isAfter(to);
          period = period.next(length)) {
        rows.add(row(period, byPeriod.get(period)));
      }
    }
    Subject subject = Subject.of(filter.what() == null ? "" : filter.what());
    return new Answer(
        rows,
        unplaced,
        figures(handle, filter, subject),
        NoticeQuery.regimes(handle, null, subject));
  }

  private static Row row(Period period, @Nullable List<Happening> happenings) {
    if (happenings == null) {
      return new Row(period, null, null);
    }
    long reports =
        happenings.stream()
            .flatMap(happening -> happening.members().stream())
            .map(member -> member.report())
            .distinct()
            .count();
    return new Row(period, happenings.size(), (int) reports);
  }

  private static List<Figure> figures(Handle handle, Filter filter, Subject subject) {
    return handle
        .createQuery(
            "select e.body, r.outlet, r.published from entry e join report r on r.id = e.report"
                + " where e.kind = 'trend' and (:who::text is null or lower(e.who) like '%' || :who || '%'"
                + " or lower(e.side) = :who) and r.sensitivity <> 'SEALED'"
                + " order by r.published nulls last, e.id limit :most")
        .bind("who", IncidentQuery.lower(filter.who()))
        .bind("most", filter.most())
        .map(
            (row, context) ->
                new Figure(
                    (Trend) JsonLines.read(row.getString(1)),
                    row.getString(2) == null ? "a report without outlet" : row.getString(2),
                    row.getObject(3, LocalDate.class)))
        .filter(figure -> subject.isIn(figure.trend().counted().value()))
        .list();
  }
}
