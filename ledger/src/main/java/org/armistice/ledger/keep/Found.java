package org.armistice.ledger.keep;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.incident.happening.Happening;
import org.armistice.incident.happening.Member;
import org.armistice.incident.happening.Named;
import org.armistice.incident.telling.Where;
import org.armistice.record.Coding;

/** Under which names an incident is found: lower-case, of who is in it and where it was. */
final class Found {
  /** Characters; with four bytes each they still fit into an index of PostgreSQL. */
  private static final int LONGEST_ACTS = 600;

  private Found() {}

  static String[] sides(Happening happening) {
    Set<String> sides = new TreeSet<>();
    List<Named> all = new ArrayList<>(happening.doers());
    all.addAll(happening.targets());
    for (Named named : all) {
      sides.add(named.label().toLowerCase(Locale.ROOT));
      if (named.side() != null) {
        sides.add(named.side().toLowerCase(Locale.ROOT));
      }
    }
    return sides.toArray(new String[0]);
  }

  /** The outlets that tell of it. */
  static String[] outlets(Happening happening) {
    Set<String> outlets = new TreeSet<>();
    for (Member member : happening.members()) {
      if (member.outlet() != null) {
        outlets.add(member.outlet().toLowerCase(Locale.ROOT));
      }
    }
    return outlets.toArray(new String[0]);
  }

  /** The same in a list, which an index holds: its beginning where it is very long. */
  static String actsInList(Happening happening) {
    String acts = acts(happening);
    return acts.substring(0, Math.min(acts.length(), LONGEST_ACTS));
  }

  /** What kind of act it was, in words. */
  static String acts(Happening happening) {
    Coding coding = happening.coding();
    return String.join(
            " ",
            coding.plover().name(),
            coding.mode() == null ? "" : coding.mode(),
            coding.acled() == null ? "" : coding.acled().label(),
            happening.label())
        .toLowerCase(Locale.ROOT);
  }

  /** All events that it tells of. */
  static String[] events(Happening happening) {
    Set<String> events = new TreeSet<>();
    for (Member member : happening.members()) {
      events.add(member.event());
      events.addAll(member.retold());
    }
    return events.toArray(new String[0]);
  }

  static String[] places(Where where) {
    Set<String> places = new TreeSet<>();
    if (where.name() != null) {
      places.add(where.name().toLowerCase(Locale.ROOT));
    }
    for (String unit : where.within()) {
      String name = unit.substring(unit.indexOf(':') + 1);
      int slash = name.lastIndexOf('/');
      places.add(slash < 0 ? name : name.substring(0, slash));
    }
    if (where.country() != null) {
      places.add(where.country());
    }
    return places.toArray(new String[0]);
  }
}
