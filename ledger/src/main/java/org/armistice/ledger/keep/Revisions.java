package org.armistice.ledger.keep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.armistice.incident.happening.Changes;
import org.armistice.incident.happening.Happening;
import org.armistice.incident.happening.Member;
import org.armistice.ledger.Json;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What one entry of the log makes of incidents: each as it was before and as it is after, however
 * often it changed in between. Where both are the same, nothing happened.
 */
final class Revisions {
  private final Handle handle;
  private final Map<String, @Nullable Happening> before = new TreeMap<>();
  private final Map<String, @Nullable Happening> after = new HashMap<>();
  private final Map<String, Happening> ended = new HashMap<>();

  Revisions(Handle handle) {
    this.handle = handle;
  }

  /**
   * @param was {@code null} where there was none
   * @param is {@code null} where there is none any more
   */
  void note(String incident, @Nullable Happening was, @Nullable Happening is) {
    if (!before.containsKey(incident)) {
      before.put(incident, was);
    }
    after.put(incident, is);
  }

  /**
   * Writes the revisions of an entry of the log and begins anew. An incident that goes on under
   * another id, because another telling became its first, is one change and not an end and a
   * beginning.
   */
  List<Change> write(long seq) {
    findEnded();
    List<Change> changes = new ArrayList<>();
    Set<String> goneOn = new TreeSet<>();
    for (Map.Entry<String, @Nullable Happening> entry : before.entrySet()) {
      Happening is = after.get(entry.getKey());
      Happening was = entry.getValue();
      if (is == null || is.equals(was)) {
        continue;
      }
      Happening forerunner = was == null ? forerunner(is) : null;
      Change change;
      if (forerunner == null) {
        Change.Kind kind = was == null ? Change.Kind.NEW : Change.Kind.CHANGED;
        change = new Change(is.id(), kind, is.label(), Changes.between(was, is));
      } else {
        goneOn.add(forerunner.id());
        List<String> what = new ArrayList<>(List.of("was " + forerunner.id() + " until now"));
        what.addAll(Changes.between(forerunner, is));
        change = new Change(is.id(), Change.Kind.CHANGED, is.label(), what);
      }
      changes.add(change);
      insert(seq, change, is);
    }
    for (Map.Entry<String, @Nullable Happening> entry : before.entrySet()) {
      Happening was = entry.getValue();
      if (was != null && after.get(entry.getKey()) == null) {
        Change change = new Change(was.id(), Change.Kind.ENDED, was.label(), List.of(whereTo(was)));
        insert(seq, change, null);
        if (!goneOn.contains(was.id())) {
          changes.add(change);
        }
      }
    }
    before.clear();
    after.clear();
    return changes;
  }

  /** The ended incident all of whose tellings are in a new one. */
  private @Nullable Happening forerunner(Happening is) {
    Set<String> events = new TreeSet<>();
    is.members().forEach(member -> events.add(member.event()));
    for (String event : events) {
      Happening was = ended.get(event);
      if (was != null && was.members().stream().allMatch(each -> events.contains(each.event()))) {
        return was;
      }
    }
    return null;
  }

  /** The incidents that end with this entry, by the events that they told of. */
  private void findEnded() {
    ended.clear();
    for (Map.Entry<String, @Nullable Happening> entry : before.entrySet()) {
      Happening was = entry.getValue();
      if (was != null && after.get(entry.getKey()) == null) {
        was.members().forEach(member -> ended.put(member.event(), was));
      }
    }
  }

  private String whereTo(Happening was) {
    Set<String> events = new TreeSet<>();
    was.members().stream().map(Member::event).forEach(events::add);
    List<String> to =
        handle
            .createQuery(
                "select distinct incident from telling where event = any(:events)"
                    + " and incident is not null order by 1")
            .bind("events", events.toArray(new String[0]))
            .mapTo(String.class)
            .list();
    return to.isEmpty()
        ? "nobody tells of it any more"
        : "its tellings are now in " + String.join(", ", to);
  }

  private void insert(long seq, Change change, @Nullable Happening is) {
    insert(
        handle,
        seq,
        change.incident(),
        change.kind().name().toLowerCase(Locale.ROOT),
        String.join("\n", change.what()),
        is);
  }

  /**
   * @param is the incident as it then stood, {@code null} where it ended
   */
  static void insert(
      Handle handle,
      long seq,
      String incident,
      String change,
      String what,
      @Nullable Happening is) {
    handle.execute(
        "insert into revision (seq, incident, change, what, body, earliest, latest, sides, places,"
            + " events, acts, denial) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        seq,
        incident,
        change,
        what,
        is == null ? "" : Json.write(is),
        is == null ? null : is.window().earliest(),
        is == null ? null : is.window().latest(),
        is == null ? new String[0] : Found.sides(is),
        is == null ? new String[0] : Found.places(is.where()),
        is == null ? new String[0] : Found.events(is),
        is == null ? "" : Found.acts(is),
        is != null && is.denialOnly());
  }
}
