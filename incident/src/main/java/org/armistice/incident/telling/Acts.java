package org.armistice.incident.telling;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.armistice.record.AcledSubEvent;
import org.armistice.record.Coding;

/**
 * Whether two kinds of act can be one act told in other words. Reporters call one event a missile
 * strike, a rocket attack and an air strike; nobody calls a gun battle an air strike.
 */
public final class Acts {
  /** Sub-events that are told one for another. A plain attack may be any of them. */
  private static final List<Set<AcledSubEvent>> TOLD_FOR_ANOTHER =
      List.of(
          EnumSet.of(AcledSubEvent.AIR_DRONE_STRIKE, AcledSubEvent.SHELLING, AcledSubEvent.ATTACK),
          EnumSet.of(
              AcledSubEvent.SUICIDE_BOMB,
              AcledSubEvent.REMOTE_EXPLOSIVE,
              AcledSubEvent.GRENADE,
              AcledSubEvent.ATTACK),
          EnumSet.of(
              AcledSubEvent.ARMED_CLASH,
              AcledSubEvent.ATTACK,
              AcledSubEvent.GOVERNMENT_REGAINS_TERRITORY,
              AcledSubEvent.NON_STATE_ACTOR_OVERTAKES_TERRITORY),
          EnumSet.of(AcledSubEvent.ABDUCTION, AcledSubEvent.ARRESTS),
          EnumSet.of(AcledSubEvent.ABDUCTION, AcledSubEvent.ATTACK),
          EnumSet.of(AcledSubEvent.ATTACK, AcledSubEvent.LOOTING),
          EnumSet.of(
              AcledSubEvent.PEACEFUL_PROTEST,
              AcledSubEvent.PROTEST_WITH_INTERVENTION,
              AcledSubEvent.EXCESSIVE_FORCE,
              AcledSubEvent.VIOLENT_DEMONSTRATION,
              AcledSubEvent.MOB_VIOLENCE));

  /** Whether two acts can be one. */
  public enum Fit {
    ONE_KIND,
    ALIKE,
    OTHER
  }

  private Acts() {}

  public static Fit fit(Telling first, Telling second) {
    Fit fit = fit(first.coding(), second.coding());
    boolean open = first.general() || second.general();
    boolean onePlover = first.coding().plover() == second.coding().plover();
    return fit == Fit.OTHER && open && onePlover ? Fit.ALIKE : fit;
  }

  private static Fit fit(Coding one, Coding other) {
    if (one.plover() != other.plover()) {
      return Fit.OTHER;
    }
    AcledSubEvent first = one.acled();
    AcledSubEvent second = other.acled();
    if (first != null && second != null) {
      boolean alike =
          TOLD_FOR_ANOTHER.stream().anyMatch(set -> set.contains(first) && set.contains(second));
      return first == second ? Fit.ONE_KIND : alike ? Fit.ALIKE : Fit.OTHER;
    }
    boolean sameMode =
        one.mode() == null || other.mode() == null || one.mode().equals(other.mode());
    return first == null && second == null && sameMode ? Fit.ONE_KIND : Fit.ALIKE;
  }
}
