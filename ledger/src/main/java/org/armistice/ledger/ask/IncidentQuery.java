package org.armistice.ledger.ask;

import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import org.armistice.incident.happening.Happening;
import org.armistice.ledger.Database;
import org.armistice.ledger.Json;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Incidents by when, where, who, what and in which words; as they stand, or as they once stood. */
public final class IncidentQuery {
  /** Filters that hold for an incident and for a revision of one alike. */
  private static final String WHERE =
      " (:from::date is null or i.latest >= :from::date)"
          + " and (:to::date is null or i.earliest <= :to::date)"
          + " and (:place::text is null or i.places @> array[:place::text])"
          + " and (:who::text is null or i.sides @> array[:who::text]"
          + "      or exists (select 1 from unnest(i.sides) s where s like '%' || :who || '%'))";

  private static final String STANDING =
      " from incident i where"
          + WHERE
          + " and not i.denial"
          + " and (:what::text is null or lower(concat_ws(' ', i.plover, i.mode, i.acled, i.label))"
          + "      like '%' || :what || '%')"
          + " and (:text::text is null or exists (select 1 from telling t join report r on r.id = t.report"
          + "      where t.incident = i.id and r.search @@ websearch_to_tsquery('english', :text)))"
          + " and (:published::date is null or exists (select 1 from telling t join report r"
          + "      on r.id = t.report where t.incident = i.id and r.published <= :published::date))";

  private static final String NOW =
      "select i.body"
          + STANDING
          + " order by i.earliest nulls last, i.latest nulls last, i.id limit :most";

  private static final String THEN =
      "select i.body from revision i join log l on l.seq = i.seq where l.at <= :known and i.body <> ''"
          + " and not exists (select 1 from revision n join log m on m.seq = n.seq"
          + "   where n.incident = i.incident and n.seq > i.seq and m.at <= :known)"
          + " and"
          + WHERE
          + " and (:what::text is null or lower(i.body::jsonb ->> 'label' || ' ' ||"
          + "      (i.body::jsonb -> 'coding')::text) like '%' || :what || '%')"
          + " and (:text::text is null or exists (select 1 from"
          + "      jsonb_array_elements(i.body::jsonb -> 'members') t join report r on r.id = t ->> 'report'"
          + "      where r.search @@ websearch_to_tsquery('english', :text)))"
          + " and (:published::date is null or exists (select 1 from"
          + "      jsonb_array_elements(i.body::jsonb -> 'members') t join report r on r.id = t ->> 'report'"
          + "      where r.published <= :published::date))"
          + " order by i.earliest nulls last, i.latest nulls last, i.incident limit :most";

  private IncidentQuery() {}

  /** In the order of their days. */
  public static List<Happening> run(Database database, Filter filter) {
    return database.with(handle -> run(handle, filter));
  }

  static List<Happening> run(Handle handle, Filter filter) {
    boolean now = filter.knownAt() == null;
    Query query = handle.createQuery(now ? NOW : THEN);
    if (filter.knownAt() != null) {
      query.bind("known", Timestamp.from(filter.knownAt()));
    }
    return bound(query, filter)
        .bind("most", filter.most())
        .map((row, context) -> Json.read(row.getString(1), Happening.class))
        .list();
  }

  /**
   * The days of the incidents that stand now, with how many there are of the same days.
   *
   * @param unit of PostgreSQL's date_trunc
   */
  static Query days(Handle handle, Filter filter, String unit) {
    return bound(
        handle
            .createQuery(
                "with found as (select i.id, i.earliest, i.latest"
                    + STANDING
                    + ") select date_trunc(:unit, f.earliest)::date as first,"
                    + " date_trunc(:unit, f.earliest) = date_trunc(:unit, f.latest) as within,"
                    + " count(distinct f.id), count(distinct t.report)"
                    + " from found f join telling t on t.incident = f.id group by 1, 2 order by 1, 2")
            .bind("unit", unit),
        filter);
  }

  private static Query bound(Query query, Filter filter) {
    return query
        .bind("from", filter.from())
        .bind("to", filter.to())
        .bind("place", lower(filter.place()))
        .bind("who", lower(filter.who()))
        .bind("what", lower(filter.what()))
        .bind("text", filter.text())
        .bind("published", filter.publishedBy());
  }

  static @Nullable String lower(@Nullable String text) {
    return text == null ? null : text.toLowerCase(Locale.ROOT);
  }
}
