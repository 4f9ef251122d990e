package org.armistice.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.claim.Hearing;
import org.armistice.record.Claim;
import org.armistice.record.Contradiction;
import org.armistice.record.Reading;
import org.armistice.record.Saying;
import org.armistice.record.Span;
import org.armistice.stories.ExpectedClaim;
import org.armistice.stories.Quote;
import org.armistice.stories.Story;

/**
 * Counts over stories.
 *
 * <ul>
 *   <li>{@code claim-recall}: of the tellings expected, the share that is read with its speaker
 *       (words overlap) and content (half of the words of both together). {@code claim-precision}:
 *       of the claims read that are not the outlet's own, the share that is a telling expected.
 *   <li>{@code wrong-speaker}: of the claims read whose content matches a telling expected, the
 *       share with another speaker.
 *   <li>{@code act}, {@code factuality}: of the tellings read, the share with the one expected.
 *   <li>{@code one-claim}: of the claims expected with several tellings of which two or more are
 *       read, the share whose tellings are one saying.
 *   <li>{@code contradiction-recall}, {@code -precision}: pairs of claims that contradict each
 *       other or of which one takes back the other; a pair of which a claim was not read counts as
 *       not found. {@code contradiction-kind}: of those found, the share in what is expected.
 *   <li>{@code dropped-recall}, {@code -precision}: attributions dropped, by report and claim.
 * </ul>
 */
final class StoryScore {
  private static final double HALF = 0.5;

  private final Share claimRecall = new Share();
  private final Share claimPrecision = new Share();
  private final Share wrongSpeaker = new Share();
  private final Share act = new Share();
  private final Share factuality = new Share();
  private final Share oneClaim = new Share();
  private final Share contradictionRecall = new Share();
  private final Share contradictionPrecision = new Share();
  private final Share contradictionKind = new Share();
  private final Share droppedRecall = new Share();
  private final Share droppedPrecision = new Share();

  private static final class Share {
    private int part;
    private int all;

    void count(boolean is) {
      all++;
      part += is ? 1 : 0;
    }

    Figure figure(String metric) {
      return new Figure("stories", metric, all == 0 ? 0 : part / (double) all, all);
    }
  }

  /**
   * @return what was not found, and what was found wrongly, a line each
   */
  List<String> add(Story story, List<Reading> readings) {
    List<String> notes = new ArrayList<>();
    Map<String, Set<String>> read = claims(story, readings, notes);
    Hearing hearing = Hearing.of(readings);
    Map<String, Set<String>> sayings = new LinkedHashMap<>();
    Map<String, String> sayingOf = new LinkedHashMap<>();
    for (Saying saying : hearing.sayings()) {
      saying.claims().forEach(telling -> sayingOf.put(telling.claim().id(), saying.id()));
    }
    for (ExpectedClaim claim : story.claims()) {
      Set<String> ids = new TreeSet<>();
      read.getOrDefault(claim.id(), Set.of()).forEach(id -> ids.add(sayingOf.get(id)));
      sayings.put(claim.id(), ids);
      long tellings =
          claim.tellings().stream().filter(said -> isRead(said, readings, read, claim)).count();
      if (tellings > 1) {
        boolean one = isOne(claim, readings, read, sayingOf);
        oneClaim.count(one);
        if (!one) {
          notes.add("told more than once, not joined: " + claim.id());
        }
      }
    }
    contradictions(story, hearing, sayings, notes);
    dropped(story, readings, hearing, sayings, notes);
    return notes;
  }

  private static boolean isRead(
      ExpectedClaim.Said said,
      List<Reading> readings,
      Map<String, Set<String>> read,
      ExpectedClaim claim) {
    return spoken(readings.get(said.report() - 1)).stream()
        .anyMatch(other -> read.getOrDefault(claim.id(), Set.of()).contains(other.id()));
  }

  /** Whether one saying has a claim of every telling that is read. */
  private static boolean isOne(
      ExpectedClaim claim,
      List<Reading> readings,
      Map<String, Set<String>> read,
      Map<String, String> sayingOf) {
    Set<String> ids = read.getOrDefault(claim.id(), Set.of());
    Set<String> shared = null;
    for (ExpectedClaim.Said said : claim.tellings()) {
      Reading reading = readings.get(said.report() - 1);
      Set<String> own = new TreeSet<>();
      spoken(reading).stream()
          .filter(other -> ids.contains(other.id()))
          .filter(other -> likeness(reading, said, other) >= HALF || isPiece(reading, said, other))
          .forEach(other -> own.add(String.valueOf(sayingOf.get(other.id()))));
      if (!own.isEmpty()) {
        if (shared == null) {
          shared = own;
        } else {
          shared.retainAll(own);
        }
      }
    }
    return shared != null && !shared.isEmpty();
  }

