package org.armistice.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armistice.record.Actor;
import org.armistice.record.Announcement;
import org.armistice.record.Event;
import org.armistice.record.Place;
import org.armistice.record.PloverEvent;
import org.armistice.record.Reading;
import org.armistice.record.TimeSpan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The article read without a date: what is relative stays relative, and nothing is invented. */
class UndatedReadingTest {
  private static Reading reading;

  @BeforeAll
  static void read() {
    reading = Readings.read(SharedFiles.read("corpus/helmand-2020-10-12.txt"), null, null, null);
  }

  @Test
  void everyRelativeTimeStaysRelativeAndFlagged() {
    List<TimeSpan> times = reading.all(TimeSpan.class);
    assertThat(times).hasSizeGreaterThan(8);
    for (TimeSpan time : times) {
      assertThat(time.resolved()).describedAs(time.words()).isFalse();
      assertThat(time.earliest()).describedAs(time.words()).isNull();
      assertThat(time.latest()).describedAs(time.words()).isNull();
      assertThat(time.ucdpPrecision()).describedAs(time.words()).isNull();
    }
  }

  @Test
  void nothingIsInvented() {
    assertThat(reading.all(Event.class)).allMatch(event -> event.tolls().isEmpty());
    assertThat(reading.all(Event.class))
        .noneMatch(event -> event.coding().value().plover() == PloverEvent.RETREAT);
    for (Announcement announcement : reading.all(Announcement.class)) {
      assertThat(announcement.gapDays()).isNull();
      var event = announcement.event();
      if (event != null && !announcement.firstSince()) {
        assertThat(((Event) reading.get(event.value().id())).place())
            .describedAs("no place is told for " + announcement.subject().value())
            .isNull();
      }
    }
    assertThat(reading.all(Event.class))
        .filteredOn(
            event -> Readings.labels(event.in(Event.Role.RECIPIENT)).contains("Afghan forces"))
        .singleElement()
        .satisfies(event -> assertThat(event.in(Event.Role.ACTOR)).isEmpty());
    assertThat(reading.all(Place.class)).noneMatch(place -> place.name().equals("Kabul"));
  }

  @Test
  void theSameEventsActorsAndClaimsComeOutAsWithADate() {
    Reading dated =
        Readings.read(
            SharedFiles.read("corpus/helmand-2020-10-12.txt"),
            "2020-10-12",
            "America/New_York",
            null);
    assertThat(ids(reading, Event.class)).isEqualTo(ids(dated, Event.class));
    assertThat(reading.all(Actor.class).stream().map(Actor::name))
        .containsExactlyElementsOf(dated.all(Actor.class).stream().map(Actor::name).toList());
  }

  private static List<String> ids(Reading of, Class<Event> kind) {
    return of.all(kind).stream().map(Event::id).toList();
  }
}
