package org.armistice.ledger.keep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.incident.grouping.People;
import org.armistice.incident.telling.Correction;
import org.armistice.incident.telling.Telling;
import org.jdbi.v3.core.Handle;

/**
 * What people decided and have not taken back, as the log of some number of entries has it. A
 * decision about an event of an earlier reading holds for the event that is its heir.
 */
final class Decisions {
  private final Map<String, String> heirs = new HashMap<>();
  private final List<Pair> together = new ArrayList<>();
  private final List<Pair> apart = new ArrayList<>();
  private final Map<String, List<Correction>> corrections = new HashMap<>();
  private final People people = People.undecided();

  /**
   * Two events that somebody decided to be one happening, or two.
   *
   * @param id of the decision
   */
  record Pair(String id, String one, String other) {}

  /** As they stand now. */
  Decisions(Handle handle) {
    this(handle, Long.MAX_VALUE);
  }

  /**
   * @param asOf number of the last entry of the log that counts
   */
  Decisions(Handle handle, long asOf) {
    handle
        .createQuery(
            "select event, now from heir join (select one as of from decision union select other from decision)"
                + " decided on decided.of = heir.event")
        .map((row, context) -> heirs.put(row.getString(1), row.getString(2)))
        .list();
    handle
        .createQuery(
            "select kind, id, one, other, field, value, who from decision d"
                + " where kind in ('together', 'apart', 'correct') and seq <= :asof"
                + " and not exists (select 1 from decision r"
                + "   where r.kind = 'revoke' and r.one = d.id and r.seq <= :asof)"
                + " order by seq, id")
        .bind("asof", asOf)
        .map(
            (row, context) -> {
              String one = now(row.getString(3));
              switch (row.getString(1)) {
                case "together" ->
                    together.add(new Pair(row.getString(2), one, now(row.getString(4))));
                case "apart" -> apart.add(new Pair(row.getString(2), one, now(row.getString(4))));
                default ->
                    corrections
                        .computeIfAbsent(one, event -> new ArrayList<>())
                        .add(
                            new Correction(
                                Correction.Field.valueOf(row.getString(5).toUpperCase(Locale.ROOT)),
                                row.getString(6),
                                row.getString(7)));
              }
              return one;
            })
        .list();
    apart.forEach(pair -> people.apart(pair.one(), pair.other()));
  }

  private String now(String event) {
    return heirs.getOrDefault(event, event);
  }

  People people() {
    return people;
  }

  /** Pairs of events that are one happening. */
  List<Pair> together() {
    return together;
  }

  /** Pairs of events that are two happenings. */
  List<Pair> apart() {
    return apart;
  }

  /** The events about which somebody decided. */
  Set<String> decided() {
    Set<String> decided = new TreeSet<>(corrections.keySet());
    for (List<Pair> pairs : List.of(together, apart)) {
      for (Pair pair : pairs) {
        decided.add(pair.one());
        decided.add(pair.other());
      }
    }
    return decided;
  }

  /** The telling with what people corrected in it; the latest word on a field holds. */
  Telling corrected(Telling telling) {
    if (corrections.isEmpty()) {
      return telling;
    }
    Telling corrected = telling;
    List<String> events = new ArrayList<>(telling.retold());
    events.add(telling.event());
    for (String event : events) {
      for (Correction correction : corrections.getOrDefault(event, List.of())) {
        corrected = correction.applyTo(corrected);
      }
    }
    return corrected;
  }

  /** Whether a report was taken back. */
  static boolean isRetracted(Handle handle, String report) {
    return handle
        .createQuery("select not " + AsOf.NOT_TAKEN_BACK + " from report r where r.id = :report")
        .bind("asof", Long.MAX_VALUE)
        .bind("report", report)
        .mapTo(Boolean.class)
        .findOne()
        .orElse(false);
  }
}
