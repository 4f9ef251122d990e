package org.armistice.ledger.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.armistice.incident.happening.Glance;
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

  private static final String IN_ORDER =
      " order by i.earliest nulls last, i.latest nulls last, %s limit :most";

  private static final NewestFirst NEWEST =
      new NewestFirst(
          "incident i", List.of("i.id"), "i.earliest", "coalesce(i.latest, i.earliest)");

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
   * A page of them, each as a {@link Glance} in JSON.
   *
   * @param offset how many come before it
   */
  public static Page<String> page(Database database, Filter filter, Order order, int offset) {
    return database.with(
        handle -> {
          if (filter.isOfNow()) {
            return order == Order.NEWEST
                ? newest(handle, filter, offset)
                : oldest(handle, filter, offset);
          }
          List<Happening> all = new ArrayList<>(run(handle, filter.upTo(MOST)));
          if (order == Order.NEWEST) {
            all.sort(NEWEST_FIRST);
          }
          Page<Happening> page = Page.of(all, offset, filter.most());
          return new Page<>(
              page.items().stream().map(Glance::of).map(Json::write).toList(),
              page.total(),
              offset);
        });
  }

  /** The page is chosen by an index alone, and then shown from what lies ready. */
  private static Page<String> newest(Handle handle, Filter filter, int offset) {
    return NEWEST.page(
        handle,
        standing(filter),
        filter,
        offset,
        "select i.glance from page join incident i on i.id = page.id",
        (row, context) -> row.getString(1));
  }

  private static Page<String> oldest(Handle handle, Filter filter, int offset) {
    Conditions conditions = standing(filter);
    List<String> found =
        conditions
            .bind(
                handle.createQuery(
                    "select i.glance from incident i where "
                        + conditions.text()
                        + IN_ORDER.formatted("i.id")
                        + " offset :offset"))
            .bind("most", filter.most())
            .bind("offset", offset)
            .mapTo(String.class)
            .list();
    return new Page<>(found, NEWEST.count(handle, conditions, filter.to()), offset);
  }

  /**
   * The incidents that stand now and that a filter asks for, as the table {@code found} of a query
   * that asks more of them.
   *
   * @param query with {@code found} in it
   */
  static Query among(Handle handle, Filter filter, String query) {
    return standing(handle, filter, "i.*", query);
  }

  private static Query standing(Handle handle, Filter filter, String columns, String query) {
    Conditions conditions = standing(filter);
    return conditions.bind(
        handle.createQuery(
            "with found as (select %s from incident i where %s) %s"
                .formatted(columns, conditions.text(), query)));
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
    long asOf = AsOf.seq(handle, filter.knownAt());
    Conditions conditions =
        (now ? standing(filter) : then(filter, asOf))
            .and(
                (now ? "i.id" : "i.incident") + " = any(:ids)",
                "ids",
                among == null ? null : among.toArray(new String[0]));
    List<Happening> found =
        conditions
            .bind(
                handle.createQuery(
                    "select i.body from %s i where %s%s"
                        .formatted(
                            now ? "incident" : "revision",
                            conditions.text(),
                            IN_ORDER.formatted(now ? "i.id" : "i.incident"))))
            .bind("most", filter.most())
            .map((row, context) -> Json.read(row.getString(1), Happening.class))
            .list();
    LocalDate day = filter.publishedBy();
    List<Happening> readable =
        day == null
            ? found
            : new PublishedBy(handle, asOf, day)
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
            handle,
            filter,
            "i.id, i.earliest, i.latest",
            "select date_trunc(:unit, f.earliest)::date as first,"
                + " date_trunc(:unit, f.earliest) = date_trunc(:unit, f.latest) as within,"
                + " count(distinct f.id), count(distinct t.report)"
                + " from found f join telling t on t.incident = f.id group by 1, 2 order by 1, 2")
        .bind("unit", unit);
  }

  /** What stands now. */
  private static Conditions standing(Filter filter) {
    Conditions conditions = alike(filter).and("not i.denial");
    // by this one the index of the newest is entered where the days begin
    conditions.and("coalesce(i.latest, i.earliest) >= :from::date", "from", filter.from());
    if (filter.isOfNow()) {
      // with a day of publication these are looked at one by one, as they could be read then
      conditions.and("i.outlets @> array[:source::text]", "source", lower(filter.source()));
      status(conditions, filter.status());
    }
    told(conditions, filter, "telling t join report r on r.id = t.report where t.incident = i.id");
    return conditions;
  }

  private static void status(Conditions conditions, Filter.@Nullable Status status) {
    if (status == Filter.Status.DISPUTED) {
      conditions.and("cardinality(i.disputed) > 0");
    } else if (status != null) {
      conditions.and("i.standing = :status", "status", status.name());
    }
  }

  /** What stood then. */
  private static Conditions then(Filter filter, long asOf) {
    Conditions conditions = alike(filter).and("not i.denial").and(AsOf.LATEST, "asof", asOf);
    told(
        conditions,
        filter,
        "jsonb_array_elements(i.body::jsonb -> 'members') t join report r on r.id = t ->> 'report'"
            + " where true");
    return conditions;
  }

  /** What is asked alike of an incident and of a revision of one. */
  private static Conditions alike(Filter filter) {
    return new Conditions()
        .and("i.latest >= :from::date", "from", filter.from())
        .and("i.earliest <= :to::date", "to", filter.to())
        .and("i.places @> array[:place::text]", "place", lower(filter.place()))
        .and(
            "(i.sides @> array[:who::text]"
                + " or exists (select 1 from unnest(i.sides) s where s like '%' || :who || '%'))",
            "who", lower(filter.who()))
        .and("i.acts like '%' || :what || '%'", "what", lower(filter.what()));
  }

  /**
   * What is asked of the reports of an incident.
   *
   * @param reports {@code r} of the incident {@code i}
   */
  private static void told(Conditions conditions, Filter filter, String reports) {
    conditions
        .and(
            "exists (select 1 from "
                + reports
                + " and r.search @@ websearch_to_tsquery('english', :text))",
            "text",
            filter.text())
        .and(
            "exists (select 1 from " + reports + " and r.published <= :published::date)",
            "published",
            filter.publishedBy());
  }

  static @Nullable String lower(@Nullable String text) {
    return text == null ? null : text.toLowerCase(Locale.ROOT);
  }
}
