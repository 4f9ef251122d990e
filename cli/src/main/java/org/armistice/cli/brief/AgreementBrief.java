package org.armistice.cli.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.armistice.agreement.accord.Accord;
import org.armistice.agreement.accord.Clause;
import org.armistice.agreement.accord.Moment;
import org.armistice.agreement.accord.Provenance;
import org.armistice.agreement.accord.Who;
import org.armistice.agreement.assessment.Assessments;
import org.armistice.agreement.language.AccordPrinter;
import org.armistice.agreement.language.ActorDirectory;
import org.armistice.agreement.place.PlaceDirectory;
import org.armistice.export.Dossier;
import org.armistice.export.Leaflet;
import org.armistice.incident.happening.Happening;
import org.armistice.ledger.Database;
import org.armistice.ledger.ask.BehindQuery;
import org.armistice.ledger.ask.EntryQuery;
import org.armistice.ledger.ask.Filter;
import org.armistice.ledger.ask.IncidentQuery;
import org.armistice.record.Assessment;
import org.armistice.record.Entry;
import org.armistice.record.Position;
import org.armistice.record.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A brief of an agreement: its terms and silences, what the ledger tells set against them with the
 * steps of each answer, and who holds what. It gives answers of assessments and none of its own.
 */
public final class AgreementBrief {
  private final Accord accord;
  private final String file;
  private final Footnotes notes;
  private final List<Assessment> assessments;
  private final List<EntryQuery.Found> positions;
  private int withheld;

  private AgreementBrief(
      Database database,
      Accord accord,
      String file,
      ActorDirectory actors,
      PlaceDirectory places,
      Filter filter) {
    this.accord = accord;
    this.file = file;
    positions =
        EntryQuery.run(database, "position", filter, null).stream()
            .filter(found -> isOf((Position) found.entry()))
            .toList();
    notes = new Footnotes(database, reports(database, filter));
    assessments =
        List.copyOf(
            new Assessments(accord, actors, places).of(notes.readings(), filter.publishedBy()));
  }

  /**
   * @param file as the user names it
   * @param filter days, places and sides that it is about
   */
  public static Made of(
      Database database,
      Accord accord,
      String file,
      ActorDirectory actors,
      PlaceDirectory places,
      Filter filter) {
    return new AgreementBrief(database, accord, file, actors, places, filter).made();
  }

  /** Those that tell of an act of a party after the signing, or of a position on the agreement. */
  private Set<String> reports(Database database, Filter filter) {
    Set<String> reports = new TreeSet<>();
    Set<String> sealed = new TreeSet<>();
    LocalDate signed = accord.signed() instanceof Moment.On on ? on.day() : null;
    Map<String, Happening> found = new LinkedHashMap<>();
    for (Who.Named party : accord.parties()) {
      Filter of =
          Filter.of(
              filter.from() == null ? signed : filter.from(),
              filter.to(),
              filter.place(),
              party.name(),
              filter.what(),
              filter.text(),
              filter.publishedBy(),
              filter.knownAt(),
              filter.most());
      IncidentQuery.run(database, of).forEach(each -> found.putIfAbsent(each.id(), each));
    }
    BehindQuery.<RuntimeException>each(
        database,
        List.copyOf(found.values()),
        filter.knownAt(),
        (happening, behind) -> sort(happening, behind, reports, sealed));
    positions.forEach(position -> reports.add(position.report()));
    withheld = sealed.size();
    return reports;
  }

  private static void sort(
      Happening happening, List<Entry> behind, Set<String> reports, Set<String> sealed) {
    if (new Dossier(happening, behind).mayLeave()) {
      happening.members().forEach(member -> reports.add(member.report()));
    } else {
      sealed.add(happening.id());
    }
  }

  private boolean isOf(Position position) {
    return position.agreement() != null
        && position.agreement().value().label().equalsIgnoreCase(accord.title());
  }

  private Made made() {
    List<Leaflet.Part> parts = new ArrayList<>();
    parts.add(new Leaflet.Part("The agreement", head(), ""));
    parts.add(new Leaflet.Part("Terms", clauses(accord.terms()), "The file has no terms."));
    parts.add(
        new Leaflet.Part(
            "Silences",
            clauses(accord.silences()),
            "Nobody who read it says that it is silent on anything."));
    parts.add(
        new Leaflet.Part(
            "What is told, set against the terms",
            answers(),
            "No act that the agreement could speak of is told in these reports."));
    parts.add(
        new Leaflet.Part("Who holds what", holdings(), "Nobody is told to hold anything of it."));
    int incidents = (int) assessments.stream().map(one -> one.subject().id()).distinct().count();
    return new Made(new Leaflet(accord.title(), parts), incidents, withheld, notes.restricted());
  }

