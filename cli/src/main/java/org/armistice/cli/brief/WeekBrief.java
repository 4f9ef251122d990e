package org.armistice.cli.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.armistice.export.Dossier;
import org.armistice.export.Leaflet;
import org.armistice.incident.happening.Disagreement;
import org.armistice.incident.happening.Happening;
import org.armistice.incident.happening.Member;
import org.armistice.ledger.Database;
import org.armistice.ledger.ask.BehindQuery;
import org.armistice.ledger.ask.EntryQuery;
import org.armistice.ledger.ask.Filter;
import org.armistice.ledger.ask.IncidentQuery;
import org.armistice.record.Claim;
import org.armistice.record.NotStated;
import org.armistice.record.Reading;
import org.armistice.record.Regime;

/**
 * A brief of seven days: what happened, who says what, where reports contradict each other, who
 * does not publish, and what is not stated.
 */
public final class WeekBrief {
  /** The first day and six more. */
  private static final int DAYS_MORE = 6;

  private final Database database;
  private final Filter filter;
  private final List<Dossier> dossiers = new ArrayList<>();
  private final List<EntryQuery.Found> claims;
  private final List<EntryQuery.Found> regimes;
  private final Footnotes notes;
  private int withheld;

  private WeekBrief(Database database, Filter filter) {
    this.database = database;
    this.filter = filter;
    List<Happening> found = IncidentQuery.run(database, filter);
    BehindQuery.<RuntimeException>each(
        database, found, filter.knownAt(), (happening, behind) -> take(happening, behind));
    claims = EntryQuery.run(database, "claim", filter, null);
    regimes = EntryQuery.run(database, "regime", upTo(filter), null);
    Set<String> reports = new LinkedHashSet<>();
    dossiers.forEach(
        dossier -> dossier.happening().members().forEach(member -> reports.add(member.report())));
    claims.forEach(claim -> reports.add(claim.report()));
    regimes.forEach(regime -> reports.add(regime.report()));
    notes = new Footnotes(database, reports);
  }

  /**
   * @param first of its seven days
   * @param about place, side, kind of act and words that it is about; its days are not looked at
   */
  public static Made of(Database database, LocalDate first, Filter about) {
    Filter week =
        new Filter(
            first,
            first.plusDays(DAYS_MORE),
            about.place(),
            about.who(),
            about.what(),
            about.text(),
            about.source(),
            about.status(),
            about.publishedBy(),
            about.knownAt(),
            about.most());
    return new WeekBrief(database, week).made();
  }

  /** What is not published now may have ended long ago, or never: its beginning is no bound. */
  private static Filter upTo(Filter week) {
    return new Filter(
        null,
        week.to(),
        null,
        week.who(),
        null,
        week.text(),
        week.source(),
        null,
        week.publishedBy(),
        week.knownAt(),
        week.most());
  }

  private void take(Happening happening, List<? extends org.armistice.record.Entry> behind) {
    Dossier dossier = new Dossier(happening, behind);
    if (dossier.mayLeave()) {
      dossiers.add(dossier);
    } else {
      withheld++;
    }
  }

  private Made made() {
    List<Leaflet.Part> parts = new ArrayList<>();
    parts.add(
        new Leaflet.Part(
            "What is told to have happened", happened(), "No incident of these days is told."));
    parts.add(
        new Leaflet.Part("Who says what", said(), "Nobody is quoted as speaking in these days."));
    parts.add(
        new Leaflet.Part(
            "Where reports contradict each other",
            contradictions(),
            "No contradiction between these reports was found."));
    parts.add(
        new Leaflet.Part(
            "Who does not publish", regimes(), "No break in publishing is told up to these days."));
    parts.add(
        new Leaflet.Part("What is not stated", open(), "No question that was looked for is open."));
    String title = "Week from %s to %s".formatted(filter.from(), filter.to());
    return new Made(new Leaflet(title, parts), dossiers.size(), withheld, notes.restricted());
  }

