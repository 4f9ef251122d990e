package org.armistice.ledger.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.armistice.incident.happening.Happening;
import org.armistice.incident.publicity.Announced;
import org.armistice.incident.publicity.Notice;
import org.armistice.incident.telling.Window;
import org.armistice.ledger.Database;
import org.armistice.record.Agreement;
import org.armistice.record.Moment;
import org.armistice.record.Span;
import org.jspecify.annotations.Nullable;

/** What happened, was announced and was signed, in the order of its days. */
public final class TimelineQuery {
  private TimelineQuery() {}

  /**
   * A line of the timeline.
   *
   * @param clock whether the days are when it happened or when it was said
   * @param id of the incident or the record
   * @param sources the outlets that tell it
   */
  public record Line(
      Window window,
      Moment.Clock clock,
      String label,
      String id,
      List<String> sources,
      List<Span> evidence) {
    public Line {
      sources = List.copyOf(sources);
      evidence = List.copyOf(evidence);
    }
  }

  public static List<Line> run(Database database, Filter filter) {
    List<Line> lines = new ArrayList<>();
    for (Happening happening : IncidentQuery.run(database, filter)) {
      List<String> sources =
          happening.members().stream().map(member -> source(member.outlet())).distinct().toList();
      lines.add(
          new Line(
              happening.window(),
              Moment.Clock.HAPPENED,
              happening.label(),
              happening.id(),
              sources,
              happening.members().get(0).evidence()));
    }
    announcements(database, filter, lines);
    agreements(database, filter, lines);
    lines.sort(
        Comparator.comparing((Line line) -> first(line.window()))
            .thenComparing(line -> last(line.window()))
            .thenComparing(Line::id));
    return lines.subList(0, Math.min(lines.size(), filter.most()));
  }

  private static void announcements(Database database, Filter filter, List<Line> lines) {
    for (NoticeQuery.Series series : NoticeQuery.run(database, filter)) {
      for (Announced announced : series.announced()) {
        Notice notice = announced.notices().get(0);
        lines.add(
            new Line(
                announced.when(),
                Moment.Clock.SAID,
                "announcement of %s by %s".formatted(notice.subject(), series.name()),
                notice.id(),
                announced.notices().stream().map(each -> source(each.outlet())).distinct().toList(),
                notice.evidence()));
      }
    }
  }

  private static void agreements(Database database, Filter filter, List<Line> lines) {
    if (filter.isOfSome()) {
      return;
    }
    for (EntryQuery.Found found : EntryQuery.run(database, "agreement", filter, null)) {
      Agreement agreement = (Agreement) found.entry();
      Window window = new Window(found.earliest(), found.latest(), /* told= */ true);
      if (found.earliest() != null && filter.holds(window)) {
        lines.add(
            new Line(
                window,
                Moment.Clock.HAPPENED,
                agreement.name() + " signed",
                agreement.id(),
                List.of(source(found.outlet())),
                agreement.evidence().subList(0, 1)));
      }
    }
  }

  private static String source(@Nullable String outlet) {
    return outlet == null ? "a report without outlet" : outlet;
  }

  private static LocalDate first(Window window) {
    return window.earliest() == null ? LocalDate.MAX : window.earliest();
  }

  private static LocalDate last(Window window) {
    return window.latest() == null ? LocalDate.MAX : window.latest();
  }
}
