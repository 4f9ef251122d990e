package org.armistice.cli.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.armistice.incident.publicity.Announced;
import org.armistice.incident.publicity.Notice;
import org.armistice.incident.publicity.Period;
import org.armistice.ledger.ask.DisputeQuery;
import org.armistice.ledger.ask.EntryQuery;
import org.armistice.ledger.ask.HistoryQuery;
import org.armistice.ledger.ask.NoticeQuery;
import org.armistice.ledger.ask.SeriesQuery;
import org.armistice.ledger.ask.TimelineQuery;
import org.armistice.record.Claim;
import org.armistice.record.Count;
import org.armistice.record.Moment;
import org.armistice.record.Reading;
import org.armistice.record.Regime;
import org.armistice.record.Trend;
import org.jspecify.annotations.Nullable;

/** Answers of the ledger as sheets for people. */
public final class LedgerSheet {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMM uuuu HH:mm:ss", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private LedgerSheet() {}

  private static Sheet blank(Paper paper) {
    return new Sheet(paper, new Reading("", List.of()));
  }

  /** What happened and was said, in the order of its days. */
  public static String timeline(List<TimelineQuery.Line> lines, Paper paper) {
    Sheet sheet = blank(paper);
    if (lines.isEmpty()) {
      sheet.text(
          "Nothing in the ledger answers to this. That is not the same as nothing having happened.");
    }
    for (TimelineQuery.Line line : lines) {
      String clock = line.clock() == Moment.Clock.HAPPENED ? "" : "said: ";
      sheet.wide(
          HappeningSheet.when(line.window()),
          "%s%s (%s) %s"
              .formatted(clock, line.label(), String.join(", ", line.sources()), line.id()),
          line.evidence());
    }
    return sheet.written();
  }

  /** Announcements of each side in order, with the days between and the breaks in publishing. */
  public static String announcements(List<NoticeQuery.Series> all, Paper paper) {
    Sheet sheet = blank(paper);
    if (all.isEmpty()) {
      sheet.text(
          "No announcement in the ledger answers to this. That is not the same as none having been made.");
    }
    for (NoticeQuery.Series series : all) {
      sheet.heading("Made public by " + series.side() + " (" + series.name() + ")");
      int number = 1;
      for (Announced announced : series.announced()) {
        Notice first = announced.notices().get(0);
        sheet.item(
            number++, HappeningSheet.when(announced.when()) + ": " + Quote.plain(first.subject()));
        if (announced.gapDays() != null) {
          sheet.row(
              "gap",
              announced.gapDays()
                  + " days since the announcement before; whether anything happened between is not stated");
        } else if (number > 2) {
          sheet.row("gap", "not known, because not both days are");
        }
        for (Notice notice : announced.notices()) {
          sheet.row("told by", told(notice), notice.evidence(), null);
          if (notice.firstSince()) {
            sheet.row(
                "first since",
                "told to be the first since the one before"
                    + (notice.hedge() == null ? "" : ", hedged " + Quote.of(notice.hedge())));
          }
        }
      }
      regimes(series.regimes(), sheet);
    }
    return sheet.written();
  }

  private static String told(Notice notice) {
    return HappeningSheet.outlet(notice.outlet())
        + (notice.published() == null ? "" : ", " + Days.of(notice.published()))
        + ": "
        + HappeningSheet.when(notice.when());
  }

  private static void regimes(List<NoticeQuery.Told> regimes, Sheet sheet) {
    for (NoticeQuery.Told told : regimes) {
      Regime regime = told.regime();
      // in its own words: the first day of "since February" is no finer than February
      String from =
          regime.from() == null
              ? "since when is not stated"
              : Quote.of(regime.from().value().label());
      sheet.warning(
          "break in publishing: %s %s %s%s, %s (%s). What was not published is not known."
              .formatted(
                  regime.publisher().value().label(),
                  status(regime.status().value()),
                  Quote.plain(regime.series().value()),
                  regime.hedge() == null ? "" : ", hedged " + Quote.of(regime.hedge().value()),
                  from,
                  told.outlet()));
      sheet.row("words", "", regime.evidence(), regime.status().rule());
    }
  }

  private static String status(Regime.Status status) {
    return switch (status) {
      case PUBLISHES -> "publishes";
      case PARTLY -> "publishes only in part";
      case STOPPED -> "has stopped publishing";
      case UNKNOWN -> "may or may not publish";
    };
  }