  private List<Leaflet.Line> head() {
    List<Leaflet.Line> lines = new ArrayList<>();
    String from =
        accord.sources().isEmpty()
            ? "file " + file
            : "file " + file + ", after " + String.join("; ", accord.sources());
    add("Parties", names(accord.parties()), from, lines);
    add("Signed", accord.signed() instanceof Moment.On on ? on.day().toString() : "", from, lines);
    add("Mediated by", names(accord.brokers()), from, lines);
    add("Monitored by", names(accord.monitors()), from, lines);
    add(
        "Texts that the writer of the file did not read",
        String.join("; ", accord.missing()),
        from,
        lines);
    accord.notes().forEach(note -> lines.add(new Leaflet.Line(note, List.of(from))));
    return lines;
  }

  private static void add(String what, String value, String from, List<Leaflet.Line> lines) {
    if (!value.isEmpty()) {
      lines.add(new Leaflet.Line(what + ": " + value + ".", List.of(from)));
    }
  }

  private static String names(List<Who.Named> named) {
    return named.stream().map(Who.Named::name).collect(Collectors.joining("; "));
  }

  private List<Leaflet.Line> clauses(List<? extends Clause> clauses) {
    return clauses.stream()
        .map(
            clause ->
                new Leaflet.Line(
                    AccordPrinter.print(clause)
                        .strip()
                        .lines()
                        .map(String::strip)
                        .collect(Collectors.joining("; ")),
                    List.of(source(clause))))
        .toList();
  }

  /** Where a clause comes from, as a footnote. */
  private String source(Clause clause) {
    Provenance from = clause.provenance();
    List<String> parts = new ArrayList<>();
    parts.add("file %s, %s".formatted(file, clause.id()));
    parts.add(from.basisOrWeakest().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    addIf("", from.clause(), parts);
    addIf("as read by ", from.reader(), parts);
    addIf("", from.source(), parts);
    String words = from.quote() == null ? from.at() : from.quote();
    return String.join(", ", parts) + (words == null ? "" : ": \u201c" + words + "\u201d");
  }

  private static void addIf(String before, @Nullable String value, List<String> parts) {
    if (value != null) {
      parts.add(before + value);
    }
  }

  private List<Leaflet.Line> answers() {
    List<Leaflet.Line> lines = new ArrayList<>();
    for (Assessment one : assessments) {
      List<String> told = new ArrayList<>();
      one.steps().forEach(step -> told.addAll(notes.of(step.citations())));
      List<String> behind = told.isEmpty() ? clauses(one) : told;
      lines.add(new Leaflet.Line(one.subject().label() + ": " + one.answer(), behind));
      for (Assessment.Step step : one.steps()) {
        List<String> words = notes.of(step.citations());
        lines.add(
            new Leaflet.Line(
                "%d. %s: %s".formatted(step.number(), step.heading(), step.words()),
                words.isEmpty() ? clauses(one) : words));
      }
    }
    return lines;
  }

  /** The clauses that an answer rests on; the file itself where it names none. */
  private List<String> clauses(Assessment one) {
    Set<String> marks = one.terms().stream().map(Ref::label).collect(Collectors.toSet());
    one.terms().forEach(term -> marks.add(term.id()));
    List<String> sources =
        accord.clauses().stream()
            .filter(clause -> marks.contains(clause.id()))
            .map(this::source)
            .toList();
    return sources.isEmpty() ? List.of("file " + file) : sources;
  }

  private List<Leaflet.Line> holdings() {
    List<Leaflet.Line> lines = new ArrayList<>();
    for (EntryQuery.Found found : positions) {
      Position position = (Position) found.entry();
      String of =
          position.subject() == null
              ? "what it speaks of is not tied to one event"
              : position.subject().value().label();
      String said = found.latest() == null ? "" : ", " + found.latest();
      lines.add(
          new Leaflet.Line(
              "%s%s: %s, of %s."
                  .formatted(
                      position.holder().value().label(),
                      said,
                      position.value().value().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                      of),
              List.of(notes.of(found.report(), position.evidence()))));
    }
    for (Assessment one : assessments) {
      for (Assessment.Holding holding : one.holdings()) {
        boolean already =
            positions.stream().anyMatch(p -> p.entry().id().equals(holding.position().id()));
        if (!already && !holding.citations().isEmpty()) {
          lines.add(
              new Leaflet.Line(
                  "%s%s: %s, of %s."
                      .formatted(
                          holding.holder().label(),
                          holding.said() == null ? "" : ", " + holding.said(),
                          holding.value().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                          one.subject().label()),
                  notes.of(holding.citations())));
        }
      }
    }
    return lines.stream().distinct().toList();
  }
}
