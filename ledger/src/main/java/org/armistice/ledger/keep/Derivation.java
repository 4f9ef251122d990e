package org.armistice.ledger.keep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.armistice.incident.grouping.People;
import org.armistice.incident.telling.Heirs;
import org.armistice.incident.telling.Telling;
import org.armistice.incident.telling.Tellings;
import org.armistice.record.Reading;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the readings and from what people decided of them, as the log of some number of
 * entries has them.
 */
public final class Derivation {
  private static final int ROWS_AT_ONCE = 100;

  private final Handle handle;
  private final long asOf;
  private final Decisions decisions;

  /** As everything stands now. */
  public Derivation(Handle handle) {
    this(handle, Long.MAX_VALUE);
  }

  /**
   * @param asOf number of the last entry of the log that counts
   */
  public Derivation(Handle handle, long asOf) {
    this(handle, asOf, new Decisions(handle, asOf));
  }

  Derivation(Handle handle, long asOf, Decisions decisions) {
    this.handle = handle;
    this.asOf = asOf;
    this.decisions = decisions;
  }

  public People people() {
    return decisions.people();
  }

  /** The tellings of each report that counts, in the order of their ids. */
  public void each(BiConsumer<String, List<Telling>> use) {
    handle
        .createQuery(
            "select r.id, r.text, l.lines, l.others from report r join lateral"
                + " (select lines, count(*) over () as others from reading"
                + "   where report = r.id and seq <= :asof order by seq desc limit 1) l on true"
                + " where "
                + AsOf.COUNTS
                + " order by r.id")
        .bind("asof", asOf)
        .setFetchSize(ROWS_AT_ONCE)
        .map(
            (row, context) -> {
              String report = row.getString(1);
              boolean once = row.getLong(4) == 1;
              use.accept(
                  report,
                  once
                      ? corrected(Tellings.of(Shelf.reading(row.getString(2), row.getString(3))))
                      : of(report));
              return report;
            })
        .forEach(report -> {});
  }

  /** The tellings of one report, whether or not it counts. */
  public List<Telling> of(String report) {
    return of(readings(handle, report, asOf));
  }

  /**
   * Those of the latest reading. What people decided about an event that it has no more is not lost
   * with it: the event stands as the last reading told it that had it.
   *
   * @param readings of a report, the latest first
   */
  private List<Telling> of(List<Reading> readings) {
    List<Telling> tellings = new ArrayList<>(Tellings.of(readings.get(0)));
    Set<String> told = new TreeSet<>();
    tellings.forEach(telling -> told.addAll(events(telling)));
    Set<String> decided = decisions.decided();
    for (int i = 1; i < readings.size() && !decided.isEmpty(); i++) {
      for (Telling telling : Tellings.of(readings.get(i))) {
        Set<String> events = events(telling);
        if (events.stream().anyMatch(decided::contains)
            && events.stream().noneMatch(told::contains)) {
          tellings.add(telling);
          told.addAll(events);
        }
      }
    }
    return corrected(tellings);
  }

  private List<Telling> corrected(List<Telling> tellings) {
    return tellings.stream().map(decisions::corrected).toList();
  }

  private static Set<String> events(Telling telling) {
    Set<String> events = new TreeSet<>(telling.retold());
    events.add(telling.event());
    return events;
  }

  /** The readings of a report, the latest first. */
  private static List<Reading> readings(Handle handle, String report, long asOf) {
    return handle
        .createQuery(
            "select r.text, l.lines from report r join reading l on l.report = r.id"
                + " where r.id = :report and l.seq <= :asof order by l.seq desc")
        .bind("report", report)
        .bind("asof", asOf)
        .map((row, context) -> Shelf.reading(row.getString(1), row.getString(2)))
        .list();
  }

  /**
   * The records of all readings of each report that is not sealed, as {@code entry} should hold
   * them: each as one text of its columns, by the entry of the log that wrote the reading and by
   * id.
   */
  public static void eachEntries(Handle handle, BiConsumer<String, List<String>> use) {
    handle
        .createQuery("select id from report where sensitivity <> 'SEALED' order by id")
        .mapTo(String.class)
        .list()
        .forEach(report -> use.accept(report, Entries.sums(numbered(handle, report))));
  }

  /**
   * A reading with the entry of the log that wrote it.
   *
   * @param ended that wrote the reading in its place, {@code null} while it stands
   */
  record Numbered(long seq, @Nullable Long ended, Reading reading) {}

  /** The readings of a report, the earliest first. */
  static List<Numbered> numbered(Handle handle, String report) {
    return handle
        .createQuery(
            "select l.seq, lead(l.seq) over (order by l.seq), r.text, l.lines from report r"
                + " join reading l on l.report = r.id where r.id = :report order by l.seq")
        .bind("report", report)
        .map(
            (row, context) ->
                new Numbered(
                    row.getLong(1),
                    row.getObject(2, Long.class),
                    Shelf.reading(row.getString(3), row.getString(4))))
        .list();
  }

  /**
   * Writes which event of the latest reading of a report is the heir of which of the earlier ones.
   */
  static void writeHeirs(Handle handle, String report) {
    List<Reading> readings = readings(handle, report, Long.MAX_VALUE);
    Map<String, String> heirs = new HashMap<>();
    for (int i = readings.size() - 1; i > 0; i--) {
      Map<String, String> next = Heirs.between(readings.get(i), readings.get(i - 1));
      heirs.replaceAll((event, now) -> next.getOrDefault(now, now));
      heirs.putAll(next);
    }
    heirs.forEach(
        (event, now) ->
            handle.execute(
                "insert into heir (event, now) values (?, ?)"
                    + " on conflict (event) do update set now = excluded.now",
                event,
                now));
  }
}
