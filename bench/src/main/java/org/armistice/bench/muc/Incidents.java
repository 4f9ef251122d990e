package org.armistice.bench.muc;

import java.util.ArrayList;
import java.util.List;

/**
 * Brings the tellings of one incident together. Reports come back to an incident without saying
 * again whom it hit; such a telling goes to the last incident of its type, and a plain "attack" to
 * the last of any.
 */
final class Incidents {
  private static final String ATTACK = "attack";

  private Incidents() {}

  /**
   * The incidents in the order of their first telling, each with the fillers of all its tellings.
   */
  static List<Telling> of(List<Telling> tellings) {
    List<Telling> incidents = new ArrayList<>();
    for (Telling telling : tellings) {
      Telling same = null;
      for (Telling incident : incidents) {
        if (isSame(incident, telling)) {
          same = incident;
        }
      }
      if (same == null) {
        incidents.add(telling);
      } else {
        same.take(telling);
      }
    }
    return incidents;
  }

  private static boolean isSame(Telling incident, Telling telling) {
    boolean type = incident.type().equals(telling.type());
    if (telling.saysWhom() && incident.saysWhom()) {
      return type && incident.sharesHarmed(telling);
    }
    return type || (!telling.saysWhom() && telling.type().equals(ATTACK));
  }
}
