package org.armistice.ledger.ask;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.armistice.incident.happening.Happening;
import org.armistice.incident.same.SameEvent;
import org.armistice.incident.telling.Telling;
import org.armistice.ledger.Database;
import org.armistice.ledger.Json;
import org.armistice.record.JsonLines;
import org.armistice.record.Span;
import org.armistice.record.Term;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What the record is unsure of and nobody has decided, the most doubtful first. */
public final class DoubtQuery {
  private static final String NOT_ACCEPTED =
      " not exists (select 1 from decision d where d.kind in ('accept', 'correct') and d.one = %s"
          + " and d.field in ('%s', '%s')"
          + " and not exists (select 1 from decision r where r.kind = 'revoke' and r.one = d.id))";

  private static final String UNDECIDED_PAIR =
      " not exists (select 1 from decision d where d.kind in ('accept', 'apart')"
          + " and (d.one = p.one and d.other = p.other or d.one = p.other and d.other = p.one)"
          + " and not exists (select 1 from decision r where r.kind = 'revoke' and r.one = d.id))";

  /** One row for each doubt: kind, how doubtful, subject, second subject. */
  private static final String ALL =
      "select 'POSSIBLY_SAME' as kind, max(p.score) as doubt,"
          + " (array_agg(p.one order by p.score desc, p.one, p.other))[1] as one,"
          + " (array_agg(p.other order by p.score desc, p.one, p.other))[1] as other"
          + " from pair p join telling t on t.event = p.one join telling u on u.event = p.other"
          + " where p.kind = 'POSSIBLY_SAME' and p.one < p.other and t.incident <> u.incident and"
          + UNDECIDED_PAIR
          + " group by least(t.incident, u.incident), greatest(t.incident, u.incident)"
          + " union all select 'PROPOSED_TERM', 0.4, e.id, '' from entry e where e.kind = 'term'"
          + " and e.ended is null and exists (select 1 from telling where report = e.report) and"
          + NOT_ACCEPTED.formatted("e.id", "proposed-term", "")
          + " union all select 'PLACE_IMPLIED', 0.3, t.event, '' from telling t where t.founder"
          + " and split_part(t.frame, '|', 6) = 'implied' and split_part(t.frame, '|', 5) <> 'null' and"
          + NOT_ACCEPTED.formatted("t.event", "place-implied", "WHERE")
          + " union all select 'DAY_IMPLIED', 0.2, t.event, '' from telling t where t.founder"
          + " and split_part(t.frame, '|', 4) = 'implied' and split_part(t.frame, '|', 2) <> 'null' and"
          + NOT_ACCEPTED.formatted("t.event", "day-implied", "WHEN");

  private DoubtQuery() {}

  /** What is in doubt. */
  public enum Kind {
    /** Whether two incidents are one. */
    POSSIBLY_SAME,
    /** What an agreement is said to contain. */
    PROPOSED_TERM,
    /** Whether it was at the one place that the report names. */
    PLACE_IMPLIED,
    /** Whether it was in the days before the report came out. */
    DAY_IMPLIED;

    /** Such as {@code possibly-same}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * @param doubt 0 to 1; what is most worth looking at is highest
   * @param subject id of the event or the record
   * @param other the second event of two; empty for none
   * @param question in plain words
   * @param reason what speaks for it, {@code null} for nothing
   * @param report that tells it
   * @param incidents that it is about: two, one or none
   */
  public record Doubt(
      Kind kind,
      double doubt,
      String subject,
      String other,
      String question,
      @Nullable String reason,
      String report,
      @Nullable String outlet,
      List<Span> evidence,
      List<Happening> incidents) {
    public Doubt {
      evidence = List.copyOf(evidence);
      incidents = List.copyOf(incidents);
    }
  }

  /**
   * @param counts of all doubts by kind
   */
  public record Answer(List<Doubt> items, long total, Map<Kind, Long> counts) {
    public Answer {
      items = List.copyOf(items);
      counts = Map.copyOf(counts);
    }
  }

  private record Row(Kind kind, double doubt, String one, String other) {}

