package org.armistice.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armistice.record.AcledActorType;
import org.armistice.record.AcledSubEvent;
import org.armistice.record.Actor;
import org.armistice.record.Interaction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcledActorsTest {
  private static final AcledActors TYPES = AcledActors.load();

  private static Actor actor(
      String name, Actor.Kind kind, @Nullable String sector, @Nullable String country) {
    return new Actor("actor-test", name, kind, sector, country, null, null, null, List.of());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "Sudanese forces, MILITARY, MIL, SDN, SDN, STATE_FORCES",
        "Sudanese police, POLICE, COP, SDN, SDN, STATE_FORCES",
        "Sudan, STATE, -, SDN, SDN, STATE_FORCES",
        "Emirati forces, MILITARY, MIL, ARE, YEM, EXTERNAL_FORCES",
        "US forces, MILITARY, MIL, USA, PRI, STATE_FORCES",
        "Soviet forces, MILITARY, MIL, SUN, AFG, EXTERNAL_FORCES",
        "Soviet forces, MILITARY, MIL, SUN, LTU, STATE_FORCES",
        "Israeli forces, MILITARY, MIL, ISR, LBN, EXTERNAL_FORCES",
        "Sudanese forces, MILITARY, MIL, SDN, -, -",
        "African Union, INTERNATIONAL_BODY, IGO, IGO, SOM, EXTERNAL_FORCES",
        "peacekeepers, MILITARY, MIL, -, MLI, EXTERNAL_FORCES",
        "Wagner Group, ARMED_GROUP, PRM, RUS, MLI, EXTERNAL_FORCES",
        "Boko Haram, ARMED_GROUP, REB, NGA, NGA, REBEL_GROUP",
        "Taliban, ARMED_GROUP, REB, AFG, AFG, REBEL_GROUP",
        "Taliban, ARMED_GROUP, GOV, AFG, AFG, STATE_FORCES",
        "gunmen, ARMED_GROUP, UAF, -, NGA, POLITICAL_MILITIA",
        "tribal fighters, ARMED_GROUP, UAF, -, SDN, IDENTITY_MILITIA",
        "protesters in Khartoum, CIVILIANS, CVL, -, SDN, PROTESTERS",
        "civilians, CIVILIANS, CVL, -, SDN, CIVILIANS",
        "journalists, GROUP, JRN, -, SDN, CIVILIANS",
        "nine villagers, CIVILIANS, CVL, -, SDN, CIVILIANS",
        "nine people, CIVILIANS, CVL, -, SDN, -",
        "two men, GROUP, UNK, -, SDN, -",
        "a person, UNKNOWN, -, -, SDN, -",
      })
  void anActorsTypeIsThatOfTheDayAndThePlace(
      String name,
      Actor.Kind kind,
      @Nullable String sector,
      @Nullable String country,
      @Nullable String land,
      @Nullable AcledActorType type) {
    assertThat(
            TYPES.type(actor(name, kind, sector, country), false, land, AcledSubEvent.ARMED_CLASH))
        .isEqualTo(type);
  }

  @Test
  void thoseWhoProtestAreRiotersWhereTheEventIsViolent() {
    Actor crowd = actor("demonstrators", Actor.Kind.CIVILIANS, "CVL", null);
    assertThat(TYPES.type(crowd, false, null, AcledSubEvent.PEACEFUL_PROTEST))
        .isEqualTo(AcledActorType.PROTESTERS);
    assertThat(TYPES.type(crowd, false, null, AcledSubEvent.VIOLENT_DEMONSTRATION))
        .isEqualTo(AcledActorType.RIOTERS);
  }

  @Test
  void theForcesOfADeFactoStateHaveNoTypeThatIsKnown() {
    Actor forces = actor("Abkhaz forces", Actor.Kind.MILITARY, "MIL", "GEO");
    assertThat(TYPES.type(forces, true, "GEO", AcledSubEvent.ARMED_CLASH)).isNull();
  }

  @Test
  void theCodeHasTheLowerNumberFirst() {
    assertThat(code(AcledActorType.CIVILIANS, AcledActorType.STATE_FORCES, false)).isEqualTo(17);
    assertThat(code(AcledActorType.STATE_FORCES, AcledActorType.REBEL_GROUP, false)).isEqualTo(12);
    assertThat(code(AcledActorType.EXTERNAL_FORCES, AcledActorType.EXTERNAL_FORCES, false))
        .isEqualTo(88);
    assertThat(code(AcledActorType.STATE_FORCES, null, true)).isEqualTo(10);
    assertThat(code(AcledActorType.STATE_FORCES, null, false)).isNull();
    assertThat(code(null, AcledActorType.CIVILIANS, false)).isNull();
    assertThat(Interaction.of(null, null, true)).isNull();
  }

  private static @Nullable Integer code(
      @Nullable AcledActorType actor, @Nullable AcledActorType recipient, boolean oneSided) {
    Interaction interaction = Interaction.of(actor, recipient, oneSided);
    return interaction == null ? null : interaction.code();
  }

  @Test
  void numbersAreThoseOfTheCodebook() {
    assertThat(AcledActorType.STATE_FORCES.number()).isEqualTo(1);
    assertThat(AcledActorType.EXTERNAL_FORCES.number()).isEqualTo(8);
  }
}