  /** The ids of the claims read, by the id of the claim expected. */
  private Map<String, Set<String>> claims(Story story, List<Reading> readings, List<String> notes) {
    Map<String, Set<String>> found = new LinkedHashMap<>();
    Set<String> matched = new HashSet<>();
    for (ExpectedClaim expected : story.claims()) {
      for (ExpectedClaim.Said said : expected.tellings()) {
        Reading reading = readings.get(said.report() - 1);
        Claim best = null;
        for (Claim claim : spoken(reading)) {
          boolean same = likeness(reading, said, claim) >= HALF || isPiece(reading, said, claim);
          boolean speaker = same && isSpeaker(reading, said, claim);
          if (same) {
            wrongSpeaker.count(!speaker && !isExpectedOtherwise(story, reading, said, claim));
          }
          boolean better =
              best == null || likeness(reading, said, claim) > likeness(reading, said, best);
          best = speaker && better ? claim : best;
        }
        claimRecall.count(best != null);
        if (best == null) {
          notes.add(
              "claim not read: %s, report %d, \"%s\""
                  .formatted(expected.id(), said.report(), said.content().words()));
          continue;
        }
        Set<String> ids = found.computeIfAbsent(expected.id(), id -> new TreeSet<>());
        for (Claim claim : spoken(reading)) {
          // a saying that is cut in two ("that X and that Y") is read in both its pieces
          if (claim == best || (isSpeaker(reading, said, claim) && isPiece(reading, said, claim))) {
            matched.add(claim.id());
            ids.add(claim.id());
          }
        }
        act.count(best.act() == expected.act());
        factuality.count(best.factuality() == expected.factuality());
        if (best.act() != expected.act() || best.factuality() != expected.factuality()) {
          notes.add(
              "%s is %s %s, read as %s %s"
                  .formatted(
                      expected.id(),
                      expected.act(),
                      expected.factuality(),
                      best.act(),
                      best.factuality()));
        }
      }
    }
    for (int i = 0; i < readings.size(); i++) {
      for (Claim claim : spoken(readings.get(i))) {
        claimPrecision.count(matched.contains(claim.id()));
        if (!matched.contains(claim.id())) {
          notes.add(
              "claim not expected: report %d, %s %s %s"
                  .formatted(
                      i + 1,
                      claim.speaker().label(),
                      claim.act(),
                      claim.content().stream().map(Span::text).toList()));
        }
      }
    }
    return found;
  }

  private static List<Claim> spoken(Reading reading) {
    return reading.all(Claim.class).stream()
        .filter(claim -> claim.quoteMode() != Claim.QuoteMode.OWN_VOICE)
        .toList();
  }

  /** Another telling expected in the report has this content and this speaker. */
  private static boolean isExpectedOtherwise(
      Story story, Reading reading, ExpectedClaim.Said said, Claim claim) {
    return story.claims().stream()
        .flatMap(expected -> expected.tellings().stream())
        .filter(other -> other.report() == said.report())
        .anyMatch(
            other -> likeness(reading, other, claim) >= HALF && isSpeaker(reading, other, claim));
  }

  private static boolean isSpeaker(Reading reading, ExpectedClaim.Said said, Claim claim) {
    Span words = said.speakers().get(0).in(reading.text());
    return claim.speakers().get(0).evidence().stream().anyMatch(words::overlaps);
  }

  /** Whether all words of a claim stand in what is expected, at least three of them. */
  private static boolean isPiece(Reading reading, ExpectedClaim.Said said, Claim claim) {
    Set<Integer> read = words(reading, claim.content());
    return read.size() >= 3
        && words(reading, List.of(said.content().in(reading.text()))).containsAll(read);
  }

