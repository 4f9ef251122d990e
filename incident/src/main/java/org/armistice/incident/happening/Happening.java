package org.armistice.incident.happening;

import java.util.List;
import org.armistice.incident.telling.Where;
import org.armistice.incident.telling.Window;
import org.armistice.record.Coding;

/**
 * An incident with all that is told of it.
 *
 * @param id derived from its tellings, the same in whatever order they came
 * @param label in a few words
 * @param series true when a founder tells of several acts as one
 * @param denialOnly true when nobody tells of it but to deny it
 * @param window the narrowest days that are told
 * @param where the finest place that is told
 * @param doers who did it, each with the tellings that say so; rivals stand side by side
 * @param targets upon whom
 * @param tolls every count with its counter; never added up
 * @param standing what the reports make of it
 * @param members its tellings, founders first
 */
public record Happening(
    String id,
    String label,
    Coding coding,
    boolean series,
    boolean denialOnly,
    Window window,
    Where where,
    List<Named> doers,
    List<Named> targets,
    List<Counted> tolls,
    Standing standing,
    List<Member> members) {
  public Happening {
    doers = List.copyOf(doers);
    targets = List.copyOf(targets);
    tolls = List.copyOf(tolls);
    members = List.copyOf(members);
  }

  /** What the reports make of it. */
  public enum Standing {
    /** One outlet, or several of which none has it from anywhere else. */
    CLAIMED,
    /** A side that acted says so itself. */
    ACKNOWLEDGED,
    /** Reports of two outlets that do not copy each other. */
    TOLD_BY_SEVERAL,
    /** Somebody denies it. */
    DENIED
  }
}
