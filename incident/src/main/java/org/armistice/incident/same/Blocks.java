package org.armistice.incident.same;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.incident.telling.Telling;
import org.armistice.incident.telling.Where;

/**
 * Keys under which tellings find those that they could be one with, so that a new report is set
 * against its neighbours only: one key for each day with the place, the units that contain it, or,
 * without a place, the sides; and one for the report, which may tell of it twice.
 *
 * <p>Two tellings that {@link SameEvent} could call one share a key of {@link #held} and {@link
 * #sought}, whichever of the two is held.
 *
 * @param held keys under which the telling is found
 * @param sought keys under which it looks for others
 */
public record Blocks(Set<String> held, Set<String> sought) {

  public static Blocks of(Telling telling) {
    Set<String> held = new TreeSet<>();
    Set<String> sought = new TreeSet<>();
    String inReport = telling.coding().plover() + "|" + telling.report();
    held.add(inReport);
    sought.add(inReport);
    for (LocalDate day : telling.window().days()) {
      String prefix = telling.coding().plover() + "|" + day + "|";
      Where where = telling.where();
      if (isPlaced(where)) {
        placed(prefix, where, held, sought);
      }
      for (String side : sides(telling)) {
        if (isPlaced(where)) {
          held.add(prefix + "side|" + side);
        } else {
          held.add(prefix + "placeless|" + side);
          held.add(prefix + "side|" + side);
          sought.add(prefix + "side|" + side);
        }
        sought.add(prefix + "placeless|" + side);
      }
      if (telling.window().told()) {
        named(prefix, telling, held, sought);
      }
    }
    return new Blocks(held, sought);
  }

  /**
   * What has no place is looked for by the names in its words, "the Gouro market", and by large
   * figures, "31 killed".
   */
  private static void named(String prefix, Telling telling, Set<String> held, Set<String> sought) {
    Set<String> marks = new TreeSet<>(telling.names());
    marks.addAll(Figures.large(telling));
    for (String name : marks) {
      held.add(prefix + "name|" + name);
      if (!isPlaced(telling.where())) {
        held.add(prefix + "unplaced|" + name);
      }
      sought.add(prefix + (isPlaced(telling.where()) ? "unplaced|" : "name|") + name);
    }
  }

  /** A country says too little to bring all that happened in it together. */
  private static boolean isPlaced(Where where) {
    return where.key() != null && where.grain() != Where.Grain.COUNTRY;
  }

  /** The place finds itself and what contains it; it is found by what contains it. */
  private static void placed(String prefix, Where where, Set<String> held, Set<String> sought) {
    held.add(prefix + "in|" + where.key());
    sought.add(prefix + "in|" + where.key());
    sought.add(prefix + "around|" + where.key());
    String name = where.bareName();
    if (name != null) {
      held.add(prefix + "called|" + name);
      sought.add(prefix + "called|" + name);
    }
    for (String unit : where.within()) {
      held.add(prefix + "around|" + unit);
      sought.add(prefix + "in|" + unit);
    }
  }

  private static List<String> sides(Telling telling) {
    Set<String> sides = new TreeSet<>(telling.doerSides());
    sides.addAll(telling.targetSides());
    return new ArrayList<>(sides);
  }
}
