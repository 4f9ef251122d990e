package org.armistice.reading.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.armistice.reading.pattern.Atoms;
import org.armistice.reading.pattern.PhraseMatch;
import org.armistice.reading.table.Origin;
import org.armistice.reading.table.Table;
import org.armistice.record.TimeSpan.Approximation;
import org.jspecify.annotations.Nullable;

/**
 * Words around a time that limit it: "since June", "late last week", "at least two days". The rows
 * of {@code timemodifiers.tsv} say what each does, and whether TIMEX3 counts it in.
 */
final class Modifiers {
  private final List<Modifier> before;
  private final List<Modifier> after;

  private Modifiers(List<Modifier> all) {
    before = all.stream().filter(modifier -> !modifier.behind()).toList();
    after = all.stream().filter(Modifier::behind).toList();
  }

  static Modifiers load() {
    return new Modifiers(
        Table.load("timemodifiers.tsv").rows().stream()
            .map(Modifier::of)
            .sorted(Comparator.comparingInt(modifier -> -modifier.words().size()))
            .toList());
  }

  private enum Effect {
    SINCE,
    UNTIL,
    BEFORE,
    AFTER,
    BY,
    ABOUT,
    WITHIN,
    /** From the beginning of the period to today. */
    EARLIER,
    /** From today to the end of the period. */
    LATER,
    /** Some part of the period, which the words leave open. */
    PART
  }

  private record Modifier(
      List<String> words,
      boolean behind,
      Effect effect,
      boolean counted,
      Set<TimeMention.Kind> kinds,
      boolean spansOnly,
      Origin origin) {

    static Modifier of(Table.Row row) {
      String on = row.cell("on").oneOf("when", "span", "duration", "any");
      Set<TimeMention.Kind> kinds =
          switch (on) {
            case "when", "span" -> Set.of(TimeMention.Kind.WHEN);
            case "duration" -> Set.of(TimeMention.Kind.DURATION);
            default -> Set.of(TimeMention.Kind.WHEN, TimeMention.Kind.DURATION);
          };
      return new Modifier(
          List.of(row.get("words").split(" ", -1)),
          row.cell("side").oneOf("before", "after").equals("after"),
          row.cell("effect").constant(Effect.class),
          row.cell("timex").oneOf("in", "out").equals("in"),
          kinds,
          on.equals("span"),
          row.origin());
    }

    boolean fits(Atoms atoms, int at, Found found) {
      if (!kinds.contains(found.meaning().kind())
          || (spansOnly && found.meaning().type().equals("DATE"))) {
        return false;
      }
      return stands(atoms, at);
    }

    boolean stands(Atoms atoms, int at) {
      for (int i = 0; i < words.size(); i++) {
        if (!atoms.text(at + i).equals(words.get(i))) {
          return false;
        }
      }
      return true;
    }
  }

  /** The time with all words that limit it, as far as they are free. */
  Found around(Found bare, Atoms atoms, boolean[] taken, @Nullable LocalDate today) {
    Found found = bare;
    boolean outside = false;
    Modifier next = behind(found, atoms, taken);
    if (next != null) {
      found = apply(next, found, found.start(), found.end() + next.words().size(), false, today);
    }
    // "after Saturday's attack": it is the attack that stands behind "after"
    boolean owner = next == null && isOwner(found, atoms);
    while (!owner && (next = ahead(found, atoms, taken)) != null) {
      int from = found.start() - next.words().size();
      outside |= !next.counted();
      found = apply(next, found, from, found.end(), outside, today);
    }
    return found;
  }

  private static boolean isOwner(Found found, Atoms atoms) {
    return found.end() < atoms.size() && atoms.text(found.end()).matches("['’]s|['’]")
        || atoms.text(found.end() - 1).matches(".*(['’]s|s['’])");
  }

  /**
   * The rows of the words around a match that lie between two atoms: those that limited it.
   *
   * @param bare what the rule itself fits
   */
  List<Origin> within(Atoms atoms, PhraseMatch bare, int from, int to) {
    List<Origin> rows = new ArrayList<>();
    int end = bare.end();
    for (Modifier modifier : after) {
      if (end + modifier.words().size() <= to && modifier.stands(atoms, end)) {
        rows.add(modifier.origin());
        break;
      }
    }
    int start = bare.start();
    boolean more = true;
    while (more && start > from) {
      more = false;
      for (Modifier modifier : before) {
        int at = start - modifier.words().size();
        if (!more && at >= from && modifier.stands(atoms, at)) {
          rows.add(modifier.origin());
          start = at;
          more = true;
        }
      }
    }
    return rows;
  }

  private @Nullable Modifier ahead(Found found, Atoms atoms, boolean[] taken) {
    for (Modifier modifier : before) {
      int from = found.start() - modifier.words().size();
      if (from >= 0 && modifier.fits(atoms, from, found) && free(taken, from, found.start())) {
        return modifier;
      }
    }
    return null;
  }

  private @Nullable Modifier behind(Found found, Atoms atoms, boolean[] taken) {
    for (Modifier modifier : after) {
      int to = found.end() + modifier.words().size();
      if (to <= atoms.size()
          && modifier.fits(atoms, found.end(), found)
          && free(taken, found.end(), to)) {
        return modifier;
      }
    }
    return null;
  }

  private static boolean free(boolean[] taken, int from, int to) {
    for (int i = from; i < to; i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }

  private static Found apply(
      Modifier modifier,
      Found found,
      int from,
      int to,
      boolean outside,
      @Nullable LocalDate today) {
    Found wider =
        modifier.counted() && !outside
            ? found.widened(from, to)
            : found.spanning(from, to, found.expressions());
    return wider.meaning(changed(modifier.effect(), found.meaning(), today));
  }

  private static Meaning changed(Effect effect, Meaning meaning, @Nullable LocalDate today) {
    LocalDate first = meaning.earliest();
    LocalDate last = meaning.latest();
    if (meaning.kind() != TimeMention.Kind.WHEN) {
      return effect == Effect.ABOUT ? meaning.roughly(Approximation.ABOUT) : meaning;
    }
    return switch (effect) {
      case SINCE -> meaning.between(first, null).roughly(Approximation.SINCE);
      case UNTIL -> meaning.between(null, last).roughly(Approximation.UNTIL);
      case BY -> meaning.between(null, last).roughly(Approximation.UNTIL);
      case BEFORE ->
          meaning
              .between(null, first == null ? null : first.minusDays(1))
              .roughly(Approximation.BEFORE);
      case AFTER ->
          meaning
              .between(last == null ? null : last.plusDays(1), null)
              .roughly(Approximation.AFTER);
      case ABOUT -> meaning.roughly(Approximation.ABOUT);
      case WITHIN -> meaning.roughly(Approximation.WITHIN);
      case PART -> isDay(meaning) ? meaning : meaning.roughly(Approximation.WITHIN);
      case EARLIER ->
          today != null
                  && first != null
                  && last != null
                  && today.isBefore(last)
                  && !today.isBefore(first)
              ? meaning.between(first, today).roughly(Approximation.WITHIN)
              : meaning.roughly(Approximation.WITHIN);
      case LATER ->
          today != null
                  && first != null
                  && last != null
                  && today.isAfter(first)
                  && !today.isAfter(last)
              ? meaning.between(today, last).roughly(Approximation.WITHIN)
              : meaning.roughly(Approximation.WITHIN);
    };
  }

  private static boolean isDay(Meaning meaning) {
    return meaning.period() != null && meaning.period().kind() == CalendarPeriod.Kind.DAY;
  }
}