  private List<Leaflet.Line> happened() {
    List<Leaflet.Line> lines = new ArrayList<>();
    for (Dossier dossier : dossiers) {
      List<Leaflet.Line> of = Leaflet.of(dossier);
      List<String> everyNote = of.get(0).notes();
      String said =
          of.stream()
              .map(Leaflet.Line::text)
              .filter(text -> !text.startsWith("They do not agree"))
              .collect(Collectors.joining(" "));
      String outlets =
          dossier.happening().members().stream()
              .map(member -> member.outlet() == null ? "a report without outlet" : member.outlet())
              .distinct()
              .collect(Collectors.joining(", "));
      dossier.happening().members().forEach(member -> notes.of(member.report(), List.of()));
      lines.add(
          new Leaflet.Line(
              "%s. %s Told by %s.".formatted(dossier.happening().label(), said, outlets),
              everyNote));
    }
    return lines;
  }

  private List<Leaflet.Line> said() {
    List<Leaflet.Line> lines = new ArrayList<>();
    for (EntryQuery.Found found : claims) {
      Claim claim = (Claim) found.entry();
      if (claim.quoteMode() == Claim.QuoteMode.OWN_VOICE || !notes.has(found.report())) {
        continue;
      }
      String words =
          claim.content().stream().map(span -> span.text()).collect(Collectors.joining(" "));
      String day = found.latest() == null ? "" : ", " + found.latest();
      lines.add(
          new Leaflet.Line(
              "%s (%s%s): \u201c%s\u201d"
                  .formatted(
                      claim.speaker().label(),
                      claim.act().name().toLowerCase(Locale.ROOT),
                      day,
                      words),
              List.of(notes.of(found.report(), claim.evidence()))));
    }
    return lines;
  }

  private List<Leaflet.Line> contradictions() {
    List<Leaflet.Line> lines = new ArrayList<>();
    for (Dossier dossier : dossiers) {
      Happening happening = dossier.happening();
      List<String> tellings = Leaflet.of(dossier).get(0).notes();
      for (Disagreement disagreement : Disagreement.in(happening)) {
        lines.add(
            new Leaflet.Line(
                "%s, %s: %s."
                    .formatted(
                        happening.label(),
                        disagreement.field(),
                        String.join("; ", disagreement.sides())),
                tellings));
      }
    }
    return lines;
  }

  private List<Leaflet.Line> regimes() {
    List<Leaflet.Line> lines = new ArrayList<>();
    for (EntryQuery.Found found : regimes) {
      Regime regime = (Regime) found.entry();
      if (regime.status().value() != Regime.Status.PUBLISHES && notes.has(found.report())) {
        String since = found.earliest() == null ? "" : ", since " + found.earliest();
        lines.add(
            new Leaflet.Line(
                "%s %s %s%s."
                    .formatted(
                        regime.publisher().value().label(),
                        status(regime.status().value()),
                        regime.series().value(),
                        since),
                List.of(notes.of(found.report(), regime.evidence()))));
      }
    }
    return lines;
  }

  private static String status(Regime.Status status) {
    return switch (status) {
      case PUBLISHES -> "publishes";
      case PARTLY -> "publishes only in part";
      case STOPPED -> "has stopped publishing";
      case UNKNOWN -> "may or may not publish";
    };
  }

  private List<Leaflet.Line> open() {
    Set<String> events = new LinkedHashSet<>();
    Set<String> reports = new LinkedHashSet<>();
    for (Dossier dossier : dossiers) {
      for (Member member : dossier.happening().members()) {
        events.add(member.event());
        reports.add(member.report());
      }
    }
    List<Leaflet.Line> lines = new ArrayList<>();
    for (Reading reading : notes.readings()) {
      if (!reports.contains(reading.report().id())) {
        continue;
      }
      for (NotStated open : reading.all(NotStated.class)) {
        if (events.contains(open.subject().id())) {
          lines.add(
              new Leaflet.Line(
                  "%s: %s".formatted(open.subject().label(), open.note()),
                  List.of(notes.of(reading.report().id(), open.evidence()))));
        }
      }
    }
    return lines;
  }
}
