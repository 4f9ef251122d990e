package org.armistice.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** The 25 sub-events of ACLED, each with its event type. */
public enum AcledSubEvent {
  ARMED_CLASH("Armed clash", "Battles"),
  GOVERNMENT_REGAINS_TERRITORY("Government regains territory", "Battles"),
  NON_STATE_ACTOR_OVERTAKES_TERRITORY("Non-state actor overtakes territory", "Battles"),
  CHEMICAL_WEAPON("Chemical weapon", "Explosions/Remote violence"),
  AIR_DRONE_STRIKE("Air/drone strike", "Explosions/Remote violence"),
  SUICIDE_BOMB("Suicide bomb", "Explosions/Remote violence"),
  SHELLING("Shelling/artillery/missile attack", "Explosions/Remote violence"),
  REMOTE_EXPLOSIVE("Remote explosive/landmine/IED", "Explosions/Remote violence"),
  GRENADE("Grenade", "Explosions/Remote violence"),
  SEXUAL_VIOLENCE("Sexual violence", "Violence against civilians"),
  ATTACK("Attack", "Violence against civilians"),
  ABDUCTION("Abduction/forced disappearance", "Violence against civilians"),
  PEACEFUL_PROTEST("Peaceful protest", "Protests"),
  PROTEST_WITH_INTERVENTION("Protest with intervention", "Protests"),
  EXCESSIVE_FORCE("Excessive force against protesters", "Protests"),
  VIOLENT_DEMONSTRATION("Violent demonstration", "Riots"),
  MOB_VIOLENCE("Mob violence", "Riots"),
  AGREEMENT("Agreement", "Strategic developments"),
  ARRESTS("Arrests", "Strategic developments"),
  CHANGE_TO_GROUP("Change to group/activity", "Strategic developments"),
  DISRUPTED_WEAPONS_USE("Disrupted weapons use", "Strategic developments"),
  HEADQUARTERS("Headquarters or base established", "Strategic developments"),
  LOOTING("Looting/property destruction", "Strategic developments"),
  NON_VIOLENT_TRANSFER("Non-violent transfer of territory", "Strategic developments"),
  OTHER("Other", "Strategic developments");

  private final String label;
  private final String eventType;

  AcledSubEvent(String label, String eventType) {
    this.label = label;
    this.eventType = eventType;
  }

  /** The name as ACLED's codebook writes it. */
  @JsonValue
  public String label() {
    return label;
  }

  /** The event type that it belongs to, as ACLED's codebook writes it. */
  public String eventType() {
    return eventType;
  }

  /**
   * @throws IllegalArgumentException quoting the label, where ACLED has none such
   */
  @JsonCreator
  public static AcledSubEvent ofLabel(String label) {
    return Arrays.stream(values())
        .filter(subEvent -> subEvent.label.equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "\"" + label + "\" is no ACLED sub-event; see docs/record.md for the 25"));
  }
}
