package org.armistice.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.armistice.record.Amount;
import org.armistice.record.Claim;
import org.armistice.record.ContentId;
import org.armistice.record.Ref;
import org.armistice.record.Saying;
import org.armistice.record.Toll;

/** Tellings of one saying, the first published first. */
final class Group {
  private static final double SAME_WORDS = 0.8;
  private static final double LIKE_WORDS = 0.5;

  private final List<Telling> tellings = new ArrayList<>();

  Group(Telling first) {
    tellings.add(first);
  }

  List<Telling> tellings() {
    return tellings;
  }

  Telling first() {
    return tellings.get(0);
  }

  /** The first telling that is more than a headline: a headline says in short what stands below. */
  Telling best() {
    return tellings.stream()
        .filter(telling -> telling.start() >= telling.reading().text().indexOf('\n'))
        .findFirst()
        .orElse(first());
  }

  void add(Telling telling) {
    tellings.add(telling);
  }

  /**
   * Whether a telling says again what the group says: the same speaker of the same matter, with the
   * same numbers. A speaker of no known side ("residents") is the same only with the same words.
   */
  boolean isSaidAgainBy(Telling next) {
    Telling first = first();
    double shared = Words.shared(first.words(), next.words());
    boolean sameName = first.voice().words().equals(next.voice().words());
    boolean headline = next.order() == first.order() && isHeadline();
    boolean voice =
        first.voice().isSameAs(next.voice())
            || (sameName && shared >= SAME_WORDS)
            || (headline && first.voice().isShortFor(next.voice()));
    boolean like = headline ? shared > 0 || first.denies() : shared >= LIKE_WORDS;
    return voice
        && first.denies() == next.denies()
        && sameKind(first.claim().act(), next.claim().act())
        && (first.matter() == next.matter() || shared >= SAME_WORDS)
        && agree(first.tolls(), next.tolls(), headline)
        && like;
  }

  /** What a headline says in short, the report says again in full. */
  private boolean isHeadline() {
    return first().start() < first().reading().text().indexOf('\n');
  }

  /** What is demanded, threatened or promised is not what is told. */
  private static boolean sameKind(Claim.SpeechAct one, Claim.SpeechAct other) {
    return isTold(one) == isTold(other) && (isTold(one) || one == other);
  }

  private static boolean isTold(Claim.SpeechAct act) {
    return switch (act) {
      case ANNOUNCE, ACKNOWLEDGE, REPORT, EXPLAIN, ACCUSE, DENY, ASSESS -> true;
      case DEMAND, THREATEN, PROMISE, PREDICT -> false;
    };
  }

  private static boolean agree(List<Toll> one, List<Toll> other, boolean headline) {
    for (Toll mine : one) {
      for (Toll theirs : other) {
        Amount a = mine.amount().value();
        Amount b = theirs.amount().value();
        boolean same = headline ? !Numbers.isApart(a, b) : Numbers.isSame(a, b);
        if (mine.harm() == theirs.harm() && !same) {
          return false;
        }
      }
    }
    return true;
  }

  Ref ref() {
    return new Ref(id(), best().voice().name() + ": " + shortened(best().text()));
  }

  private static String shortened(String words) {
    return words.length() > 60 ? words.substring(0, 60).strip() + "…" : words;
  }

  private String id() {
    return ContentId.of("saying", first().claim().id());
  }

  Saying saying(List<Ref> confirmedBy) {
    Set<String> outlets = new LinkedHashSet<>();
    List<Saying.Telling> claims = new ArrayList<>();
    boolean unsure = false;
    for (Telling telling : tellings) {
      String outlet = telling.reading().report().outlet();
      outlets.add(outlet == null ? "the report" : outlet);
      claims.add(
          new Saying.Telling(
              telling.claim().report(), new Ref(telling.claim().id(), telling.text())));
      unsure |= telling.claim().rule().endsWith("(unsure)");
    }
    return new Saying(
        id(),
        best().claim().speaker(),
        best().claim().act(),
        best().claim().factuality(),
        best().denies(),
        claims,
        List.copyOf(outlets),
        confirmedBy,
        (tellings.size() == 1 ? "saying:single" : "saying:same-speaker-same-matter")
            + (unsure ? " (unsure)" : ""),
        best().claim().content());
  }
}