  /** Counts period by period; where nothing is reported there is no number. */
  public static String series(SeriesQuery.Answer answer, Paper paper) {
    Sheet sheet = blank(paper);
    sheet.text(
        "Incidents that this ledger knows of, by the days on which they happened. \"Nothing reported\" is not zero.");
    for (SeriesQuery.Row row : answer.rows()) {
      sheet.wide(
          period(row.period()),
          row.incidents() == null
              ? "nothing reported"
              : "%d (from %d reports)".formatted(row.incidents(), row.reports()),
          List.of());
    }
    if (answer.unplaced() > 0) {
      sheet.text(
          answer.unplaced() + " more, whose days are not stated or do not lie in one period");
    }
    for (SeriesQuery.Counted counted : answer.counts()) {
      Count count = counted.count();
      sheet.row(
          "counted",
          "%s: %s, by %s, %s (%s)"
              .formatted(
                  Quote.plain(count.counted().value()),
                  Wording.of(count.value().value()),
                  count.counter().value().label(),
                  counted.earliest() == null && counted.latest() == null
                      ? "for a time that is not stated"
                      : Days.between(counted.earliest(), counted.latest()),
                  counted.outlet()),
          count.evidence(),
          count.value().rule());
    }
    for (SeriesQuery.Figure figure : answer.figures()) {
      Trend trend = figure.trend();
      sheet.row(
          "said",
          "%s: %s, by %s (%s)"
              .formatted(
                  Quote.plain(trend.counted().value()),
                  trend.value() == null
                      ? Wording.of(trend.direction().value()) + ", no figure given"
                      : Wording.of(trend.value().value()),
                  trend.counter() == null ? "its own voice" : trend.counter().label(),
                  figure.outlet()),
          trend.evidence(),
          trend.counted().rule());
    }
    regimes(answer.regimes(), sheet);
    return sheet.written();
  }

  private static String period(Period period) {
    return Days.between(period.first(), period.last());
  }

  /** What is disputed, in which respect and by whom; never who is right. */
  public static String disputes(List<DisputeQuery.Matter> matters, Paper paper) {
    Sheet sheet = blank(paper);
    if (matters.isEmpty()) {
      sheet.text("The reports in the ledger do not contradict each other on this.");
    }
    int number = 1;
    for (DisputeQuery.Matter matter : matters) {
      sheet.item(number++, matter.subject());
      if (matter.incident() != null) {
        sheet.row("incident", matter.incident());
      }
      sheet.row(
          "in respect of",
          matter.kinds().stream().map(Wording::of).collect(Collectors.joining(", ")));
      String again = "sides";
      for (String side : matter.sides()) {
        sheet.row(again, Quote.plain(side));
        again = "";
      }
    }
    return sheet.written();
  }

  /** Who says what across reports. */
  public static String claims(List<EntryQuery.Found> all, Paper paper) {
    Sheet sheet = blank(paper);
    if (all.isEmpty()) {
      sheet.text("No claim in the ledger answers to this.");
    }
    int number = 1;
    for (EntryQuery.Found found : all) {
      Claim claim = (Claim) found.entry();
      sheet.item(number++, Names.chain(claim) + ": " + Wording.of(claim.act()));
      sheet.row("says", "", claim.content(), claim.rule());
      sheet.row("said", said(found.earliest(), found.latest()));
      sheet.row("firmness", Wording.of(claim.factuality()), claim.hedges(), null);
      sheet.row(
          "in",
          HappeningSheet.outlet(found.outlet())
              + (found.published() == null ? "" : ", " + Days.of(found.published()))
              + ", "
              + found.report());
    }
    return sheet.written();
  }

  private static String said(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
    return earliest == null && latest == null
        ? "when is not stated"
        : Days.between(earliest, latest);
  }

  /** What the ledger learned, in the order in which it learned it. */
  public static String history(List<HistoryQuery.Step> steps, Paper paper) {
    Sheet sheet = blank(paper);
    if (steps.isEmpty()) {
      sheet.text("The ledger learned nothing in that time.");
    }
    long last = 0;
    for (HistoryQuery.Step step : steps) {
      if (step.seq() != last) {
        sheet.item(
            (int) step.seq(),
            "%s UTC: %s %s, by %s"
                .formatted(MOMENT.format(step.at()), step.kind(), step.about(), step.who()));
        sheet.row("why", step.reason());
        last = step.seq();
      }
      if (!step.incident().isEmpty()) {
        sheet.row(
            step.change(), step.incident() + (step.label().isEmpty() ? "" : ", " + step.label()));
        step.what().forEach(what -> sheet.row("", "- " + what));
      }
    }
    return sheet.written();
  }

  /** A moment to the second, UTC. */
  public static String moment(Instant at) {
    return MOMENT.format(at);
  }
}
