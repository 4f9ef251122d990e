package org.armistice.agreement.matter;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.armistice.agreement.act.ActTree;
import org.armistice.agreement.place.Places;
import org.armistice.record.Circumstance;

/**
 * Whether two tellings are of one matter. Nothing may speak against it (another act, side, place or
 * time), and something must tie them: the same doers at the same place or time, or the same act,
 * place and day. Counts are never joined: each stays with its counter.
 */
final class Sameness {
  /** Days for which an act without a date in a later report may be the one told before. */
  private static final int FRESH = 30;

  private static final ActTree ACTS = ActTree.standard();

  private Sameness() {}

  static boolean same(Telling one, Telling other) {
    if (isAccount(one, other) || isAccount(other, one)) {
      return true;
    }
    if (one.kind() != other.kind()
        || one.kind() == Matter.Kind.COUNT
        || one.happened() != other.happened()
        || !ACTS.mayBe(one.act(), other.act())) {
      return false;
    }
    boolean against =
        apart(sides(one), sides(other))
            || targetsApart(one, other)
            || Places.apart(one.place(), other.place())
            || one.when().apartFrom(other.when())
            || stale(one, other);
    return !against && tied(one, other);
  }

  /**
   * "They returned fire": the doers' own account of force that the same report tells of, with
   * nothing told of it but its occasion.
   */
  private static boolean isAccount(Telling account, Telling act) {
    boolean bare =
        account.place() == null
            && !account.when().known()
            && account.targets().isEmpty()
            && account.notes().stream().anyMatch(note -> note.kind() == Circumstance.Kind.RESPONSE);
    return bare
        && account.report().equals(act.report())
        && account.kind() == Matter.Kind.EVENT
        && act.kind() == Matter.Kind.EVENT
        && act.happened()
        && account.happened()
        && ACTS.isA(account.act(), "use force")
        && ACTS.isA(act.act(), "use force")
        && meet(sides(account), sides(act))
        && account.voices().stream().anyMatch(voice -> sides(act).contains(voice.speaker().side()));
  }

  private static boolean tied(Telling one, Telling other) {
    boolean doers = meet(sides(one), sides(other));
    boolean place = one.place() != null && other.place() != null;
    boolean time = one.when().meets(other.when());
    boolean exact = one.act().equals(other.act());
    boolean victims = meet(words(one), words(other));
    boolean open = !one.when().known() || !other.when().known();
    return (doers && (place || time))
        || (exact && time && (place || victims))
        || (exact && doers && victims && open);
  }

  /** An act without a date, told long after one with a date, may be another. */
  private static boolean stale(Telling one, Telling other) {
    Telling dated = one.when().known() ? one : other;
    Telling undated = one.when().known() ? other : one;
    if (undated.when().known() || undated.published() == null || dated.when().latest() == null) {
      return false;
    }
    return dated.when().latest().plusDays(FRESH).isBefore(undated.published())
        || dated.when().latest().isAfter(undated.published());
  }

  private static Set<String> sides(Telling telling) {
    return telling.doers().stream()
        .map(Matter.Doer::who)
        .filter(Lineage::isParticular)
        .map(Lineage::side)
        .collect(Collectors.toSet());
  }

  private static boolean targetsApart(Telling one, Telling other) {
    return apart(particular(one.targets()), particular(other.targets()));
  }

  private static Set<String> particular(List<Lineage> actors) {
    return actors.stream()
        .filter(Lineage::isParticular)
        .map(Lineage::side)
        .collect(Collectors.toSet());
  }

  /** The longer words that name victims and things. */
  private static Set<String> words(Telling telling) {
    Set<String> words = new HashSet<>();
    telling.targets().forEach(target -> add(words, target.name()));
    telling.things().forEach(thing -> add(words, thing.words()));
    return words;
  }

  private static void add(Set<String> words, String name) {
    for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (word.length() > 3) {
        words.add(word);
      }
    }
  }

  private static boolean apart(Set<String> one, Set<String> other) {
    return !one.isEmpty() && !other.isEmpty() && !meet(one, other);
  }

  private static boolean meet(Set<String> one, Set<String> other) {
    return one.stream().anyMatch(other::contains);
  }
}
