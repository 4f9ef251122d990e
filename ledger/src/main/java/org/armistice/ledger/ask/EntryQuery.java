package org.armistice.ledger.ask;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.armistice.incident.happening.Happening;
import org.armistice.incident.happening.Member;
import org.armistice.ledger.Database;
import org.armistice.ledger.keep.AsOf;
import org.armistice.record.Entry;
import org.armistice.record.JsonLines;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Records of one kind across reports: claims, positions, disputes, agreements, counts, trends. */
public final class EntryQuery {
  private static final String COLUMNS =
      "select e.label, e.body, e.report, r.outlet, r.published, e.earliest, e.latest, e.who, e.about";

  private EntryQuery() {}

  /**
   * A record with the report that it was read in.
   *
   * @param outlet {@code null} when not stated
   * @param earliest first day on which it was said or holds, {@code null} when not stated
   * @param latest last such day
   * @param about events of the report's reading that it is about
   */
  public record Found(
      Entry entry,
      String report,
      @Nullable String outlet,
      @Nullable LocalDate published,
      @Nullable LocalDate earliest,
      @Nullable LocalDate latest,
      @Nullable String who,
      List<String> about) {
    public Found {
      about = List.copyOf(about);
    }
  }

  /**
   * @param kind such as {@code claim}
   * @param filter all of it but what happened
   * @param incident only what reports of this incident say of it, {@code null} for all
   */
  public static List<Found> run(
      Database database, String kind, Filter filter, @Nullable Happening incident) {
    return database.with(handle -> run(handle, kind, filter, incident));
  }

  /**
   * A page of them, what was said last first.
   *
   * @param offset how many come before it
   */
  public static Page<Found> page(Database database, String kind, Filter filter, int offset) {
    return database.with(
        handle ->
            new NewestFirst(rows(filter), List.of("e.id", "e.seq"), "e.first_day", "e.last_day")
                .page(
                    handle,
                    conditions(handle, kind, filter),
                    filter,
                    offset,
                    COLUMNS
                        + " from page join entry e on e.id = page.id and e.seq = page.seq"
                        + " join report r on r.id = e.report",
                    (row, context) -> row(row).found()));
  }

  static List<Found> run(Handle handle, String kind, Filter filter, @Nullable Happening incident) {
    return rows(handle, kind, filter, incident).stream().map(Row::found).toList();
  }

  /**
   * A record as it lies in the ledger: many can be looked through before one is read.
   *
   * @param label its words, or its value
   * @param body as one line of JSON
   */
  record Row(
      String label,
      String body,
      String report,
      @Nullable String outlet,
      @Nullable LocalDate published,
      @Nullable LocalDate earliest,
      @Nullable LocalDate latest,
      @Nullable String who,
      List<String> about) {
    Row {
      about = List.copyOf(about);
    }

    Found found() {
      return new Found(
          JsonLines.read(body), report, outlet, published, earliest, latest, who, about);
    }
  }

  static List<Row> rows(Handle handle, String kind, Filter filter, @Nullable Happening incident) {
    Conditions conditions = conditions(handle, kind, filter);
    if (incident != null) {
      conditions
          .and("e.report = any(:reports)", "reports", reports(incident))
          .and("e.about && :events::text[]", "events", events(incident));
    }
    return conditions
        .bind(
            handle.createQuery(
                COLUMNS
                    + " from entry e join report r on r.id = e.report where "
                    + conditions.text()
                    + " order by e.last_day nulls last, e.id limit :most"))
        .bind("most", filter.most())
        .map((row, context) -> row(row))
        .list();
  }

  /** The reports are looked at only where the question is about them. */
  private static String rows(Filter filter) {
    boolean ofReports =
        filter.source() != null || filter.publishedBy() != null || filter.knownAt() != null;
    return "entry e" + (ofReports ? " join report r on r.id = e.report" : "");
  }

  private static Conditions conditions(Handle handle, String kind, Filter filter) {
    Conditions conditions = new Conditions().and("e.kind = '" + kind(kind) + "'");
    if (filter.knownAt() == null) {
      conditions.and(AsOf.STANDS_NOW);
    } else {
      conditions.and(AsOf.STANDS, "asof", AsOf.seq(handle, filter.knownAt()));
    }
    return conditions
        .and("e.last_day >= :from::date", "from", filter.from())
        .and("e.first_day <= :to::date", "to", filter.to())
        .and(
            "(lower(e.who) like '%' || :who || '%' or lower(e.side) = :who)",
            "who", IncidentQuery.lower(filter.who()))
        .and("e.places @> array[:place::text]", "place", IncidentQuery.lower(filter.place()))
        .and(
            "to_tsvector('english', e.label) @@ websearch_to_tsquery('english', :text)",
            "text",
            filter.text())
        .and("lower(r.outlet) = :source", "source", IncidentQuery.lower(filter.source()))
        .and("r.published <= :published::date", "published", filter.publishedBy());
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getObject(5, LocalDate.class),
        row.getObject(6, LocalDate.class),
        row.getObject(7, LocalDate.class),
        row.getString(8),
        List.of((String[]) row.getArray(9).getArray()));
  }

  private static String[] reports(Happening incident) {
    return incident.members().stream().map(Member::report).distinct().toArray(String[]::new);
  }

  private static String[] events(Happening incident) {
    return incident.members().stream()
        .flatMap(member -> Stream.concat(Stream.of(member.event()), member.retold().stream()))
        .toArray(String[]::new);
  }

  /** A kind stands in the query itself, so that the index of its words is used. */
  private static String kind(String kind) {
    if (!kind.matches("[a-z]+")) {
      throw new IllegalArgumentException("\"" + kind + "\" is no kind of record");
    }
    return kind;
  }
}
