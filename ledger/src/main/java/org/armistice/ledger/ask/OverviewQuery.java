package org.armistice.ledger.ask;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.armistice.incident.publicity.Period;
import org.armistice.incident.publicity.Subject;
import org.armistice.incident.telling.Point;
import org.armistice.incident.telling.Where;
import org.armistice.ledger.Database;
import org.armistice.record.Place;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Incidents at a glance: how many there are of each period, place, kind and side. A period of which
 * nothing is reported has no number.
 */
public final class OverviewQuery {
  /** So many periods are shown at most; with more, longer ones are taken. */
  private static final int PERIODS = 400;

  static final int KINDS = 40;

  private OverviewQuery() {}

  /**
   * A period.
   *
   * @param incidents {@code null} where nothing is reported, which is not 0
   */
  public record Row(LocalDate first, LocalDate last, @Nullable Long incidents) {}

  /** A kind of act by its ACLED sub-event, or its PLOVER event where ACLED has none. */
  public record Kind(String label, long incidents) {}

  /**
   * A place with the incidents that are told to be there and nowhere finer.
   *
   * @param first day of the earliest, {@code null} when not stated
   * @param last day of the latest
   */
  public record PlaceRow(
      String key,
      String name,
      Where.Grain grain,
      List<String> within,
      @Nullable String country,
      @Nullable Point point,
      long incidents,
      @Nullable LocalDate first,
      @Nullable LocalDate last) {
    public PlaceRow {
      within = List.copyOf(within);
    }
  }

  /**
   * A side with the incidents that it is in.
   *
   * @param label what reports call it most often
   */
  public record Side(
      String side,
      String label,
      long incidents,
      long asDoer,
      long asTarget,
      @Nullable LocalDate first,
      @Nullable LocalDate last) {}

  /**
   * @param undated incidents whose days are not stated or lie in no one period
   * @param unplaced incidents whose place is not stated
   * @param unit of the periods
   */
  public record Answer(
      long incidents,
      long undated,
      long unplaced,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      Period.Length unit,
      List<Row> periods,
      List<NoticeQuery.Told> breaks,
      List<PlaceRow> places,
      List<Kind> kinds,
      List<Side> sides) {
    public Answer {
      periods = List.copyOf(periods);
      breaks = List.copyOf(breaks);
      places = List.copyOf(places);
      kinds = List.copyOf(kinds);
      sides = List.copyOf(sides);
    }
  }

  public static Answer run(Database database, Filter filter) {
    return database.with(
        handle ->
            filter.isOfNow() ? standing(handle, filter) : RememberedOverview.of(handle, filter));
  }

  /** All places of incidents, those of most first. */
  public static List<PlaceRow> places(Database database) {
    return database.with(handle -> places(handle, Filter.all(1)));
  }

  /** All sides of incidents, those of most first. */
  public static List<Side> sides(Database database) {
    return database.with(handle -> sides(handle, Filter.all(1), Integer.MAX_VALUE));
  }

