package org.armistice.ledger.ask;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.armistice.ledger.Database;
import org.armistice.ledger.keep.AsOf;
import org.armistice.ledger.keep.Ids;
import org.armistice.record.Entry;
import org.armistice.record.JsonLines;
import org.armistice.record.Report;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reports as they are kept: one whole, or many by their words, outlet and day. */
public final class ShelfQuery {
  private static final int BEGINNING = 240;

  private static final String NEWEST = " order by r.published desc nulls last, r.id";

  private ShelfQuery() {}

  /**
   * A report in a list.
   *
   * @param sensitivity in lower case
   * @param retracted whether somebody took it back
   * @param added when this ledger learned of it
   * @param incidents that it tells of
   * @param begins the first words of its text
   */
  public record Row(
      String id,
      @Nullable String title,
      @Nullable String outlet,
      @Nullable LocalDate published,
      String kind,
      String sensitivity,
      boolean retracted,
      Instant added,
      long incidents,
      String begins) {}

  /** Where an event of a report stands. */
  public record Told(String event, String incident, String label) {}

  /**
   * A report with all that was read in it.
   *
   * @param reader the version that read it last
   * @param seq entry of the log that added it
   * @param by who added it
   * @param lines of the latest reading, one record as JSON each
   */
  public record Whole(
      Report report,
      String text,
      String reader,
      long seq,
      Instant added,
      String by,
      boolean retracted,
      List<String> lines,
      List<Told> told) {
    public Whole {
      lines = List.copyOf(lines);
      told = List.copyOf(told);
    }

    /** The records themselves. */
    public List<Entry> entries() {
      return lines.stream().map(JsonLines::read).toList();
    }
  }

  /**
   * @param filter its words, outlet and days of publication
   * @param sealed whether sealed reports are among the answers
   */
  public static Page<Row> page(Database database, Filter filter, int offset, boolean sealed) {
    return database.with(
        handle -> {
          Conditions conditions = conditions(filter, sealed);
          String from = " from report r where " + conditions.text();
          long total =
              conditions.bind(handle.createQuery("select count(*)" + from)).mapTo(Long.class).one();
          List<Row> rows =
              conditions
                  .bind(
                      handle.createQuery(
                          "with page as materialized (select r.id"
                              + from
                              + NEWEST
                              + " limit :most offset :offset)"
                              + " select r.id, r.title, r.outlet, r.published,"
                              + " r.record::jsonb ->> 'kind', lower(r.sensitivity), not "
                              + AsOf.NOT_TAKEN_BACK
                              + ", (select at from log where seq = r.seq),"
                              + " (select count(distinct incident) from telling where report = r.id),"
                              + " left(r.text, :beginning)"
                              + " from page join report r on r.id = page.id"
                              + NEWEST))
                  .bind("asof", Long.MAX_VALUE)
                  .bind("beginning", BEGINNING)
                  .bind("most", filter.most())
                  .bind("offset", offset)
                  .map(
                      (row, context) ->
                          new Row(
                              row.getString(1),
                              row.getString(2),
                              row.getString(3),
                              row.getObject(4, LocalDate.class),
                              row.getString(5),
                              row.getString(6),
                              row.getBoolean(7),
                              row.getTimestamp(8).toInstant(),
                              row.getLong(9),
                              row.getString(10)))
                  .list();
          return new Page<>(rows, total, offset);
        });
  }

  private static Conditions conditions(Filter filter, boolean sealed) {
    Conditions conditions = new Conditions();
    if (!sealed) {
      conditions.and("r.sensitivity <> 'SEALED'");
    }
    return conditions
        .and("lower(r.outlet) = :source", "source", IncidentQuery.lower(filter.source()))
        .and("r.published >= :from::date", "from", filter.from())
        .and("r.published <= :to::date", "to", filter.to())
        .and("r.search @@ websearch_to_tsquery('english', :text)", "text", filter.text());
  }

  /**
   * @param id of the report, or how it begins
   * @param sealed whether a sealed one may be shown; where not, there is none
   * @throws org.armistice.ledger.LedgerException A408 where there is none, A409 where there are
   *     several
   */
  public static Whole byId(Database database, String id, boolean sealed) {
    return database.with(
        handle -> {
          String whole = Ids.report(handle, id);
          return handle
              .createQuery(
                  "select r.record, r.text, l.reader, r.seq, g.at, g.who, not "
                      + AsOf.NOT_TAKEN_BACK
                      + ", l.lines from report r join log g on g.seq = r.seq"
                      + " join lateral (select lines, reader from reading where report = r.id"
                      + " order by seq desc limit 1) l on true"
                      + " where r.id = :id and (:sealed or r.sensitivity <> 'SEALED')")
              .bind("asof", Long.MAX_VALUE)
              .bind("id", whole)
              .bind("sealed", sealed)
              .map(
                  (row, context) ->
                      new Whole(
                          (Report) JsonLines.read(row.getString(1)),
                          row.getString(2),
                          row.getString(3),
                          row.getLong(4),
                          row.getTimestamp(5).toInstant(),
                          row.getString(6),
                          row.getBoolean(7),
                          row.getString(8).lines().toList(),
                          told(handle, whole)))
              .findOne()
              .orElseThrow(() -> Ids.unknown("report", id));
        });
  }

  private static List<Told> told(Handle handle, String report) {
    return handle
        .createQuery(
            "select o.event, t.incident, i.label from telling t join told o on o.telling = t.event"
                + " join incident i on i.id = t.incident where t.report = :report order by o.event")
        .bind("report", report)
        .map((row, context) -> new Told(row.getString(1), row.getString(2), row.getString(3)))
        .list();
  }
}
