package org.armistice.agreement.matter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armistice.record.Actor;
import org.armistice.record.Reading;
import org.armistice.record.Ref;

/**
 * An actor with those whom it serves, nearest first: a spokesman, the forces, the state.
 *
 * @param above empty for one that serves nobody known
 */
public record Lineage(Actor actor, List<Actor> above) {
  private static final int DEEPEST = 8;

  public Lineage {
    above = List.copyOf(above);
  }

  public String name() {
    return actor.name();
  }

  /** The actor and all above. */
  public List<Actor> all() {
    List<Actor> all = new ArrayList<>();
    all.add(actor);
    all.addAll(above);
    return all;
  }

  /** The one at the top: the state or movement that the actor is of. */
  public Actor top() {
    return above.isEmpty() ? actor : above.get(above.size() - 1);
  }

  /**
   * The side it is on: the country of a state and all that serve it, else the name at the top. Two
   * of one side never corroborate each other.
   */
  public String side() {
    Actor top = top();
    boolean ofState =
        switch (top.kind()) {
          case STATE, GOVERNMENT, MILITARY, POLICE -> true;
          case OFFICIAL ->
              top.sector() != null && (top.sector().equals("GOV") || top.sector().equals("MIL"));
          case ARMED_GROUP,
              PARTY,
              INTERNATIONAL_BODY,
              ORGANISATION,
              MEDIA,
              GROUP,
              CIVILIANS,
              UNKNOWN ->
              false;
        };
    String country = top.country();
    return ofState && country != null ? country : top.name();
  }

  /** Whether it is somebody in particular; "gunmen" and "residents" may be anybody. */
  public boolean isParticular() {
    return actor.source() != null || actor.of() != null || actor.country() != null;
  }

  /** The lineages of one reading, by the actors' ids. */
  static Map<String, Lineage> in(Reading reading) {
    Map<String, Actor> byId = new HashMap<>();
    reading.all(Actor.class).forEach(actor -> byId.put(actor.id(), actor));
    Map<String, Lineage> lineages = new HashMap<>();
    for (Actor actor : byId.values()) {
      List<Actor> above = new ArrayList<>();
      Ref of = actor.of();
      while (of != null && above.size() < DEEPEST && byId.containsKey(of.id())) {
        Actor next = byId.get(of.id());
        above.add(next);
        of = next.of();
      }
      if (above.isEmpty()) {
        owner(actor, byId).ifPresent(above::add);
      }
      lineages.put(actor.id(), new Lineage(actor, above));
    }
    return lineages;
  }

  /** "The government's delegation" is of the government. */
  private static Optional<Actor> owner(Actor actor, Map<String, Actor> byId) {
    int end = Math.max(actor.name().indexOf("'s "), actor.name().indexOf("’s "));
    if (end <= 0) {
      return Optional.empty();
    }
    String owner = actor.name().substring(0, end);
    return byId.values().stream().filter(one -> one.name().equals(owner)).findFirst();
  }
}
