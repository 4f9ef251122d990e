package org.armistice.reading.time;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.pattern.Atoms;
import org.armistice.reading.reason.Asked;
import org.armistice.reading.reason.Reason;
import org.armistice.reading.reason.Reason.ByRow;
import org.armistice.reading.reason.Reason.ByRule;
import org.armistice.reading.reason.Reason.Lost;
import org.armistice.reading.reason.Reason.NoOther;
import org.armistice.reading.table.Origin;
import org.armistice.reading.table.Table;
import org.armistice.reading.time.TimeReader.Fit;
import org.armistice.reading.time.TimeReader.Outcome;
import org.armistice.record.TimeSpan;
import org.armistice.record.TimeSpan.Anchor;
import org.jspecify.annotations.Nullable;

/** Why words tell the days that they tell: their sentence is read once more. */
public final class TimeReasons {
  private static final int MOST_LOSERS = 4;

  private final TimeReader reader;
  private final Asked asked;
  private final TimeAnchor anchor;

  TimeReasons(TimeReader reader, Asked asked, TimeAnchor anchor) {
    this.reader = reader;
    this.asked = asked;
    this.anchor = anchor;
  }

  /** The row, the arithmetic, the words that limit it, and the rows that lost. */
  public List<Reason> of(int sentence, TimeMention mention) {
    ParsedSentence in = asked.sentence(sentence);
    Atoms atoms = Atoms.of(in.sentence());
    Scene scene = reader.scene(asked.document(), anchorOf(mention), sentence);
    int from = atom(atoms, mention.startToken());
    int to = atomEnd(atoms, mention.endToken());
    List<Fit> fits =
        reader.fits(in, atoms, scene).stream()
            .filter(fit -> fit.match().start() < to && from < fit.match().end())
            .toList();
    Optional<Fit> won = won(fits, mention);
    List<Reason> reasons = new ArrayList<>();
    reasons.add(row(mention, won));
    reasons.add(counted(mention, won, scene));
    won.ifPresent(
        fit -> {
          for (Origin origin : reader.limits(atoms, fit.match(), from, to)) {
            reasons.add(asked.row(origin, "these words limit the time"));
          }
          joined(fits, fit, reasons);
          losers(fits, fit, reasons);
        });
    return reasons;
  }

  private TimeAnchor anchorOf(TimeMention mention) {
    String words = mention.time().anchorWords();
    return mention.time().anchor() == Anchor.STATEMENT && words != null
        ? anchor.saidOn(LocalDate.parse(words))
        : anchor;
  }

  private static int atom(Atoms atoms, int token) {
    for (int i = 0; i < atoms.size(); i++) {
      if (atoms.get(i).endToken() > token) {
        return i;
      }
    }
    return atoms.size();
  }

  private static int atomEnd(Atoms atoms, int endToken) {
    int end = 0;
    for (int i = 0; i < atoms.size(); i++) {
      end = atoms.get(i).token() < endToken ? i + 1 : end;
    }
    return end;
  }

  private static Optional<Fit> won(List<Fit> fits, TimeMention mention) {
    return fits.stream()
        .filter(fit -> ("times:" + fit.rule().name()).equals(mention.rule()))
        .filter(fit -> fit.outcome() == Outcome.TIME)
        .reduce((one, other) -> other.match().length() > one.match().length() ? other : one);
  }

  private Reason row(TimeMention mention, Optional<Fit> won) {
    String name = mention.rule().substring("times:".length());
    if (won.isPresent()) {
      return new ByRow(
          asked.shelf().row(won.get().rule().origin()),
          "the pattern fits: " + won.get().rule().operation().name().toLowerCase(Locale.ROOT));
    }
    List<Table.Row> rows = asked.shelf().rows("eventtimes.tsv", "name", name);
    return rows.isEmpty()
        ? new ByRule(mention.rule(), "by this rule")
        : new ByRow(rows.get(0), "the pattern fits, and an event's words stand behind it");
  }

  /** From which day, how, and what came out. */
  private Reason counted(TimeMention mention, Optional<Fit> won, Scene scene) {
    TimeSpan time = mention.time();
    String result = time.resolved() ? ": " + days(time.earliest(), time.latest()) : "";
    return switch (time.anchor()) {
      case ABSOLUTE ->
          new ByRule(
              "times:absolute",
              mention.kind() == TimeMention.Kind.WHEN
                  ? "the words say it without a day to count from" + result
                  : "a length or a habit, which lies nowhere in the calendar by itself");
      case PUBLICATION, STATEMENT -> relative(time, won, scene, result);
      case EVENT -> byEvent(mention, scene, result);
    };
  }

