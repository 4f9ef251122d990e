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
import org.jdbi.v3.core.statement.Query;
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
        handle -> {
          long total =
              bound(handle, handle.createQuery("select count(*)" + from(kind, filter)), filter)
                  .mapTo(Long.class)
                  .one();
          List<Found> found =
              bound(
                      handle,
                      handle.createQuery(
                          COLUMNS
                              + from(kind, filter)
                              + " order by e.latest desc nulls last, e.id limit :most offset :offset"),
                      filter)
                  .bind("most", filter.most())
                  .bind("offset", offset)
                  .map((row, context) -> row(row).found())
                  .list();
          return new Page<>(found, total, offset);
        });
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
    Query query =
        handle.createQuery(
            COLUMNS
                + from(kind, filter)
                + (incident == null
                    ? ""
                    : " and e.report = any(:reports) and e.about && :events::text[]")
                + " order by coalesce(e.latest, r.published) nulls last, e.id limit :most");
    if (incident != null) {
      query.bind("reports", reports(incident)).bind("events", events(incident));
    }
    return bound(handle, query, filter)
        .bind("most", filter.most())
        .map((row, context) -> row(row))
        .list();
  }

  private static String from(String kind, Filter filter) {
    String words = " and to_tsvector('english', e.label) @@ websearch_to_tsquery('english', :text)";
    return " from entry e join report r on r.id = e.report where e.kind = '"
        + kind(kind)
        + "' and "
        + AsOf.STANDS
        + " and (:from::date is null or coalesce(e.latest, r.published) >= :from::date)"
        + " and (:to::date is null or coalesce(e.earliest, e.latest, r.published) <= :to::date)"
        + " and (:who::text is null or lower(e.who) like '%' || :who || '%' or lower(e.side) = :who)"
        + " and (:place::text is null or e.places @> array[:place::text])"
        + (filter.text() == null ? "" : words)
        + (filter.source() == null ? "" : " and lower(r.outlet) = :source")
        + " and (:published::date is null or r.published <= :published::date)";
  }

  private static Query bound(Handle handle, Query query, Filter filter) {
    if (filter.text() != null) {
      query.bind("text", filter.text());
    }
    if (filter.source() != null) {
      query.bind("source", IncidentQuery.lower(filter.source()));
    }
    return query
        .bind("asof", AsOf.seq(handle, filter.knownAt()))
        .bind("from", filter.from())
        .bind("to", filter.to())
        .bind("who", IncidentQuery.lower(filter.who()))
        .bind("place", IncidentQuery.lower(filter.place()))
        .bind("published", filter.publishedBy());
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
