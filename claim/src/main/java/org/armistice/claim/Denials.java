package org.armistice.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.armistice.claim.Contradictions.Against;
import org.armistice.record.Claim;
import org.armistice.record.Contradiction;

/**
 * Whose saying a denial denies: the one that it points to ("the accusation"), those that lay the
 * deed to the denier's side, or those that tell of what is denied.
 */
final class Denials {
  private final List<Group> groups;
  private final Map<String, String> pointed = new TreeMap<>();

  Denials(List<Group> groups) {
    this.groups = groups;
    for (Group group : groups) {
      if (group.first().denies()) {
        pointedTo(group).ifPresent(target -> pointed.put(group.ref().id(), target.ref().id()));
      }
    }
  }

  Optional<Against> between(Group one, Group other) {
    if (denies(one, other)) {
      return Optional.of(against(one, other));
    }
    return denies(other, one) ? Optional.of(against(other, one)) : Optional.empty();
  }

  private static Against against(Group denial, Group claim) {
    boolean self = denial.first().voice().isSameAs(claim.first().voice());
    return new Against(
        Contradiction.Kind.DENIAL,
        self
            ? "%s first said one thing and then the other.".formatted(claim.first().voice().name())
            : "%s denies what %s says."
                .formatted(denial.first().voice().name(), claim.first().voice().name()),
        "denial",
        List.of(),
        List.of());
  }

  private boolean denies(Group denial, Group claim) {
    Telling no = denial.first();
    Telling yes = claim.first();
    if (!no.denies() || yes.denies() || !yes.isAsserted()) {
      return false;
    }
    String target = pointed.get(denial.ref().id());
    if (target != null) {
      return target.equals(claim.ref().id());
    }
    if (no.matter() < 0 || no.matter() != yes.matter() || points(no)) {
      return false;
    }
    if (!no.doers().isEmpty()) {
      return no.doers().stream().anyMatch(doer -> yes.doers().stream().anyMatch(doer::isSameAs))
          && !owns(no, yes);
    }
    return no.told() && !no.voice().isSameAs(yes.voice()) && speaksOfTheSame(no, yes)
        || owns(no, yes);
  }

  /** One who later admits what the same speaker denied. */
  private static boolean owns(Telling no, Telling yes) {
    return no.voice().isSameAs(yes.voice())
        && yes.claim().act() == Claim.SpeechAct.ACKNOWLEDGE
        && no.told();
  }

  /** "denied that civilians had been killed": those who count the killed or say that they were. */
  private static boolean speaksOfTheSame(Telling no, Telling yes) {
    return Words.shared(no.words(), yes.words()) >= 0.4;
  }

  private static boolean points(Telling no) {
    String text = no.text();
    return Pointing.opens(text, Pointing.Kind.ACCUSATION, 4)
        || Pointing.opens(text, Pointing.Kind.STATEMENT, no.claim().content().size() == 1 ? 3 : 2)
            && !text.startsWith("that ")
            && !Pointing.isOfSelf(text)
        || Pointing.opens(text, Pointing.Kind.NUMBER, 4);
  }

  /**
   * What "the accusation" or "this" stands for: the last saying of another speaker before it in the
   * same report, an accusation for an accusation and a number for a number. A denial that opens its
   * report points to what another report told of the same matter.
   */
  private Optional<Group> pointedTo(Group denial) {
    Telling no = denial.first();
    if (!points(no)) {
      return Optional.empty();
    }
    boolean accusation = Pointing.opens(no.text(), Pointing.Kind.ACCUSATION, 4);
    boolean number = Pointing.opens(no.text(), Pointing.Kind.NUMBER, 4);
    List<Group> before = new ArrayList<>();
    Group found = null;
    int nearest = -1;
    for (Group group : groups) {
      for (Telling yes : group.tellings()) {
        boolean fits =
            yes.isAsserted()
                && !yes.denies()
                && !yes.voice().isSameAs(no.voice())
                && (!number || !yes.tolls().isEmpty())
                && (!accusation || yes.claim().act() == Claim.SpeechAct.ACCUSE || laysIt(yes, no));
        boolean earlier = yes.order() == no.order() && yes.start() < no.start();
        if (fits && earlier && yes.start() > nearest) {
          nearest = yes.start();
          found = group;
        }
        if (fits && yes.order() < no.order() && yes.matter() == no.matter()) {
          before.add(group);
        }
      }
    }
    return found != null
        ? Optional.of(found)
        : before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
  }

  private static boolean laysIt(Telling yes, Telling no) {
    return yes.doers().stream().anyMatch(doer -> doer.isSameAs(no.voice()));
  }
}
