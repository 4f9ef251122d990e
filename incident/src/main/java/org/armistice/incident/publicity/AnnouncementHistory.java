package org.armistice.incident.publicity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.incident.telling.Window;
import org.jspecify.annotations.Nullable;

/**
 * Brings the tellings of announcements of one kind together and in order. "In June" is the
 * announcement of 5 June where that is the only one of June that is known; where two are known it
 * stands by itself. A function of the set of notices.
 */
public final class AnnouncementHistory {
  private AnnouncementHistory() {}

  /**
   * @param notices of one side and one kind of act, in any order
   * @return in the order of their days; those without any last
   */
  public static List<Announced> of(Collection<Notice> notices) {
    List<Notice> ordered = new ArrayList<>(notices);
    ordered.sort(
        Comparator.comparing((Notice notice) -> notice.when().breadth())
            .thenComparing(AnnouncementHistory::width)
            .thenComparing(Notice::id));
    List<List<Notice>> groups = new ArrayList<>();
    for (Notice notice : ordered) {
      List<List<Notice>> fits =
          groups.stream()
              .filter(
                  group ->
                      notice.when().contains(group.get(0).when())
                          && (!group.get(0).report().equals(notice.report())
                              || !notice.when().told()))
              .toList();
      if (fits.size() == 1) {
        fits.get(0).add(notice);
      } else if (notice.when().told() || fits.isEmpty()) {
        groups.add(new ArrayList<>(List.of(notice)));
      }
    }
    groups.sort(
        Comparator.comparing((List<Notice> group) -> first(group.get(0).when()))
            .thenComparing(group -> group.get(0).id()));
    List<Announced> announced = new ArrayList<>();
    for (List<Notice> group : groups) {
      Announced before = announced.isEmpty() ? null : announced.get(announced.size() - 1);
      announced.add(new Announced(group.get(0).when(), group, null).after(before));
    }
    return announced;
  }

  /**
   * Gives an announcement that a report only tells of as the one before ("the first since June")
   * the announcer of the one that came after it.
   */
  public static List<Notice> attributed(Collection<Notice> notices) {
    Map<String, Notice> followers = new HashMap<>();
    for (Notice notice : notices) {
      if (notice.previous() != null) {
        followers.put(notice.previous(), notice);
      }
    }
    List<Notice> attributed = new ArrayList<>();
    for (Notice notice : notices) {
      Notice follower = followers.get(notice.id());
      attributed.add(
          notice.announcer() == null && follower != null
              ? notice.of(follower.announcer(), follower.side())
              : notice);
    }
    return attributed;
  }

  private static long width(Notice notice) {
    LocalDate first = notice.when().earliest();
    LocalDate last = notice.when().latest();
    return first == null || last == null ? Long.MAX_VALUE : last.toEpochDay() - first.toEpochDay();
  }

  private static LocalDate first(Window window) {
    @Nullable LocalDate day = window.earliest() != null ? window.earliest() : window.latest();
    return day == null ? LocalDate.MAX : day;
  }
}
