package org.armistice.ledger.ask;

import java.time.LocalDate;
import java.util.List;
import org.armistice.ledger.Database;
import org.armistice.record.Entry;
import org.armistice.record.JsonLines;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Records of one kind across reports: claims, positions, disputes, agreements. */
public final class EntryQuery {
  private EntryQuery() {}

  /**
   * A record with the report that it was read in.
   *
   * @param outlet {@code null} when not stated
   * @param earliest first day on which it was said or holds, {@code null} when not stated
   * @param latest last such day
   */
  public record Found(
      Entry entry,
      String report,
      @Nullable String outlet,
      @Nullable LocalDate published,
      @Nullable LocalDate earliest,
      @Nullable LocalDate latest,
      @Nullable String who) {}

  /**
   * @param kind such as {@code claim}
   * @param filter its place and what are not looked at
   * @param incident only what reports of this incident say of it, {@code null} for all
   */
  public static List<Found> run(
      Database database, String kind, Filter filter, @Nullable String incident) {
    return database.with(
        handle ->
            bound(
                    handle.createQuery(
                        "select e.body, e.report, r.outlet, r.published, e.earliest, e.latest, e.who"
                            + " from entry e join report r on r.id = e.report where e.kind = '"
                            + kind(kind)
                            + "'"
                            + " and r.sensitivity <> 'SEALED'"
                            + " and (:from::date is null or coalesce(e.latest, r.published) >= :from::date)"
                            + " and (:to::date is null or coalesce(e.earliest, e.latest, r.published) <= :to::date)"
                            + " and (:who::text is null or lower(e.who) like '%' || :who || '%' or lower(e.side) = :who)"
                            + (filter.text() == null
                                ? ""
                                : " and to_tsvector('english', e.label) @@ websearch_to_tsquery('english', :text)")
                            + " and (:published::date is null or r.published <= :published::date)"
                            + (incident == null
                                ? ""
                                : " and e.id in (select c.id from told o"
                                    + " join telling t on t.event = o.telling"
                                    + " join entry c on c.report = t.report and c.kind = e.kind"
                                    + " where t.incident = :incident and c.body like '%' || o.event || '%')")
                            + " order by coalesce(e.latest, r.published) nulls last, e.id limit :most"),
                    filter,
                    incident)
                .bind("from", filter.from())
                .bind("to", filter.to())
                .bind("who", IncidentQuery.lower(filter.who()))
                .bind("published", filter.publishedBy())
                .bind("most", filter.most())
                .map(
                    (row, context) ->
                        new Found(
                            JsonLines.read(row.getString(1)),
                            row.getString(2),
                            row.getString(3),
                            row.getObject(4, LocalDate.class),
                            row.getObject(5, LocalDate.class),
                            row.getObject(6, LocalDate.class),
                            row.getString(7)))
                .list());
  }

  private static Query bound(Query query, Filter filter, @Nullable String incident) {
    if (filter.text() != null) {
      query.bind("text", filter.text());
    }
    return incident == null ? query : query.bind("incident", incident);
  }

  /** A kind stands in the query itself, so that the index of its words is used. */
  private static String kind(String kind) {
    if (!kind.matches("[a-z]+")) {
      throw new IllegalArgumentException("\"" + kind + "\" is no kind of record");
    }
    return kind;
  }
}
