package org.armistice.ledger.ask;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armistice.incident.happening.Happening;
import org.armistice.incident.happening.Member;
import org.armistice.ledger.Database;
import org.armistice.ledger.keep.AsOf;
import org.armistice.record.Actor;
import org.armistice.record.Entry;
import org.armistice.record.Event;
import org.armistice.record.JsonLines;
import org.armistice.record.Place;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The records that incidents rest on: the reports that tell of them, and the events, places and
 * actors of their readings. Of sealed reports there is nothing.
 */
public final class BehindQuery {
  /** Incidents whose readings are held at once. */
  private static final int AT_ONCE = 100;

  private BehindQuery() {}

  /** What is done with an incident and the records behind it. */
  public interface Taking<X extends Exception> {
    void take(Happening happening, List<Entry> behind) throws X;
  }

  /**
   * Hands over incidents one after another, in their order, holding the readings of few at a time.
   *
   * @param knownAt as the ledger knew it then, {@code null} for now
   */
  public static <X extends Exception> void each(
      Database database, List<Happening> happenings, @Nullable Instant knownAt, Taking<X> taking)
      throws X {
    for (int at = 0; at < happenings.size(); at += AT_ONCE) {
      List<Happening> part = happenings.subList(at, Math.min(happenings.size(), at + AT_ONCE));
      Map<String, List<Entry>> readings =
          database.with(handle -> readings(handle, part, AsOf.seq(handle, knownAt)));
      for (Happening happening : part) {
        List<Entry> behind = new ArrayList<>();
        for (String report : reports(List.of(happening))) {
          behind.addAll(readings.getOrDefault(report, List.of()));
        }
        taking.take(happening, behind);
      }
    }
  }

  private static Set<String> reports(List<Happening> happenings) {
    Set<String> reports = new LinkedHashSet<>();
    for (Happening happening : happenings) {
      happening.members().stream().map(Member::report).forEach(reports::add);
    }
    return reports;
  }

  private static Map<String, List<Entry>> readings(
      Handle handle, List<Happening> happenings, long asOf) {
    Map<String, List<Entry>> readings = new HashMap<>();
    handle
        .createQuery(
            "select distinct on (l.report) l.report, r.record, l.lines from reading l"
                + " join report r on r.id = l.report where l.report = any(:reports)"
                + " and l.seq <= :asof and "
                + AsOf.COUNTS
                + " order by l.report, l.seq desc")
        .bind("reports", reports(happenings).toArray(new String[0]))
        .bind("asof", asOf)
        .map(
            (row, context) ->
                readings.put(row.getString(1), entries(row.getString(2), row.getString(3))))
        .list();
    return readings;
  }

  private static List<Entry> entries(String record, String lines) {
    List<Entry> entries = new ArrayList<>();
    entries.add(JsonLines.read(record));
    lines
        .lines()
        .filter(BehindQuery::mayBeWanted)
        .map(JsonLines::read)
        .filter(entry -> entry instanceof Event || entry instanceof Place || entry instanceof Actor)
        .forEach(entries::add);
    return entries;
  }

  /** Most lines are passages and claims, which need not be read to be passed over. */
  private static boolean mayBeWanted(String line) {
    return line.startsWith("{\"type\":\"event\"")
        || line.startsWith("{\"type\":\"place\"")
        || line.startsWith("{\"type\":\"actor\"");
  }
}