  private static Answer standing(Handle handle, Filter filter) {
    record Sum(long all, long unplaced, @Nullable LocalDate first, @Nullable LocalDate last) {}
    Sum sum =
        IncidentQuery.among(
                handle,
                filter,
                "select count(*), count(*) filter (where place is null),"
                    + " min(earliest), max(latest) from found")
            .map(
                (row, context) ->
                    new Sum(
                        row.getLong(1),
                        row.getLong(2),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class)))
            .one();
    Period.Length unit = unit(sum.first(), sum.last());
    Map<LocalDate, Long> counts = new HashMap<>();
    long[] undated = {0};
    IncidentQuery.among(
            handle,
            filter,
            "select date_trunc(:unit, earliest)::date,"
                + " date_trunc(:unit, earliest) = date_trunc(:unit, latest), count(*)"
                + " from found group by 1, 2")
        .bind("unit", unit.name().toLowerCase(Locale.ROOT))
        .map((row, context) -> count(row, counts, undated))
        .list();
    return new Answer(
        sum.all(),
        undated[0],
        sum.unplaced(),
        sum.first(),
        sum.last(),
        unit,
        periods(counts, unit),
        breaks(handle, filter),
        places(handle, filter),
        kinds(handle, filter),
        sides(handle, filter, KINDS));
  }

  private static long[] count(ResultSet row, Map<LocalDate, Long> counts, long[] undated)
      throws SQLException {
    LocalDate first = row.getObject(1, LocalDate.class);
    if (first != null && row.getBoolean(2)) {
      counts.merge(first, row.getLong(3), Long::sum);
    } else {
      undated[0] += row.getLong(3);
    }
    return undated;
  }

  static Period.Length unit(@Nullable LocalDate first, @Nullable LocalDate last) {
    if (first == null || last == null) {
      return Period.Length.DAY;
    }
    long days = ChronoUnit.DAYS.between(first, last);
    return days < PERIODS
        ? Period.Length.DAY
        : days < 7L * PERIODS
            ? Period.Length.WEEK
            : days < 30L * PERIODS ? Period.Length.MONTH : Period.Length.YEAR;
  }

  /** From the first of which something is told to the last, with those between that have none. */
  static List<Row> periods(Map<LocalDate, Long> counts, Period.Length unit) {
    List<Row> rows = new ArrayList<>();
    if (counts.isEmpty()) {
      return rows;
    }
    LocalDate last = counts.keySet().stream().max(Comparator.naturalOrder()).orElseThrow();
    LocalDate first = counts.keySet().stream().min(Comparator.naturalOrder()).orElseThrow();
    for (Period period = Period.of(first, unit);
        !period.first().isAfter(last);
        period = period.next(unit)) {
      rows.add(new Row(period.first(), period.last(), counts.get(period.first())));
    }
    return rows;
  }

  static List<NoticeQuery.Told> breaks(Handle handle, Filter filter) {
    Subject subject = Subject.of(filter.what() == null ? "" : filter.what());
    return NoticeQuery.regimes(handle, null, subject, filter);
  }

  private static List<PlaceRow> places(Handle handle, Filter filter) {
    return IncidentQuery.among(
            handle,
            filter,
            "select place, min(place_name), min(grain), min(within), min(country),"
                + " (array_agg(latitude order by latitude, longitude))[1],"
                + " (array_agg(longitude order by latitude, longitude))[1], min(point_kind),"
                + " count(*), min(earliest), max(latest) from found where place is not null"
                + " group by place order by count(*) desc, place")
        .map((row, context) -> place(row))
        .list();
  }

  private static PlaceRow place(ResultSet row) throws SQLException {
    Double latitude = row.getObject(6, Double.class);
    Double longitude = row.getObject(7, Double.class);
    String kind = row.getString(8);
    return new PlaceRow(
        row.getString(1),
        row.getString(2),
        Where.Grain.valueOf(row.getString(3)),
        List.of((String[]) row.getArray(4).getArray()),
        row.getString(5),
        latitude == null || longitude == null || kind == null
            ? null
            : new Point(latitude, longitude, Place.PointKind.valueOf(kind)),
        row.getLong(9),
        row.getObject(10, LocalDate.class),
        row.getObject(11, LocalDate.class));
  }

  private static List<Kind> kinds(Handle handle, Filter filter) {
    return IncidentQuery.among(
            handle,
            filter,
            "select coalesce(acled, initcap(plover)), count(*) from found group by 1"
                + " order by 2 desc, 1 limit "
                + KINDS)
        .map((row, context) -> new Kind(row.getString(1), row.getLong(2)))
        .list();
  }

  private static List<Side> sides(Handle handle, Filter filter, int most) {
    return IncidentQuery.among(
            handle,
            filter,
            "select p.side, mode() within group (order by p.label), count(distinct f.id),"
                + " count(*) filter (where p.role = 'doer'),"
                + " count(*) filter (where p.role = 'target'), min(f.earliest), max(f.latest)"
                + " from found f join party p on p.incident = f.id group by p.side"
                + " order by 3 desc, 1 limit "
                + most)
        .map(
            (row, context) ->
                new Side(
                    row.getString(1),
                    row.getString(2),
                    row.getLong(3),
                    row.getLong(4),
                    row.getLong(5),
                    row.getObject(6, LocalDate.class),
                    row.getObject(7, LocalDate.class)))
        .list();
  }
}
