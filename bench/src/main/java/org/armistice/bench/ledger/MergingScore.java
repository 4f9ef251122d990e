package org.armistice.bench.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.incident.grouping.Gathered;
import org.armistice.incident.grouping.People;
import org.armistice.incident.same.SameEvent;
import org.armistice.incident.same.Verdict;
import org.armistice.incident.telling.Telling;
import org.armistice.incident.telling.Tellings;
import org.armistice.reading.Reader;
import org.armistice.record.ContentId;
import org.armistice.record.Event;
import org.armistice.record.Reading;
import org.armistice.record.Report;
import org.armistice.record.Span;
import org.armistice.stories.ExpectedIncident;
import org.armistice.stories.Quote;
import org.armistice.stories.Stories;
import org.armistice.stories.Story;
import org.armistice.stories.StoryReport;

/**
 * How the thirty stories merge, in pairs: of the places where reports tell of incidents, each two
 * that belong together and each two that do not. A place that the reader has no event for is
 * together with none, so that it counts against the recall of {@link #told} and is left out of
 * {@link #read}.
 */
final class MergingScore {
  /** Pairs of all places that tell of an incident. */
  final Pairs told = new Pairs();

  /** The same, of the places that the reader has an event for. */
  final Pairs read = new Pairs();

  /** Pairs of reports that tell of one incident: whether any of their tellings are together. */
  final Pairs reports = new Pairs();

  private int places;
  private int unread;
  private final List<String> wrong = new ArrayList<>();
  private final List<Missed> missed = new ArrayList<>();

  /** Two read places of one incident that were not brought together, and what kept them apart. */
  record Missed(String cause, String story, String places, String why) {}

  /** Counts of pairs. */
  static final class Pairs {
    private int right;
    private int wrong;
    private int missed;

    void count(boolean expected, boolean found) {
      right += expected && found ? 1 : 0;
      wrong += !expected && found ? 1 : 0;
      missed += expected && !found ? 1 : 0;
    }

    double precision() {
      return (double) right / Math.max(1, right + wrong);
    }

    double recall() {
      return (double) right / Math.max(1, right + missed);
    }

    double f1() {
      return 2.0 * right / Math.max(1, 2 * right + wrong + missed);
    }

    int all() {
      return right + missed;
    }
  }

  /**
   * @param telling id of the telling there, empty where the reader has no event for it
   * @param group that it stands in, empty where there is no telling
   */
  private record Place(String incident, int report, String words, String telling, String group) {}

  private MergingScore() {}

  static MergingScore of(Reader reader) {
    MergingScore score = new MergingScore();
    Stories.all().forEach(story -> score.add(story, reader));
    return score;
  }

  int places() {
    return places;
  }

  int unread() {
    return unread;
  }

  /** Pairs that were brought together and are two. */
  List<String> wrongPairs() {
    return wrong;
  }

  /** Pairs of one incident that were read and are not together. */
  List<Missed> missedPairs() {
    return missed;
  }

  private void add(Story story, Reader reader) {
    List<Reading> readings = new ArrayList<>();
    Gathered gathered = new Gathered(People.undecided());
    Map<String, String> tellingOf = new HashMap<>();
    for (StoryReport report : story.reports()) {
      Reading reading = reader.read(described(report), report.text());
      readings.add(reading);
      List<Telling> tellings = Tellings.of(reading);
      gathered.add(tellings);
      for (Telling telling : tellings) {
        tellingOf.put(telling.event(), telling.event());
        telling.retold().forEach(event -> tellingOf.put(event, telling.event()));
      }
    }
    List<Place> all = new ArrayList<>();
    for (ExpectedIncident incident : story.incidents()) {
      for (Quote quote : incident.tellings()) {
        Reading reading = readings.get(quote.report() - 1);
        String telling = telling(quote.in(reading.text()), reading, tellingOf);
        String group = telling.isEmpty() ? "" : gathered.standing(telling).group();
        all.add(new Place(incident.id(), quote.report(), quote.words(), telling, group));
        places++;
        unread += group.isEmpty() ? 1 : 0;
      }
    }
    pairs(story, all, gathered);
    reports(all);
  }

