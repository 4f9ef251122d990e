package org.armistice.agreement.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.armistice.agreement.accord.Test;
import org.armistice.agreement.accord.Who;
import org.armistice.agreement.matter.Days;
import org.armistice.agreement.matter.Lineage;
import org.armistice.agreement.matter.Matter;
import org.armistice.agreement.matter.Voice;
import org.armistice.agreement.place.Places;
import org.armistice.record.Citation;

/**
 * The test {@code under_attack}: whether the reports tell of an attack on somebody at the place and
 * time of an act. An attack by the other side there, of which no victim is told, supports it but
 * does not make it true.
 */
final class Attacks {
  /** An attack may have begun this many days before the act that answers it. */
  private static final int BEFORE = 7;

  private final Context context;
  private final Whose whose;

  Attacks(Context context) {
    this.context = context;
    this.whose = new Whose(context);
  }

  Result on(Test.UnderAttack test, Matter act) {
    List<Matter> yes = new ArrayList<>();
    List<Matter> no = new ArrayList<>();
    List<Matter> near = new ArrayList<>();
    for (Matter other : context.matters()) {
      if (other.id().equals(act.id()) || !mayAnswer(act, other) || !attacker(test, other)) {
        continue;
      }
      Truth upon = whose.fallsUpon(other, List.of(test.target()));
      if (upon == Truth.TRUE) {
        (other.happened() ? yes : no).add(other);
      } else if (upon == Truth.UNKNOWN && other.happened() && byTargetOf(act, other)) {
        near.add(other);
      }
    }
    Truth truth =
        yes.isEmpty() == no.isEmpty() ? Truth.UNKNOWN : yes.isEmpty() ? Truth.FALSE : Truth.TRUE;
    List<Matter> heard = new ArrayList<>(truth == Truth.FALSE ? no : yes);
    if (truth == Truth.TRUE) {
      heard.addAll(near);
    }
    List<Voice> voices = heard.stream().flatMap(one -> one.voices().stream()).toList();
    List<Citation> citations = heard.stream().flatMap(one -> one.citations().stream()).toList();
    Set<String> burdened =
        heard.stream().flatMap(one -> one.sides().stream()).collect(Collectors.toSet());
    return new Result(
        truth,
        Supports.of(voices, burdened),
        Supports.sides(voices),
        !yes.isEmpty() && !no.isEmpty(),
        words(test, truth, voices, !yes.isEmpty()),
        citations);
  }

  private static String words(
      Test.UnderAttack test, Truth truth, List<Voice> voices, boolean both) {
    String who = Phrases.party(test.target());
    return switch (truth) {
      case TRUE -> Phrases.sentence(Phrases.voices(voices) + " told of an attack on " + who);
      case FALSE ->
          Phrases.sentence(Phrases.voices(voices) + " said that " + who + " were not under attack");
      case UNKNOWN ->
          both
              ? "Claims differ on whether " + who + " were under attack."
              : "No report tells of an attack on " + who + " at that place and time.";
    };
  }

  private boolean attacker(Test.UnderAttack test, Matter other) {
    Who by = test.by();
    return by == null || whose.does(other, List.of(by)) != Truth.FALSE;
  }

  /** An attack at the place and before or during the act; what is not stated speaks not against. */
  private boolean mayAnswer(Matter act, Matter other) {
    boolean force = Context.ACTS.isA(other.act(), "attack");
    return force
        && Collections.disjoint(act.sides(), other.sides())
        && !Places.apart(act.place(), other.place())
        && inTime(act.when(), other);
  }

  private static boolean inTime(Days act, Matter other) {
    if (other.kind() == Matter.Kind.TREND) {
      return !other.when().apartFrom(act);
    }
    LocalDate earliest = act.earliest();
    Days window =
        new Days(earliest == null ? null : earliest.minusDays(BEFORE), act.latest(), false);
    return !window.apartFrom(other.when());
  }

  /** "Taliban fighters attacked in the province", where the act struck the Taliban there. */
  private static boolean byTargetOf(Matter act, Matter other) {
    Set<String> struck = act.targets().stream().map(Lineage::side).collect(Collectors.toSet());
    return !Collections.disjoint(struck, other.sides());
  }
}
