package org.armistice.agreement.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armistice.agreement.accord.Who;
import org.armistice.agreement.act.Objects;
import org.armistice.agreement.matter.Lineage;
import org.armistice.agreement.matter.Matter;

/** Whether the doers and targets of a matter are those of a term. */
final class Whose {
  private final Context context;

  Whose(Context context) {
    this.context = context;
  }

  /** Unknown where nobody is named, or nobody in particular. */
  Truth does(Matter matter, List<Who> bearers) {
    if (matter.doers().isEmpty()) {
      return Truth.UNKNOWN;
    }
    Truth any = Truth.FALSE;
    for (Matter.Doer doer : matter.doers()) {
      for (Who bearer : bearers) {
        any = any.or(is(doer.who(), bearer, matter));
      }
    }
    return any;
  }

  /** An empty list of targets means anything. */
  Truth fallsUpon(Matter matter, List<Who> targets) {
    if (targets.isEmpty()) {
      return Truth.TRUE;
    }
    Truth any = Truth.FALSE;
    for (Who target : targets) {
      any = any.or(fallsUpon(matter, target));
    }
    return any;
  }

  private Truth fallsUpon(Matter matter, Who target) {
    if (target instanceof Who.Anyone) {
      return Truth.TRUE;
    }
    if (target instanceof Who.Things things) {
      return things(matter, things.objects());
    }
    boolean nothing = matter.targets().isEmpty() && matter.things().isEmpty();
    Truth any = nothing ? Truth.UNKNOWN : Truth.FALSE;
    for (Lineage upon : matter.targets()) {
      any = any.or(is(upon, target, matter));
    }
    for (Matter.Thing thing : matter.things()) {
      Lineage owner = thing.owner();
      if (owner != null && target instanceof Who.Named named) {
        any = any.or(Truth.of(context.affiliations().owns(owner, named.name(), matter.when())));
      } else if (owner != null) {
        any = any.or(is(owner, target, matter));
      } else if (matter.targets().isEmpty()) {
        // whose it was is not told
        any = any.or(Truth.UNKNOWN);
      }
    }
    return any;
  }

  /** Whether one of the things told of is of a class; unknown where none is told of. */
  private static Truth things(Matter matter, String objects) {
    Objects classes = Objects.standard();
    if (classes.isA("forces", objects) && movesItself(matter)) {
      return Truth.TRUE;
    }
    Truth any = matter.things().isEmpty() ? Truth.UNKNOWN : Truth.FALSE;
    for (Matter.Thing thing : matter.things()) {
      Optional<String> named = classes.named(thing.words());
      any = any.or(named.map(one -> Truth.of(classes.isA(one, objects))).orElse(Truth.UNKNOWN));
    }
    return any;
  }

  /** Troops that withdraw, come or stay are themselves what is withdrawn, brought or kept. */
  private static boolean movesItself(Matter matter) {
    boolean movement =
        Context.ACTS.isA(matter.act(), "withdraw")
            || Context.ACTS.isA(matter.act(), "move")
            || Context.ACTS.isA(matter.act(), "enter");
    boolean arms =
        matter.things().stream()
            .anyMatch(
                thing ->
                    Objects.standard()
                        .named(thing.words())
                        .filter(one -> Objects.standard().isA(one, "weapons"))
                        .isPresent());
    return movement && !arms && !matter.doers().isEmpty();
  }

  Truth is(Lineage who, Who name, Matter matter) {
    if (name instanceof Who.Anyone) {
      return Truth.TRUE;
    }
    if (name instanceof Who.Named named) {
      return context.affiliations().bond(who, named.name(), matter.when()).truth();
    }
    if (name instanceof Who.Things) {
      return Truth.FALSE;
    }
    Optional<String> party =
        context.affiliations().party(who, matter.when()).map(Map.Entry::getKey);
    if (name instanceof Who.EachParty) {
      return party.isPresent() ? Truth.TRUE : who.isParticular() ? Truth.FALSE : Truth.UNKNOWN;
    }
    List<String> doers = context.partiesOf(matter);
    if (doers.isEmpty() || party.isEmpty()) {
      return who.isParticular() && party.isEmpty() ? Truth.FALSE : Truth.UNKNOWN;
    }
    return Truth.of(!doers.contains(party.get()));
  }
}