  private void pairs(Story story, List<Place> all, Gathered gathered) {
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        Place one = all.get(i);
        Place other = all.get(j);
        boolean expected = one.incident().equals(other.incident());
        boolean found = !one.group().isEmpty() && one.group().equals(other.group());
        told.count(expected, found);
        if (!one.group().isEmpty() && !other.group().isEmpty()) {
          read.count(expected, found);
          if (expected && !found) {
            missed.add(missed(story, one, other, gathered));
          }
        }
        if (found && !expected) {
          wrong.add(
              "%s: report %d \"%s\" with report %d \"%s\""
                  .formatted(
                      story.name(), one.report(), one.words(), other.report(), other.words()));
        }
      }
    }
  }

  /** Each incident in each report that tells of it, against the same in the other reports. */
  private void reports(List<Place> all) {
    List<String> units =
        all.stream().map(place -> place.incident() + "|" + place.report()).distinct().toList();
    for (int i = 0; i < units.size(); i++) {
      for (int j = i + 1; j < units.size(); j++) {
        List<Place> one = of(all, units.get(i));
        List<Place> other = of(all, units.get(j));
        if (one.get(0).report() != other.get(0).report()) {
          boolean found =
              one.stream()
                  .filter(place -> !place.group().isEmpty())
                  .anyMatch(
                      place -> other.stream().anyMatch(each -> each.group().equals(place.group())));
          reports.count(one.get(0).incident().equals(other.get(0).incident()), found);
        }
      }
    }
  }

  private static List<Place> of(List<Place> all, String unit) {
    return all.stream()
        .filter(place -> (place.incident() + "|" + place.report()).equals(unit))
        .toList();
  }

  private static Missed missed(Story story, Place one, Place other, Gathered gathered) {
    Telling first = gathered.telling(one.telling());
    Telling second = gathered.telling(other.telling());
    Verdict verdict = SameEvent.judge(first, second);
    String cause =
        switch (verdict.kind()) {
          case DISTINCT, UNRELATED, POSSIBLY_SAME, PART_OF -> verdict.rule();
          case SAME -> "same, but its group holds one that is told apart, or it fits two groups";
        };
    return new Missed(
        cause,
        story.name(),
        "%d \"%s\" and %d \"%s\""
            .formatted(one.report(), one.words(), other.report(), other.words()),
        "%.2f %s [%s | %s]"
            .formatted(verdict.score(), verdict.reason(), frame(first), frame(second)));
  }

  private static String frame(Telling telling) {
    return String.join(
        " ",
        String.valueOf(telling.window().earliest()),
        String.valueOf(telling.window().latest()),
        telling.window().told() ? "told" : "implied",
        String.valueOf(telling.where().key()),
        telling.where().told() ? "" : "(implied)",
        telling.coding().plover().name(),
        telling.coding().acled() == null ? "-" : telling.coding().acled().name(),
        telling.general() ? "general" : "",
        telling.doerSides() + ">" + telling.targetSides());
  }

  private static String telling(Span words, Reading reading, Map<String, String> tellingOf) {
    for (Event event : reading.all(Event.class)) {
      boolean tells = event.mentions().stream().anyMatch(words::overlaps);
      String telling = tellingOf.get(event.id());
      if (tells && telling != null) {
        return telling;
      }
    }
    return "";
  }

  private static Report described(StoryReport report) {
    return new Report(
        ContentId.of("report", report.file()),
        Report.Kind.NEWS,
        report.outlet(),
        report.title(),
        null,
        null,
        "en",
        report.published(),
        "",
        Report.Sensitivity.PUBLIC,
        List.of(),
        List.of(),
        List.of());
  }
}