  /**
   * @param kind only these, {@code null} for all
   */
  public static Answer run(Database database, @Nullable Kind kind, int offset, int most) {
    return database.with(
        handle -> {
          Map<Kind, Long> counts = new EnumMap<>(Kind.class);
          handle
              .createQuery("select kind, count(*) from (" + ALL + ") a group by kind")
              .map((row, context) -> counts.put(Kind.valueOf(row.getString(1)), row.getLong(2)))
              .list();
          List<Row> rows =
              handle
                  .createQuery(
                      "select kind, doubt, one, other from ("
                          + ALL
                          + ") a where :kind::text is null or kind = :kind"
                          + " order by doubt desc, kind, one, other limit :most offset :offset")
                  .bind("kind", kind == null ? null : kind.name())
                  .bind("most", most)
                  .bind("offset", offset)
                  .map(
                      (row, context) ->
                          new Row(
                              Kind.valueOf(row.getString(1)),
                              row.getDouble(2),
                              row.getString(3),
                              row.getString(4)))
                  .list();
          List<Doubt> doubts = new ArrayList<>();
          for (Row row : rows) {
            doubts.add(doubt(handle, row));
          }
          long total =
              kind == null
                  ? counts.values().stream().mapToLong(Long::longValue).sum()
                  : counts.getOrDefault(kind, 0L);
          return new Answer(doubts, total, counts);
        });
  }

  private static Doubt doubt(Handle handle, Row row) {
    return switch (row.kind()) {
      case POSSIBLY_SAME -> possiblySame(handle, row);
      case PROPOSED_TERM -> term(handle, row);
      case PLACE_IMPLIED ->
          implied(
              handle,
              row,
              "Was it there: %s?",
              "no words put it there; it is the only place that the report names");
      case DAY_IMPLIED ->
          implied(
              handle,
              row,
              "Was it in these days: %s?",
              "no words say when; the days follow from the day of publication");
    };
  }

  private static Doubt possiblySame(Handle handle, Row row) {
    Telling one = telling(handle, row.one());
    Telling other = telling(handle, row.other());
    Happening first = incident(handle, row.one());
    Happening second = incident(handle, row.other());
    return new Doubt(
        row.kind(),
        row.doubt(),
        row.one(),
        row.other(),
        "Are these one incident: %s; %s?".formatted(first.label(), second.label()),
        SameEvent.judge(one, other).reason(),
        one.report(),
        one.outlet(),
        one.evidence(),
        List.of(first, second));
  }

  private static Doubt implied(Handle handle, Row row, String question, String reason) {
    Telling telling = telling(handle, row.one());
    Happening happening = incident(handle, row.one());
    return new Doubt(
        row.kind(),
        row.doubt(),
        row.one(),
        "",
        question.formatted(happening.label()),
        reason,
        telling.report(),
        telling.outlet(),
        telling.evidence(),
        List.of(happening));
  }

  private static Doubt term(Handle handle, Row row) {
    return handle
        .createQuery(
            "select e.body, e.report, r.outlet from entry e join report r on r.id = e.report"
                + " where e.id = :id and e.ended is null limit 1")
        .bind("id", row.one())
        .map(
            (found, context) -> {
              Term term = (Term) JsonLines.read(found.getString(1));
              return new Doubt(
                  row.kind(),
                  row.doubt(),
                  row.one(),
                  "",
                  "Does %s say this: %s?"
                      .formatted(
                          term.agreement().value().label(),
                          term.modality().value().name().toLowerCase(Locale.ROOT)
                              + " "
                              + term.action().value()),
                  "a report tells it of the agreement; its text was not read",
                  found.getString(2),
                  found.getString(3),
                  term.evidence(),
                  List.of());
            })
        .one();
  }

  private static Telling telling(Handle handle, String event) {
    return handle
        .createQuery("select body from telling where event = :event")
        .bind("event", event)
        .map((row, context) -> Json.read(row.getString(1), Telling.class))
        .one();
  }

  private static Happening incident(Handle handle, String event) {
    return handle
        .createQuery(
            "select i.body from telling t join incident i on i.id = t.incident where t.event = :event")
        .bind("event", event)
        .map((row, context) -> Json.read(row.getString(1), Happening.class))
        .one();
  }
}
