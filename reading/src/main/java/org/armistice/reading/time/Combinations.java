package org.armistice.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armistice.reading.pattern.Atoms;
import org.armistice.record.TimeSpan.Approximation;
import org.jspecify.annotations.Nullable;

/** Times that stand together: "9 a.m. on Tuesday", "Friday night", "from May to June". */
final class Combinations {
  private static final Set<String> LINKS = Set.of("on", "at", "of", ",", "in");
  private static final Set<String> TO = Set.of("to", "-", "until", "till", "through");

  private Combinations() {}

  /** Joins neighbours in a list that is ordered by place. */
  static List<Found> join(List<Found> found, Atoms atoms) {
    List<Found> joined = new ArrayList<>();
    for (Found next : found) {
      Found last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      Found both = last == null ? null : joined(last, next, atoms);
      if (both != null) {
        joined.set(joined.size() - 1, both);
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  private static @Nullable Found joined(Found first, Found second, Atoms atoms) {
    int gap = second.start() - first.end();
    if (gap > 1) {
      return null;
    }
    String link = gap == 0 ? "" : atoms.text(first.end());
    if (gap == 0 || LINKS.contains(link)) {
      if (isDay(first) && isTimeOfDay(second)) {
        return onDay(first, second, first.start(), second.end());
      }
      if (isDay(second) && isTimeOfDay(first)) {
        return onDay(second, first, first.start(), second.end());
      }
    }
    boolean between = link.equals("and") && atoms.text(first.start() - 1).equals("between");
    return gap == 1 && (between || TO.contains(link)) ? range(first, second, atoms) : null;
  }

  private static boolean isDay(Found found) {
    CalendarPeriod period = found.meaning().period();
    boolean unknownDay =
        period == null
            && found.meaning().type().equals("DATE")
            && found.meaning().value().startsWith("XXXX-WXX-");
    return unknownDay || (period != null && period.kind() == CalendarPeriod.Kind.DAY);
  }

  private static boolean isTimeOfDay(Found found) {
    Operation operation = found.rule().operation();
    return operation == Operation.CLOCK || operation == Operation.PART;
  }

  private static Found onDay(Found day, Found time, int from, int to) {
    String value = time.meaning().value();
    String on = day.meaning().value();
    int mark = on.indexOf('T');
    String both = (mark < 0 ? on : on.substring(0, mark)) + value.substring(value.indexOf('T'));
    return new Found(
        from,
        to,
        List.of(new Found.Expression(from, to, "TIME", both)),
        day.meaning().timex("TIME", both),
        day.eventWords(),
        day.rule(),
        day.match());
  }

  private static @Nullable Found range(Found first, Found second, Atoms atoms) {
    Meaning from = first.meaning();
    Meaning to = second.meaning();
    if (from.kind() != TimeMention.Kind.WHEN
        || to.kind() != TimeMention.Kind.WHEN
        || from.earliest() == null
        || to.latest() == null
        || from.period() == null
        || to.period() == null
        || from.earliest().isAfter(to.latest())) {
      return null;
    }
    List<Found.Expression> expressions = new ArrayList<>(first.expressions());
    expressions.addAll(second.expressions());
    String opener = atoms.text(first.start() - 1);
    boolean opened = opener.equals("from") || opener.equals("between");
    return first
        .meaning(
            from.between(from.earliest(), to.latest())
                .roughly(opener.equals("between") ? Approximation.WITHIN : from.approximation()))
        .spanning(first.start() - (opened ? 1 : 0), second.end(), expressions);
  }
}
