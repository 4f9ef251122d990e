package org.armistice.incident.happening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.record.Amount;
import org.jspecify.annotations.Nullable;

/** How an incident differs from what it was, in sentences for people. */
public final class Changes {
  private Changes() {}

  /**
   * @param before {@code null} where there was none
   * @return empty where nothing of note changed
   */
  public static List<String> between(@Nullable Happening before, Happening now) {
    List<String> changes = new ArrayList<>();
    if (before == null) {
      changes.add("new: " + now.label());
      return changes;
    }
    members(before, now, changes);
    if (!before.window().equals(now.window())) {
      changes.add("its days are now " + days(now) + ", were " + days(before));
    }
    if (!before.where().equals(now.where())) {
      changes.add("its place is now " + place(now) + ", was " + place(before));
    }
    rest("done by", names(before.doers()), names(now.doers()), changes);
    rest("upon", names(before.targets()), names(now.targets()), changes);
    rest("counted", tolls(before), tolls(now), changes);
    if (before.standing() != now.standing()) {
      changes.add("it is now " + words(now.standing()) + ", was " + words(before.standing()));
    }
    if (changes.isEmpty() && !before.equals(now)) {
      changes.add("the reasons of its tellings changed");
    }
    return changes;
  }

  private static void members(Happening before, Happening now, List<String> changes) {
    Set<String> old = new TreeSet<>();
    before.members().forEach(member -> old.add(member.event()));
    Set<String> present = new TreeSet<>();
    for (Member member : now.members()) {
      present.add(member.event());
      if (!old.contains(member.event())) {
        changes.add(
            "%s %s it (%s, %.2f): %s"
                .formatted(
                    member.outlet() == null ? "a report without outlet" : member.outlet(),
                    member.denied() ? "has somebody deny" : "tells of",
                    member.rule(),
                    member.score(),
                    member.reason()));
      }
    }
    for (Member member : before.members()) {
      if (!present.contains(member.event())) {
        changes.add(
            "no longer told by "
                + (member.outlet() == null ? "a report without outlet" : member.outlet())
                + ": "
                + member.label());
      }
    }
  }

  private static void rest(String what, Set<String> before, Set<String> now, List<String> changes) {
    Set<String> added = new TreeSet<>(now);
    added.removeAll(before);
    added.forEach(
        value ->
            changes.add(
                what
                    + " "
                    + value
                    + (before.isEmpty()
                        ? ", not stated before"
                        : ", beside " + String.join("; ", before))));
    Set<String> gone = new TreeSet<>(before);
    gone.removeAll(now);
    gone.forEach(value -> changes.add("no longer " + what + " " + value));
  }

  private static Set<String> names(List<Named> named) {
    Set<String> names = new TreeSet<>();
    named.forEach(name -> names.add(name.label()));
    return names;
  }

  private static Set<String> tolls(Happening happening) {
    Set<String> tolls = new TreeSet<>();
    for (Counted counted : happening.tolls()) {
      String by = counted.counter() == null ? counted.outlet() : counted.counter();
      tolls.add(
          "%s %s by %s"
              .formatted(
                  figure(counted.amount()),
                  counted.harm().name().toLowerCase(Locale.ROOT),
                  by == null ? "a report without outlet" : by));
    }
    return tolls;
  }

  private static String figure(Amount amount) {
    return amount.best() == null ? amount.words() : String.valueOf(amount.best());
  }

  private static String days(Happening happening) {
    var window = happening.window();
    if (window.earliest() == null || window.latest() == null) {
      return "not stated";
    }
    String days =
        window.earliest().equals(window.latest())
            ? String.valueOf(window.earliest())
            : window.earliest() + " to " + window.latest();
    return window.told() ? days : days + " (by the day of publication)";
  }

  private static String place(Happening happening) {
    String name = happening.where().name();
    return name == null ? "not stated" : name;
  }

  private static String words(Happening.Standing standing) {
    return standing.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
