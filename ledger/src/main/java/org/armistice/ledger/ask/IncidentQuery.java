package org.armistice.ledger.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.armistice.incident.happening.Happening;
import org.armistice.ledger.Database;
import org.armistice.ledger.Json;
import org.armistice.ledger.LedgerException;
import org.armistice.ledger.keep.AsOf;
import org.armistice.ledger.keep.Ids;
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

  /** More than a ledger that one machine reads will hold. */
  private static final int MOST = 1_000_000;

  private static final Comparator<Happening> NEWEST_FIRST =
      Comparator.comparing(
              (Happening happening) -> {
                LocalDate latest = happening.window().latest();
                return latest == null ? happening.window().earliest() : latest;
              },
              Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(Happening::id);

  private static final String AMONG = " and (:ids::text[] is null or %s = any(:ids))";

  private static final String STANDING =
      " from incident i where"
          + WHERE
          + " and not i.denial"
          + " and (:what::text is null or lower(concat_ws(' ', i.plover, i.mode, i.acled, i.label))"
          + "      like '%' || :what || '%')"
          + " and (:text::text is null or exists (select 1 from telling t join report r on r.id = t.report"
          + "      where t.incident = i.id and r.search @@ websearch_to_tsquery('english', :text)))"
          + " and (:source::text is null or i.outlets @> array[:source::text])"
          + " and (:status::text is null or i.standing = :status"
          + "      or :status = 'DISPUTED' and cardinality(i.disputed) > 0)"
          + " and (:published::date is null or exists (select 1 from telling t join report r"
          + "      on r.id = t.report where t.incident = i.id and r.published <= :published::date))";

  private static final String NOW =
      "select i.body"
          + STANDING
          + AMONG.formatted("i.id")
          + " order by i.earliest nulls last, i.latest nulls last, i.id limit :most";

  private static final String NEWEST =
      "select i.body"
          + STANDING
          + " order by coalesce(i.latest, i.earliest) desc nulls last, i.id limit :most offset :offset";

  private static final String OLDEST =
      "select i.body"
          + STANDING
          + " order by i.earliest nulls last, i.latest nulls last, i.id limit :most offset :offset";

  private static final String THEN =
      "select i.body from revision i where "
          + AsOf.LATEST
          + " and"
          + WHERE
          + " and not i.denial"
          + " and (:what::text is null or i.acts like '%' || :what || '%')"
          + " and (:text::text is null or exists (select 1 from"
          + "      jsonb_array_elements(i.body::jsonb -> 'members') t join report r on r.id = t ->> 'report'"
          + "      where r.search @@ websearch_to_tsquery('english', :text)))"
          + " and (:published::date is null or exists (select 1 from"
          + "      jsonb_array_elements(i.body::jsonb -> 'members') t join report r on r.id = t ->> 'report'"
          + "      where r.published <= :published::date))"
          + AMONG.formatted("i.incident")
          + " order by i.earliest nulls last, i.latest nulls last, i.incident limit :most";

  private IncidentQuery() {}

  /** In the order of their days. */
  public static List<Happening> run(Database database, Filter filter) {
    return database.with(handle -> run(handle, filter));
  }

  /** In which order a page is given. */
  public enum Order {
    OLDEST,
    NEWEST
  }

  /**
   * A page of them.
   *
   * @param offset how many come before it
   */
  public static Page<Happening> page(Database database, Filter filter, Order order, int offset) {
    return database.with(
        handle -> {
          if (filter.isOfNow()) {
            List<Happening> found =
                standing(handle.createQuery(order == Order.NEWEST ? NEWEST : OLDEST), filter)
                    .bind("most", filter.most())
                    .bind("offset", offset)
                    .map((row, context) -> Json.read(row.getString(1), Happening.class))
                    .list();
            boolean whole = found.size() < filter.most() && (offset == 0 || !found.isEmpty());
            return new Page<>(found, whole ? offset + found.size() : count(handle, filter), offset);
          }
          List<Happening> all = new ArrayList<>(run(handle, filter.upTo(MOST)));
          if (order == Order.NEWEST) {
            all.sort(NEWEST_FIRST);
          }
          return Page.of(all, offset, filter.most());
        });
  }

  private static long count(Handle handle, Filter filter) {
    return standing(handle.createQuery("select count(*)" + STANDING), filter)
        .mapTo(Long.class)
        .one();
  }

  /**
   * The incidents that stand now and that a filter asks for, as the table {@code found} of a query
   * that asks more of them.
   *
   * @param query with {@code found} in it
   */
  static Query among(Handle handle, Filter filter, String query) {
    return standing(
        handle.createQuery("with found as (select i.*" + STANDING + ") " + query), filter);
  }

  /** The incidents that events stand in now, by event. */
  public static Map<String, String> of(Database database, Collection<String> events) {
    Map<String, String> incidents = new TreeMap<>();
    database.with(
        handle ->
            handle
                .createQuery(
                    "select o.event, t.incident from told o join telling t on t.event = o.telling"
                        + " where o.event = any(:events) and t.incident is not null")
                .bind("events", events.toArray(new String[0]))
                .map((row, context) -> incidents.put(row.getString(1), row.getString(2)))
                .list());
    return incidents;
  }

  /** The same with the incidents themselves. */
  public static Map<String, Happening> happenings(Database database, Collection<String> events) {
    Map<String, Happening> happenings = new TreeMap<>();
    database.with(
        handle ->
            handle
                .createQuery(
                    "select o.event, i.body from told o join telling t on t.event = o.telling"
                        + " join incident i on i.id = t.incident where o.event = any(:events)")
                .bind("events", events.toArray(new String[0]))
                .map(
                    (row, context) ->
                        happenings.put(
                            row.getString(1), Json.read(row.getString(2), Happening.class)))
                .list());
    return happenings;
  }

  /** An incident with how it stands to others. */
  public record Linked(Happening happening, List<Links.Link> links) {
    public Linked {
      links = List.copyOf(links);
    }
  }

  /** The same with their links. */
  public static List<Linked> linked(Database database, Filter filter) {
    return database.with(
        handle -> {
          long asOf = AsOf.seq(handle, filter.knownAt());
          Links links = new Links(handle);
          return run(handle, filter).stream()
              .map(happening -> new Linked(happening, links.of(happening, asOf)))
              .toList();
        });
  }

  /**
   * The incident with an id, or that an event is told of in, by the clocks of a filter.
   *
   * @throws LedgerException A408 where there is none, or was none then; A409 where there are
   *     several
   */
  public static Linked byId(Database database, String id, Filter filter) {
    return database.with(
        handle -> {
          long asOf = AsOf.seq(handle, filter.knownAt());
          Happening happening = Ids.happening(handle, id, asOf);
          LocalDate day = filter.publishedBy();
          List<Happening> readable =
              day == null
                  ? List.of(happening)
                  : new PublishedBy(handle, asOf, day).of(List.of(happening));
          if (readable.isEmpty()) {
            throw new LedgerException(
                LedgerException.Fault.UNKNOWN_ID,
                "no report of %s was published by %s".formatted(happening.id(), day));
          }
          return new Linked(readable.get(0), new Links(handle).of(happening, asOf));
        });
  }

  static List<Happening> run(Handle handle, Filter filter) {
    return run(handle, filter, null);
  }

  /**
   * @param among ids of the incidents to choose from, {@code null} for all
   */
  static List<Happening> run(Handle handle, Filter filter, @Nullable Collection<String> among) {
    boolean now = filter.knownAt() == null;
    Query query = handle.createQuery(now ? NOW : THEN);
    if (!now) {
      query.bind("asof", AsOf.seq(handle, filter.knownAt()));
    }
    List<Happening> found =
        (now ? standing(query, filter) : bound(query, filter))
            .bind("ids", among == null ? null : among.toArray(new String[0]))
            .bind("most", filter.most())
            .map((row, context) -> Json.read(row.getString(1), Happening.class))
            .list();
    LocalDate day = filter.publishedBy();
    List<Happening> readable =
        day == null
            ? found
            : new PublishedBy(handle, AsOf.seq(handle, filter.knownAt()), day)
                .of(found).stream().filter(happening -> filter.holds(happening.window())).toList();
    return filter.isOfNow() ? readable : readable.stream().filter(filter::holds).toList();
  }

  /**
   * The days of the incidents that stand now, with how many there are of the same days.
   *
   * @param unit of PostgreSQL's date_trunc
   */
  static Query days(Handle handle, Filter filter, String unit) {
    return standing(
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

  /** What the query of what stands now asks beside what that of the revisions asks too. */
  private static Query standing(Query query, Filter filter) {
    // with a day of publication they are looked at one by one, as they could be read then
    Filter.Status status = filter.isOfNow() ? filter.status() : null;
    return bound(query, filter)
        .bind("source", filter.isOfNow() ? lower(filter.source()) : null)
        .bind("status", status == null ? null : status.name());
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
