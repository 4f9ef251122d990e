package org.armistice.server.view;

import java.time.LocalDate;
import java.util.List;
import org.armistice.incident.publicity.Announced;
import org.armistice.incident.publicity.Notice;
import org.armistice.incident.telling.Window;
import org.armistice.ledger.ask.NoticeQuery;
import org.armistice.record.Span;
import org.jspecify.annotations.Nullable;

/** The announcements of one side in order. */
public record AnnouncementSeries(
    String side, String name, List<One> announced, List<Break> breaks) {
  public AnnouncementSeries {
    announced = List.copyOf(announced);
    breaks = List.copyOf(breaks);
  }

  /**
   * @param gapDays since the one before; {@code null} for the first, and where days are not stated
   * @param firstSince what a report says of it, {@code null} where none does
   */
  public record One(
      Window when,
      String subject,
      @Nullable Integer gapDays,
      @Nullable String firstSince,
      List<Telling> notices) {
    public One {
      notices = List.copyOf(notices);
    }
  }

  /** A report that tells of it. */
  public record Telling(
      String id,
      String report,
      @Nullable String outlet,
      @Nullable LocalDate published,
      List<Span> evidence) {
    public Telling {
      evidence = List.copyOf(evidence);
    }
  }

  public static AnnouncementSeries of(NoticeQuery.Series series) {
    return new AnnouncementSeries(
        series.side(),
        series.name(),
        series.announced().stream().map(AnnouncementSeries::one).toList(),
        series.regimes().stream().map(Break::of).toList());
  }

  private static One one(Announced announced) {
    return new One(
        announced.when(),
        announced.notices().get(0).subject(),
        announced.gapDays(),
        firstSince(announced.notices()),
        announced.notices().stream()
            .map(
                notice ->
                    new Telling(
                        notice.id(),
                        notice.report(),
                        notice.outlet(),
                        notice.published(),
                        notice.evidence()))
            .toList());
  }

  private static @Nullable String firstSince(List<Notice> notices) {
    for (Notice notice : notices) {
      if (notice.firstSince()) {
        String hedge = notice.hedge() == null ? "" : " (" + notice.hedge() + ")";
        return "told to be the first since the one before" + hedge;
      }
    }
    return null;
  }
}
