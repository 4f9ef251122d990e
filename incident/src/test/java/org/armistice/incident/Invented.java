package org.armistice.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.incident.telling.Party;
import org.armistice.incident.telling.Telling;
import org.armistice.incident.telling.Where;
import org.armistice.incident.telling.Window;
import org.armistice.record.AcledSubEvent;
import org.armistice.record.Coding;
import org.armistice.record.ContentId;
import org.armistice.record.Event;
import org.armistice.record.PloverEvent;

/** Tellings drawn by lot, crowded in a few days and places so that they meet. */
final class Invented {
  private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);
  private static final List<String> WORDS =
      List.of("market", "depot", "bridge", "school", "convoy", "station", "harbour", "checkpoint");
  private static final List<AcledSubEvent> ACTS =
      List.of(AcledSubEvent.AIR_DRONE_STRIKE, AcledSubEvent.SHELLING, AcledSubEvent.ARMED_CLASH);

  private Invented() {}

  static List<Telling> tellings(int number, long seed) {
    Random random = new Random(seed);
    List<Telling> tellings = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      tellings.add(telling(i, random));
    }
    return tellings;
  }

  private static Telling telling(int number, Random random) {
    String report = "report-" + number / 2;
    LocalDate day = FIRST.plusDays(random.nextInt(5));
    int[] widths = {0, 0, 0, 1, 2, 5};
    Window window =
        random.nextInt(5) == 0
            ? Window.impliedBy(day)
            : new Window(day, day.plusDays(widths[random.nextInt(widths.length)]), true);
    Set<String> words = new TreeSet<>();
    while (words.size() < 4) {
      words.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    boolean denied = random.nextInt(12) == 0;
    return new Telling(
        ContentId.of("event", number, random.nextInt()),
        List.of(),
        report,
        day,
        "Example " + random.nextInt(3),
        "attack",
        new Coding(PloverEvent.ASSAULT, null, ACTS.get(random.nextInt(ACTS.size())), null),
        Event.Status.CLAIMED,
        random.nextInt(5) == 0,
        denied,
        /* general= */ random.nextInt(4) == 0,
        /* another= */ random.nextInt(6) == 0,
        window,
        where(random),
        random.nextBoolean() ? List.of(new Party("A", "A")) : List.of(),
        random.nextBoolean() ? List.of(new Party("B", "B")) : List.of(),
        null,
        List.of(),
        words,
        List.of(),
        List.of());
  }

  private static Where where(Random random) {
    String region = "north";
    String district = random.nextBoolean() ? "left" : "right";
    String town = district + random.nextInt(2);
    String regionKey = "REGION:" + region + "/land";
    String districtKey = "DISTRICT:" + district + "/land";
    return switch (random.nextInt(6)) {
      case 0 -> Where.notTold();
      case 1 ->
          new Where(
              Where.Grain.REGION,
              regionKey,
              region,
              List.of(),
              "land",
              /* listed= */ true,
              /* told= */ true,
              null);
      case 2 ->
          new Where(
              Where.Grain.DISTRICT,
              districtKey,
              district,
              List.of(regionKey),
              "land",
              true,
              random.nextInt(4) > 0,
              null);
      default ->
          new Where(
              Where.Grain.SPOT,
              "SPOT:" + town + "/land",
              town,
              List.of(districtKey, regionKey),
              "land",
              true,
              random.nextInt(4) > 0,
              null);
    };
  }
}
