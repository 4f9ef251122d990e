package org.armistice.reading.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.armistice.record.Agreement;
import org.armistice.record.Announcement;
import org.armistice.record.Attested;
import org.armistice.record.ContentId;
import org.armistice.record.Event;
import org.armistice.record.Moment;
import org.armistice.record.Ref;
import org.armistice.record.Report;
import org.armistice.record.Span;
import org.armistice.record.TimeSpan;
import org.armistice.record.Trend;
import org.jspecify.annotations.Nullable;

/**
 * What the report puts in time, in the order of what the words allow: first day, then last day,
 * then as told. An announcement stands at its own time, never at that of what it announces.
 */
final class Timeline {
  private static final int MOST_TREND_DAYS = 31;

  private final Times times;
  private final List<Line> lines = new ArrayList<>();

  private record Line(
      @Nullable Attested<Ref> time,
      @Nullable LocalDate earliest,
      @Nullable LocalDate latest,
      Ref what,
      Moment.Clock clock,
      List<Span> evidence) {}

  Timeline(
      Times times, Agreements agreements, Events events, Publications publications, Trends trends) {
    this.times = times;
    for (Agreement agreement : agreements.agreements()) {
      if (agreement.signed() != null) {
        line(
            agreement.signed(),
            new Ref(agreement.id(), agreement.name() + " signed"),
            Moment.Clock.HAPPENED,
            agreement.evidence().subList(0, 1));
      }
    }
    for (Event event : events.all()) {
      if (event.time() != null && !event.negated()) {
        line(
            event.time(),
            new Ref(event.id(), events.label(event)),
            Moment.Clock.HAPPENED,
            event.evidence());
      }
    }
    for (Trends.Built built : trends.built()) {
      Trend trend = built.trend();
      if (trend.from() != null && isShort(trend.from())) {
        line(trend.from(), built.ref(), Moment.Clock.HAPPENED, trend.evidence());
      }
    }
    for (Announcement announcement : publications.announcements()) {
      if (announcement.when() != null) {
        line(
            announcement.when(),
            new Ref(announcement.id(), Publications.label(announcement)),
            Moment.Clock.SAID,
            announcement.evidence());
      }
    }
  }

  List<Moment> moments(Report report) {
    Comparator<LocalDate> last = Comparator.nullsLast(Comparator.naturalOrder());
    lines.sort(
        Comparator.comparing(Line::earliest, last)
            .thenComparing(Line::latest, last)
            .thenComparing(line -> line.evidence().get(0)));
    List<Moment> moments = new ArrayList<>();
    for (Line line : lines) {
      Attested<Ref> time = line.time();
      moments.add(
          new Moment(
              ContentId.of("moment", report.id(), line.what().id(), line.clock()),
              moments.size(),
              time == null ? null : time.value(),
              line.what(),
              line.clock(),
              line.evidence()));
    }
    return moments;
  }

  private void line(
      @Nullable Attested<Ref> time, Ref what, Moment.Clock clock, List<Span> evidence) {
    if (time == null) {
      return;
    }
    TimeSpan span = times.get(time.value());
    lines.add(new Line(time, span.earliest(), span.latest(), what, clock, evidence));
  }

  /** "over the weekend" is a moment; "since the truce began" is a stretch and no line. */
  private boolean isShort(@Nullable Attested<Ref> time) {
    if (time == null) {
      return false;
    }
    TimeSpan span = times.get(time.value());
    LocalDate earliest = span.earliest();
    LocalDate latest = span.latest();
    return span.approximation() != TimeSpan.Approximation.SINCE
        && (earliest == null
            || latest == null
            || earliest.plusDays(MOST_TREND_DAYS).isAfter(latest));
  }
}
