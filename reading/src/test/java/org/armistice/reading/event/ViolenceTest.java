package org.armistice.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.armistice.record.Actor.Kind;
import org.armistice.record.UcdpViolence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViolenceTest {

  @ParameterizedTest
  @CsvSource({
    "MILITARY, ARMED_GROUP, STATE_BASED",
    "ARMED_GROUP, MILITARY, STATE_BASED",
    "STATE, STATE, STATE_BASED",
    "ARMED_GROUP, ARMED_GROUP, NON_STATE",
    "MILITARY, CIVILIANS, ONE_SIDED",
    "ARMED_GROUP, CIVILIANS, ONE_SIDED",
  })
  void theTwoSidesGiveTheType(Kind actor, Kind recipient, UcdpViolence expected) {
    assertThat(Violence.of(actor, recipient)).isEqualTo(expected);
  }

  @Test
  void anUnknownSideGivesNone() {
    assertThat(Violence.of(Kind.MILITARY, null)).isNull();
    assertThat(Violence.of(null, Kind.CIVILIANS)).isNull();
    assertThat(Violence.of(Kind.UNKNOWN, Kind.CIVILIANS)).isNull();
    assertThat(Violence.of(Kind.MILITARY, Kind.ORGANISATION)).isNull();
  }
}
