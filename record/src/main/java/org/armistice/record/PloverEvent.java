package org.armistice.record;

import java.util.List;

/** The sixteen events of PLOVER with their modes. */
public enum PloverEvent {
  AGREE(),
  CONSULT("visit", "third-party", "multilateral", "phone"),
  SUPPORT(),
  CONCEDE(),
  COOPERATE(),
  AID(),
  RETREAT("withdraw", "release", "disarm", "ceasefire", "access", "resign"),
  REQUEST("assist", "change", "yield", "meet"),
  ACCUSE("disapprove", "investigate", "allege"),
  REJECT("assist", "change", "yield", "meet"),
  THREATEN("restrict", "arrest", "relations", "expel", "territory", "violence"),
  PROTEST("demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"),
  SANCTION("convict", "expel", "withdraw", "discontinue"),
  MOBILIZE("troops", "weapons", "police", "militia"),
  COERCE(
      "seize",
      "restrict",
      "censor",
      "curfew",
      "martial-law",
      "arrest",
      "deport",
      "withhold",
      "misinformation",
      "cyber"),
  ASSAULT(
      "abduct",
      "beat",
      "torture",
      "sexual",
      "targeted",
      "destroy",
      "primitive",
      "firearms",
      "explosives",
      "suicide-attack",
      "aerial",
      "drone",
      "heavy-weapons",
      "crowd-control",
      "unconventional");

  private final List<String> modes;

  PloverEvent(String... modes) {
    this.modes = List.of(modes);
  }

  /** The modes that this event may have; empty for events without. */
  public List<String> modes() {
    return modes;
  }

  /** The four classes that PLOVER's events fall into. */
  public Quad quad() {
    return switch (this) {
      case AGREE, CONSULT, SUPPORT, CONCEDE -> Quad.VERBAL_COOPERATION;
      case COOPERATE, AID, RETREAT -> Quad.MATERIAL_COOPERATION;
      case REQUEST, ACCUSE, REJECT, THREATEN -> Quad.VERBAL_CONFLICT;
      case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> Quad.MATERIAL_CONFLICT;
    };
  }

  /** Verbal or material, cooperation or conflict. */
  public enum Quad {
    VERBAL_COOPERATION,
    MATERIAL_COOPERATION,
    VERBAL_CONFLICT,
    MATERIAL_CONFLICT
  }
}
