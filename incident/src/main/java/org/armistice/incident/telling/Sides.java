package org.armistice.incident.telling;

import java.util.HashMap;
import java.util.Map;
import org.armistice.record.Actor;
import org.armistice.record.Reading;
import org.armistice.record.Ref;
import org.jspecify.annotations.Nullable;

/**
 * The side of each actor of a reading, by a key that is the same in every report: the country for a
 * state and its bodies, else the name of the movement or body at the top.
 */
public final class Sides {
  private static final int LONGEST_CHAIN = 8;

  private final Map<String, Actor> actors = new HashMap<>();

  public Sides(Reading reading) {
    reading.all(Actor.class).forEach(actor -> actors.putIfAbsent(actor.id(), actor));
  }

  public Party party(Ref ref) {
    return new Party(ref.label(), side(ref));
  }

  /** {@code null} where the actor is nobody in particular. */
  public @Nullable String side(Ref ref) {
    Actor actor = actors.get(ref.id());
    if (actor == null || !isKnown(actor)) {
      return null;
    }
    for (int i = 0; i < LONGEST_CHAIN; i++) {
      Ref of = actor.of();
      Actor above = of == null ? null : actors.get(of.id());
      if (above == null) {
        break;
      }
      actor = above;
    }
    return isOfState(actor) && actor.country() != null ? actor.country() : actor.name();
  }

  private static boolean isKnown(Actor actor) {
    boolean somebody = actor.source() != null || actor.country() != null || actor.of() != null;
    return somebody && actor.kind() != Actor.Kind.CIVILIANS;
  }

  private static boolean isOfState(Actor actor) {
    return switch (actor.kind()) {
      case STATE, GOVERNMENT, MILITARY, POLICE, OFFICIAL -> true;
      case ARMED_GROUP, PARTY, INTERNATIONAL_BODY, ORGANISATION, MEDIA, GROUP, CIVILIANS, UNKNOWN ->
          "GOV".equals(actor.sector()) || "MIL".equals(actor.sector());
    };
  }
}
