package org.armistice.agreement.accord;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.record.Actor;

/** Names by which an agreement means everybody of a kind. */
public final class ActorClasses {
  private static final Map<String, Set<Actor.Kind>> KINDS =
      Map.of(
          "armed groups", Set.of(Actor.Kind.ARMED_GROUP),
          "armed forces", Set.of(Actor.Kind.MILITARY, Actor.Kind.ARMED_GROUP),
          "civilians", Set.of(Actor.Kind.CIVILIANS));

  private ActorClasses() {}

  /** The kinds that a name means; none for the name of somebody. */
  public static Set<Actor.Kind> of(String name) {
    return KINDS.getOrDefault(name, Set.of());
  }

  /** All such names. */
  public static Set<String> names() {
    return new TreeSet<>(KINDS.keySet());
  }
}
