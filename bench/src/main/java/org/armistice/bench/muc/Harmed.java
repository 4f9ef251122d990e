package org.armistice.bench.muc;

import java.util.Optional;
import org.armistice.record.Actor;

/**
 * Victims and physical targets, from those whom events hit. MUC-4 wants victims by name; people who
 * are not named, and armed sides, make or unmake an incident and fill no role.
 */
final class Harmed {
  private final Text text;
  private final NounNatures natures;
  private final Sides sides;
  private final Things things;
  private final PersonNames persons;

  Harmed(Text text, NounNatures natures, Sides sides, Things things, PersonNames persons) {
    this.text = text;
    this.natures = natures;
    this.sides = sides;
    this.things = things;
    this.persons = persons;
  }

  void fill(Telling telling, Noun noun) {
    NounNature nature = natures.of(noun);
    boolean thing = nature == NounNature.THING && things.isThing(noun);
    String person = nature == NounNature.PLACE || thing ? null : persons.of(noun);
    if (person != null) {
      telling.add(Role.VICTIM, person);
      return;
    }
    if (nature == NounNature.PEOPLE) {
      persons.listedBehind(noun).forEach(name -> telling.add(Role.VICTIM, name));
    }
    if (sides.of(noun) != null) {
      telling.harmsArmed();
      return;
    }
    Optional<Noun> target = nature == NounNature.PEOPLE ? Optional.empty() : things.of(noun);
    if (target.isPresent()) {
      target(telling, target.get());
      return;
    }
    switch (nature) {
      case PEOPLE -> telling.harmsCivilians();
      case BODY -> {
        if (text.kind(noun) != Actor.Kind.STATE) {
          telling.add(Role.TARGET, text.uncounted(noun));
        }
      }
      case THING -> {
        if (sides.isCivilian(noun)) {
          telling.harmsCivilians();
        }
      }
      case PERSON, PLACE, PRONOUN, NONE -> {
        // nobody and nothing that is told
      }
    }
  }

  private void target(Telling telling, Noun thing) {
    if (sides.isOfArmed(thing)) {
      telling.harmsArmed();
    } else {
      telling.add(Role.TARGET, text.uncounted(thing));
    }
  }
}
