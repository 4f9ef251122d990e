package org.armistice.reading;

import static org.armistice.reading.Readings.follow;
import static org.armistice.reading.Readings.only;
import static org.armistice.reading.Readings.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.armistice.record.Event;
import org.armistice.record.Place;
import org.armistice.record.Reading;
import org.armistice.record.TimeSpan;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Days that a report tells from one event to another, and days that are not the event's. Every
 * report was published on Monday 16 May 2022.
 */
@NullUnmarked
class CountedDaysTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Shells killed four people in Sloviansk on Friday, two days after an air strike on the"
            + " town's market. | air strike | 2022-05-11",
        "The strikes came on Thursday, five days after a petrol station was hit. | hit |"
            + " 2022-05-07",
        "Gunmen attacked a post near Gao on 9 May, two days before the raid on the village. | raid"
            + " | 2022-05-11",
        "A grenade killed two people in Cali on Wednesday, three days after the bombing of a church"
            + " in Corinto. | bombing | 2022-05-08"
      })
  void dayOfAnEvent_followsFromTheDayOfTheOneItIsCountedFrom(
      String text, String told, LocalDate day) {
    Reading reading = Readings.read(text);
    TimeSpan time = follow(reading, event(reading, told).time(), TimeSpan.class);
    assertThat(time.earliest()).isEqualTo(day);
    assertThat(time.latest()).isEqualTo(day);
  }

  @Test
  void whatIsCountedFrom_isAnotherEvent() {
    Reading reading =
        Readings.read(
            "Eleven guards were killed in Dori on 9 May, two days before the raid on the market"
                + " there.");
    assertThat(event(reading, "killed").id()).isNotEqualTo(event(reading, "raid").id());
  }

  @Test
  void whatIsAnswered_isNotTheAnswer() {
    Reading reading =
        Readings.read(
            "Militants fired rockets at a base in Taji on Friday in response to the raid on"
                + " Samarra.");
    Event raid = event(reading, "raid");
    assertThat(raid.id()).isNotEqualTo(event(reading, "fired rockets").id());
    assertThat(follow(reading, raid.place(), Place.class).name()).isEqualTo("Samarra");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Al-Shabaab said on Monday its fighters had killed 25 people in Kismayo. | killed",
        "Eight civilians were killed by stray bullets in Kishishe, a spokesman for the M23 said on"
            + " Thursday, rejecting a claim of the army. | killed"
      })
  void dayOnWhichSomebodySpoke_isNotTheDayOfTheDeed(String text, String told) {
    assertThat(event(Readings.read(text), told).time()).isNull();
  }

  @Test
  void twoDaysOfAMonth_areBothKept() {
    Reading reading = Readings.read("Rebels killed 30 villagers near Bambo on 9 and 10 May.");
    TimeSpan time = follow(reading, event(reading, "killed").time(), TimeSpan.class);
    assertThat(time.earliest()).isEqualTo(LocalDate.of(2022, 5, 9));
    assertThat(time.latest()).isEqualTo(LocalDate.of(2022, 5, 10));
  }

  private static Event event(Reading reading, String told) {
    return only(reading, Event.class, event -> words(event.mentions()).contains(told));
  }
}
