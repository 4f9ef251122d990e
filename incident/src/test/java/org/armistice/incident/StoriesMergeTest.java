package org.armistice.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.incident.grouping.Gathered;
import org.armistice.incident.grouping.People;
import org.armistice.incident.telling.Telling;
import org.armistice.record.Event;
import org.armistice.record.Reading;
import org.armistice.record.Span;
import org.armistice.stories.ExpectedIncident;
import org.armistice.stories.Quote;
import org.armistice.stories.Story;
import org.junit.jupiter.api.Test;

/** The reports of the thirty stories merge into the incidents that they tell of. */
class StoriesMergeTest {

  @Test
  void pairsOfTellings_areTogetherWhereTheStoryHasThemTogether() {
    int right = 0;
    int wrong = 0;
    int missed = 0;
    int readRight = 0;
    int readMissed = 0;
    int quotes = 0;
    int unread = 0;
    for (Story story : ReadStories.all()) {
      Gathered gathered = new Gathered(People.undecided());
      gathered.add(ReadStories.tellings(story));
      List<String> expected = new ArrayList<>();
      List<String> found = new ArrayList<>();
      List<String> names = new ArrayList<>();
      List<Quote> incidentQuotes = new ArrayList<>();
      StringBuilder out = new StringBuilder("== " + story.name() + "\n");
      Map<String, String> want = new java.util.TreeMap<>();

      for (ExpectedIncident incident : story.incidents()) {
        for (Quote quote : incident.tellings()) {
          String group = group(story, quote, gathered);
          incidentQuotes.add(quote);
          expected.add(incident.id());
          found.add(group);
          names.add(quote.report() + ":" + quote.words());
          quotes++;
          unread += group.isEmpty() ? 1 : 0;
          out.append(
              "  %-14s %s:%s -> %s\n"
                  .formatted(incident.id(), quote.report(), quote.words(), group));
        }
      }
      for (ExpectedIncident incident : story.incidents()) {
        Map<String, List<String>> by = new java.util.TreeMap<>();
        for (Quote quote : incident.tellings()) {
          by.computeIfAbsent(group(story, quote, gathered), g -> new ArrayList<>())
              .add(quote.report() + ":" + quote.words());
        }
        out.append(" " + incident.id() + " " + incident.from() + " " + incident.place() + "\n");
        by.forEach(
            (g, q) -> {
              out.append("   " + (g.isEmpty() ? "unread" : g.substring(9, 14)) + " " + q + "\n");
              gathered
                  .groups()
                  .getOrDefault(g, java.util.Set.of())
                  .forEach(
                      e -> {
                        Telling telling = gathered.telling(e);
                        out.append(
                            "       r%s #%d %s %s..%s %s %s %s>%s %s%s%s%s %s\n"
                                .formatted(
                                    reportNumber(story, telling),
                                    telling.rank(),
                                    telling.coding().acled() == null
                                        ? telling.coding().plover()
                                        : telling.coding().acled(),
                                    telling.window().earliest(),
                                    telling.window().latest(),
                                    telling.window().told() ? "told" : "impl",
                                    telling.where().key(),
                                    telling.doerSides(),
                                    telling.targetSides(),
                                    telling.series() ? "S" : "",
                                    telling.denied() ? "D" : "",
                                    telling.general() ? "G" : "",
                                    telling.another() ? "A" : "",
                                    telling.evidence().stream().map(Span::text).toList()));
                      });
            });
      }
      int before = wrong;
      int beforeMissed = missed;
      for (int i = 0; i < expected.size(); i++) {
        for (int j = i + 1; j < expected.size(); j++) {
          boolean one = expected.get(i).equals(expected.get(j));
          boolean merged = !found.get(i).isEmpty() && found.get(i).equals(found.get(j));
          boolean bothRead = !found.get(i).isEmpty() && !found.get(j).isEmpty();
          right += one && merged ? 1 : 0;
          wrong += !one && merged ? 1 : 0;
          missed += one && !merged ? 1 : 0;
          readRight += one && merged ? 1 : 0;
          readMissed += one && !merged && bothRead ? 1 : 0;
          if (one && !merged && bothRead) {
            Telling a = telling(story, incidentQuotes.get(i), gathered);
            Telling b = telling(story, incidentQuotes.get(j), gathered);
            var v = org.armistice.incident.same.SameEvent.judge(a, b);
            out.append(
                "  MISSED %s %s | %s -- %s | r%d #%d %s %s %s | r%d #%d %s %s %s | %s %s\n"
                    .formatted(
                        v.kind(),
                        v.score(),
                        names.get(i),
                        names.get(j),
                        reportNumber(story, a),
                        a.rank(),
                        a.coding().plover(),
                        a.coding().acled(),
                        a.where().key(),
                        reportNumber(story, b),
                        b.rank(),
                        b.coding().plover(),
                        b.coding().acled(),
                        b.where().key(),
                        v.rule(),
                        v.reason()));
          }
          if (!one && merged) {
            out.append("  WRONG " + names.get(i) + " with " + names.get(j) + "\n");
          }
        }
      }
      System.err.println(
          out + "  wrong " + (wrong - before) + " missed " + (missed - beforeMissed));
    }
    System.err.println(
        "quotes %d unread %d; right %d wrong %d missed %d; P %.3f R %.3f F1 %.3f; of those read R %.3f F1 %.3f"
            .formatted(
                quotes,
                unread,
                right,
                wrong,
                missed,
                precision(right, wrong),
                precision(right, missed),
                f1(right, wrong, missed),
                precision(readRight, readMissed),
                f1(readRight, wrong, readMissed)));
    assertThat(right).isPositive();
  }

  private static int reportNumber(Story story, Telling telling) {
    for (int i = 0; i < story.reports().size(); i++) {
      if (ReadStories.of(story).get(i).report().id().equals(telling.report())) {
        return i + 1;
      }
    }
    return 0;
  }

  private static Telling telling(Story story, Quote quote, Gathered gathered) {
    Reading reading = ReadStories.of(story).get(quote.report() - 1);
    Span words = quote.in(reading.text());
    for (Event event : reading.all(Event.class)) {
      if (event.mentions().stream().anyMatch(words::overlaps)) {
        for (Telling telling : ReadStories.tellings(story)) {
          if (telling.event().equals(event.id()) || telling.retold().contains(event.id())) {
            return telling;
          }
        }
      }
    }
    throw new IllegalStateException();
  }

  private static double precision(int right, int wrong) {
    return (double) right / Math.max(1, right + wrong);
  }

  private static double f1(int right, int wrong, int missed) {
    return 2.0 * right / (2.0 * right + wrong + missed);
  }

  /** The group of the event that some words tell of; empty where the reader has none. */
  private static String group(Story story, Quote quote, Gathered gathered) {
    Reading reading = ReadStories.of(story).get(quote.report() - 1);
    Span words = quote.in(reading.text());
    Map<String, Boolean> groups = new HashMap<>();
    for (Event event : reading.all(Event.class)) {
      boolean told = event.mentions().stream().anyMatch(words::overlaps);
      if (told) {
        for (Telling telling : ReadStories.tellings(story)) {
          if (telling.event().equals(event.id()) || telling.retold().contains(event.id())) {
            return gathered.standing(telling.event()).group();
          }
        }
      }
    }
    return "";
  }
}
