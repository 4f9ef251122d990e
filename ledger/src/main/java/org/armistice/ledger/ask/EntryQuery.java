package org.armistice.ledger.ask;

import java.time.LocalDate;
import java.util.List;
import org.armistice.ledger.Database;
import org.armistice.record.Entry;
import org.armistice.record.JsonLines;
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
            handle
                .createQuery(
                    "select e.body, e.report, r.outlet, r.published, e.earliest, e.latest, e.who"
                        + " from entry e join report r on r.id = e.report where e.kind = :kind"
                        + " and r.sensitivity <> 'SEALED'"
                        + " and (:from::date is null or coalesce(e.latest, r.published) >= :from::date)"
                        + " and (:to::date is null or coalesce(e.earliest, e.latest, r.published) <= :to::date)"
                        + " and (:who::text is null or lower(e.who) like '%' || :who || '%' or lower(e.side) = :who)"
                        + " and (:text::text is null or to_tsvector('english', e.label)"
                        + "      @@ websearch_to_tsquery('english', :text))"
                        + " and (:published::date is null or r.published <= :published::date)"
                        + " and (:incident::text is null or exists (select 1 from telling t"
                        + "      join told o on o.telling = t.event where t.incident = :incident"
                        + "      and t.report = e.report and e.body like '%' || o.event || '%'))"
                        + " order by coalesce(e.latest, r.published) nulls last, e.id limit :most")
                .bind("kind", kind)
                .bind("from", filter.from())
                .bind("to", filter.to())
                .bind("who", IncidentQuery.lower(filter.who()))
                .bind("text", filter.text())
                .bind("published", filter.publishedBy())
                .bind("incident", incident)
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
}
