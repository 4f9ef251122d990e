package org.armistice.reading.event;

import org.armistice.record.Actor;
import org.armistice.record.UcdpViolence;
import org.jspecify.annotations.Nullable;

/** UCDP's types of organised violence, from the kinds of the two sides. */
public final class Violence {
  private Violence() {}

  /**
   * State-based where a state's forces are on one side and an organised actor on the other;
   * non-state between organised groups; one-sided where civilians are the target (UCDP GED
   * Codebook, "type of violence").
   *
   * @return {@code null} where either side is not known well enough
   */
  public static @Nullable UcdpViolence of(
      Actor.@Nullable Kind actor, Actor.@Nullable Kind recipient) {
    if (actor == null || recipient == null) {
      return null;
    }
    boolean armedActor = isArmed(actor);
    if (armedActor && recipient == Actor.Kind.CIVILIANS) {
      return UcdpViolence.ONE_SIDED;
    }
    if (!armedActor || !isArmed(recipient)) {
      return null;
    }
    return isState(actor) || isState(recipient) ? UcdpViolence.STATE_BASED : UcdpViolence.NON_STATE;
  }

  /** Whether UCDP's types count the kind as an organised side that bears arms. */
  public static boolean isArmed(Actor.Kind kind) {
    return isState(kind) || kind == Actor.Kind.ARMED_GROUP;
  }

  private static boolean isState(Actor.Kind kind) {
    return switch (kind) {
      case STATE, GOVERNMENT, MILITARY, POLICE -> true;
      case ARMED_GROUP,
          PARTY,
          INTERNATIONAL_BODY,
          ORGANISATION,
          MEDIA,
          OFFICIAL,
          GROUP,
          CIVILIANS,
          UNKNOWN ->
          false;
    };
  }
}