  /** Shared words over the words of both, 0 to 1. */
  private static double likeness(Reading reading, ExpectedClaim.Said said, Claim claim) {
    Set<Integer> expected = words(reading, List.of(said.content().in(reading.text())));
    Set<Integer> read = words(reading, claim.content());
    Set<Integer> shared = new TreeSet<>(expected);
    shared.retainAll(read);
    int all = expected.size() + read.size() - shared.size();
    return all == 0 ? 0 : shared.size() / (double) all;
  }

  /** The places where words begin in some spans. */
  private static Set<Integer> words(Reading reading, List<Span> spans) {
    Set<Integer> starts = new TreeSet<>();
    int[] text = reading.text().codePoints().toArray();
    for (Span span : spans) {
      for (int i = span.start(); i < span.end(); i++) {
        boolean letter = Character.isLetterOrDigit(text[i]);
        boolean first = i == 0 || !Character.isLetterOrDigit(text[i - 1]);
        if (letter && first) {
          starts.add(i);
        }
      }
    }
    return starts;
  }

  private void contradictions(
      Story story, Hearing hearing, Map<String, Set<String>> sayings, List<String> notes) {
    Set<String> right = new HashSet<>();
    story
        .contradictions()
        .forEach(
            pair ->
                pair(
                    hearing,
                    sayings,
                    pair.first(),
                    pair.second(),
                    Contradiction.Kind.valueOf(pair.in().name()),
                    right,
                    notes));
    story
        .retractions()
        .forEach(pair -> pair(hearing, sayings, pair.of(), pair.by(), null, right, notes));
    for (Contradiction contradiction : hearing.contradictions()) {
      contradictionPrecision.count(right.contains(contradiction.id()));
      if (!right.contains(contradiction.id())) {
        notes.add(
            "contradiction not expected: %s | %s | %s"
                .formatted(
                    contradiction.kind(),
                    contradiction.first().label(),
                    contradiction.second().label()));
      }
    }
  }

  private void pair(
      Hearing hearing,
      Map<String, Set<String>> sayings,
      String first,
      String second,
      Contradiction.@org.jspecify.annotations.Nullable Kind kind,
      Set<String> right,
      List<String> notes) {
    Set<String> one = sayings.getOrDefault(first, Set.of());
    Set<String> other = sayings.getOrDefault(second, Set.of());
    List<Contradiction> found =
        hearing.contradictions().stream()
            .filter(
                each ->
                    (one.contains(each.first().id()) && other.contains(each.second().id()))
                        || (other.contains(each.first().id()) && one.contains(each.second().id())))
            .toList();
    contradictionRecall.count(!found.isEmpty());
    if (found.isEmpty()) {
      notes.add("contradiction not found: " + kind + " " + first + " " + second);
      return;
    }
    found.forEach(each -> right.add(each.id()));
    contradictionKind.count(
        found.stream().anyMatch(each -> kind == null ? each.correction() : each.kind() == kind));
  }

  private void dropped(
      Story story,
      List<Reading> readings,
      Hearing hearing,
      Map<String, Set<String>> sayings,
      List<String> notes) {
    Set<String> right = new HashSet<>();
    for (org.armistice.stories.DroppedAttribution expected : story.dropped()) {
      Quote words = expected.words();
      String report = readings.get(words.report() - 1).report().id();
      boolean found = false;
      for (org.armistice.record.DroppedAttribution read : hearing.dropped()) {
        boolean same =
            read.report().equals(report)
                && sayings.getOrDefault(expected.claim(), Set.of()).contains(read.saying().id());
        if (same) {
          right.add(read.id());
          found = true;
        }
      }
      droppedRecall.count(found);
      if (!found) {
        notes.add("dropped attribution not found: " + expected.claim());
      }
    }
    for (org.armistice.record.DroppedAttribution read : hearing.dropped()) {
      droppedPrecision.count(right.contains(read.id()));
      if (!right.contains(read.id())) {
        notes.add("dropped attribution not expected: " + read.reason());
      }
    }
  }

  List<Figure> figures() {
    return List.of(
        claimRecall.figure("claim-recall"),
        claimPrecision.figure("claim-precision"),
        wrongSpeaker.figure("wrong-speaker"),
        act.figure("act"),
        factuality.figure("factuality"),
        oneClaim.figure("one-claim"),
        contradictionRecall.figure("contradiction-recall"),
        contradictionPrecision.figure("contradiction-precision"),
        contradictionKind.figure("contradiction-kind"),
        droppedRecall.figure("dropped-recall"),
        droppedPrecision.figure("dropped-precision"));
  }
}
