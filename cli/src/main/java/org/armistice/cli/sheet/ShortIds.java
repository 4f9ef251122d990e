package org.armistice.cli.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.armistice.record.Entry;
import org.armistice.record.Reading;

/** The ids of a reading, cut to the fewest digits that tell all of them apart. */
final class ShortIds {
  private static final int FEWEST = 4;
  private static final int ALL = 16;

  private final Set<String> known = new HashSet<>();
  private final int digits;

  ShortIds(Reading reading) {
    List<String> ids = reading.entries().stream().map(Entry::id).distinct().toList();
    known.addAll(ids);
    int enough = FEWEST;
    while (enough < ALL && !areApart(ids, enough)) {
      enough++;
    }
    this.digits = enough;
  }

  private static boolean areApart(List<String> ids, int digits) {
    Set<String> cut = new HashSet<>();
    for (String id : ids) {
      if (!cut.add(cut(id, digits))) {
        return false;
      }
    }
    return true;
  }

  private static String cut(String id, int digits) {
    int end = id.lastIndexOf('-') + 1 + digits;
    return id.substring(0, Math.min(end, id.length()));
  }

  /** The id, cut; empty where no record has it, such as for bare words. */
  String of(String id) {
    return known.contains(id) ? cut(id, digits) : "";
  }
}