  private static Reason relative(TimeSpan time, Optional<Fit> won, Scene scene, String result) {
    LocalDate day = scene.day();
    if (day == null) {
      return new ByRule(
          "times:no-anchor",
          "counted from the day of publication, which is not known, so it stays unresolved");
    }
    String clock =
        time.anchor() == Anchor.STATEMENT
            ? "the day on which it was said"
            : "the day of publication";
    String argument = won.map(fit -> fit.rule().argument()).orElse("");
    String tense =
        won.map(Fit::tense)
            .filter(found -> argument.isEmpty() && found != Scene.Tense.UNKNOWN)
            .map(
                found ->
                    ", backwards or forwards by the verb, which tells of the "
                        + found.name().toLowerCase(Locale.ROOT))
            .orElse("");
    return new ByRule(
        "times:counted",
        "counted from %s, %s%s%s%s"
            .formatted(
                named(day),
                clock,
                argument.isEmpty() ? "" : ", by \"" + argument + "\"",
                tense,
                result));
  }

  private static Reason byEvent(TimeMention mention, Scene scene, String result) {
    TimeSpan time = mention.time();
    EventRelation relation = mention.relation();
    String how =
        relation == null
            ? ""
            : " (%s%s%s)"
                .formatted(
                    Asked.plain(relation.direction()),
                    relation.count() == null ? "" : " " + relation.count(),
                    relation.unit() == null
                        ? ""
                        : " %s%s"
                            .formatted(
                                Asked.plain(relation.unit()),
                                Integer.valueOf(1).equals(relation.count()) ? "" : "s"));
    String event = time.anchorWords();
    CalendarPeriod reference = scene.reference();
    String from =
        event != null
            ? "the event “" + event + "”"
            : reference != null
                ? "the time told last before it, " + reference.value()
                : "what was told before, which has no days";
    return new ByRule(
        "times:counted-from-event",
        "counted from %s%s%s"
            .formatted(from, how, result.isEmpty() ? "; its day is not known" : result));
  }

  private static void joined(List<Fit> fits, Fit won, List<Reason> reasons) {
    for (Fit fit : fits) {
      boolean apart =
          fit.match().end() <= won.match().start() || won.match().end() <= fit.match().start();
      if (apart && fit.outcome() == Outcome.TIME) {
        reasons.add(
            new ByRule(
                "times:joined",
                "another time stands right beside it (row %s), and the two are read as one"
                    .formatted(fit.rule().origin())));
        return;
      }
    }
  }

  private void losers(List<Fit> fits, Fit won, List<Reason> reasons) {
    Map<Origin, Fit> others = new LinkedHashMap<>();
    for (Fit fit : fits) {
      boolean overlaps =
          fit.match().start() < won.match().end() && won.match().start() < fit.match().end();
      if (overlaps && !fit.rule().origin().equals(won.rule().origin())) {
        others.putIfAbsent(fit.rule().origin(), fit);
      }
    }
    others.values().stream()
        .limit(MOST_LOSERS)
        .forEach(
            fit ->
                reasons.add(
                    new Lost(
                        asked.shelf().row(fit.rule().origin()), fit.rule().name(), why(fit, won))));
    if (others.isEmpty()) {
      reasons.add(new NoOther("no other row of times.tsv fits these words"));
    } else if (others.size() > MOST_LOSERS) {
      reasons.add(
          new NoOther("%d more rows fit part of the words".formatted(others.size() - MOST_LOSERS)));
    }
  }

  private String why(Fit fit, Fit won) {
    String guard = asked.shelf().row(fit.rule().origin()).get("guard");
    return switch (fit.outcome()) {
      case GUARDED -> "its guard does not allow it here: " + guard;
      case MEANINGLESS -> "fits, but means no day here";
      case TIME, NO_TIME ->
          fit.match().length() < won.match().length()
              ? "fits fewer words; the longest fit wins"
              : fit.match().length() == won.match().length()
                  ? "fits as many words, but stands further down"
                  : "fits more words, but another time had them";
    };
  }

  /** How the codes of precision follow. */
  public static Reason precision(TimeSpan time) {
    LocalDate earliest = time.earliest();
    LocalDate latest = time.latest();
    if (earliest == null || latest == null) {
      return new NoOther("a time that is open at one end or unresolved has no code of precision");
    }
    long days = latest.toEpochDay() - earliest.toEpochDay() + 1;
    return new ByRule(
        "times:precision",
        "%d %s: UCDP date_prec %s, ACLED time_precision %s"
            .formatted(
                days,
                days == 1 ? "day" : "days",
                time.ucdpPrecision() == null ? "none" : time.ucdpPrecision(),
                time.acledPrecision() == null
                    ? "none (longer than a month)"
                    : time.acledPrecision()));
  }

  private static String days(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
    if (earliest != null && earliest.equals(latest)) {
      return named(earliest);
    }
    return "%s to %s"
        .formatted(
            earliest == null ? "(open)" : earliest.toString(),
            latest == null ? "(open)" : latest.toString());
  }

  private static String named(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ROOT) + " " + day;
  }
}
