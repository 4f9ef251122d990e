package org.armistice.server.routes;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.armistice.agreement.accord.Accord;
import org.armistice.agreement.accord.Gap;
import org.armistice.agreement.accord.Moment;
import org.armistice.agreement.accord.Provision;
import org.armistice.agreement.accord.Who;
import org.armistice.agreement.assessment.Assessments;
import org.armistice.agreement.language.AccordFile;
import org.armistice.agreement.language.AccordParser;
import org.armistice.agreement.language.AccordPrinter;
import org.armistice.agreement.language.ActorDirectory;
import org.armistice.agreement.language.Library;
import org.armistice.agreement.matter.Matter;
import org.armistice.agreement.place.PlaceDirectory;
import org.armistice.incident.happening.Happening;
import org.armistice.incident.telling.Window;
import org.armistice.ledger.Database;
import org.armistice.ledger.ask.EntryQuery;
import org.armistice.ledger.ask.Filter;
import org.armistice.ledger.ask.IncidentQuery;
import org.armistice.ledger.ask.ReadingQuery;
import org.armistice.record.Agreement;
import org.armistice.record.Assessment;
import org.armistice.record.Dispute;
import org.armistice.record.Position;
import org.armistice.record.Reading;
import org.armistice.server.access.Right;
import org.armistice.server.http.Answers;
import org.armistice.server.http.Asked;
import org.armistice.server.http.Refused;
import org.armistice.server.view.AgreementList;
import org.armistice.server.view.AgreementPage;
import org.armistice.server.view.PositionRow;
import org.jspecify.annotations.Nullable;

/** Agreements: their terms and silences, and how what the ledger tells of stands to them. */
public final class AgreementRoutes {
  /** So many reports are set against an agreement at most; the page says how many were not. */
  private static final int MOST_REPORTS = 400;

  private final Database database;
  private final Answers answers;
  private final ActorDirectory actors;
  private final Supplier<PlaceDirectory> places;
  private final Map<String, AccordFile> library = new LinkedHashMap<>();

  public AgreementRoutes(
      Database database, Answers answers, ActorDirectory actors, Supplier<PlaceDirectory> places) {
    this.database = database;
    this.answers = answers;
    this.actors = actors;
    this.places = places;
  }

  public List<Route> routes() {
    return List.of(
        Route.get("/agreements", Right.READER, this::agreements),
        Route.get("/agreements/{id}", Right.READER, this::agreement));
  }

  private synchronized Map<String, AccordFile> library() {
    if (library.isEmpty()) {
      AccordParser parser = new AccordParser(actors);
      Library.IDS.forEach(id -> library.put(id, parser.parse(id, Library.text(id))));
    }
    return library;
  }

  private void agreements(Context context) {
    Asked.of(context);
    answers.give(context, this::list);
  }

  private AgreementList list() {
    List<AgreementList.Row> rows = new ArrayList<>();
    library()
        .forEach(
            (id, file) -> {
              Accord accord = file.first();
              rows.add(
                  new AgreementList.Row(
                      id,
                      accord.title(),
                      signed(accord),
                      parties(accord),
                      accord.terms().size(),
                      accord.notes().isEmpty() ? null : accord.notes().get(0)));
            });
    Map<String, Set<String>> reports = new TreeMap<>();
    for (EntryQuery.Found found :
        EntryQuery.run(database, "agreement", Filter.all(Integer.MAX_VALUE), null)) {
      reports
          .computeIfAbsent(((Agreement) found.entry()).name(), name -> new HashSet<>())
          .add(found.report());
    }
    return new AgreementList(
        rows,
        reports.entrySet().stream()
            .map(
                entry ->
                    new AgreementList.NamedRow(
                        entry.getKey(), entry.getValue().size(), file(entry.getKey())))
            .toList());
  }

  /** The file whose title a report uses as it stands; {@code null} where there is none. */
  private @Nullable String file(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return library().entrySet().stream()
        .filter(entry -> entry.getValue().first().title().toLowerCase(Locale.ROOT).equals(wanted))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  private void agreement(Context context) {
    LocalDate published = Asked.of(context, List.of("published-by")).day("published-by");
    String id = context.pathParam("id");
    AccordFile file = library().get(id);
    if (file == null) {
      throw Refused.notFound(
          "The library has no agreement \"%s\"; it has %s."
              .formatted(id, String.join(", ", Library.IDS)));
    }
    answers.give(context, () -> page(id, file, published));
  }

  private AgreementPage page(String id, AccordFile file, @Nullable LocalDate published) {
    Accord accord = file.first();
    Set<String> reports = reports(accord);
    List<Reading> readings =
        ReadingQuery.of(database, reports.stream().limit(MOST_REPORTS).toList());
    Assessments assessments = new Assessments(accord, actors, places.get());
    List<Assessment> all = assessments.of(readings, published);
    Map<String, Matter> matters =
        assessments.assessor(readings, published).matters().stream()
            .collect(Collectors.toMap(Matter::id, matter -> matter, (one, other) -> one));
    Map<String, Happening> incidents = incidents(matters);
    return new AgreementPage(
        id,
        accord.title(),
        file.text(),
        signed(accord),
        parties(accord),
        accord.terms().stream().map(AgreementRoutes::term).toList(),
        accord.silences().stream().map(AgreementRoutes::silence).toList(),
        positions(accord, all, published),
        all.stream().map(one -> row(one, incidents.get(one.subject().id()))).toList(),
        readings.size(),
        reports.size() - readings.size());
  }

  /** Those that tell of an act of a party after the signing, the latest published first. */
  private Set<String> reports(Accord accord) {
    Set<String> reports = new TreeSet<>();
    LocalDate from = signed(accord);
    for (String party : parties(accord)) {
      Filter filter = Filter.of(from, null, null, party, null, null, null, null, MOST_REPORTS * 2);
      for (Happening happening : IncidentQuery.run(database, filter)) {
        happening.members().forEach(member -> reports.add(member.report()));
      }
    }
    for (EntryQuery.Found found :
        EntryQuery.run(database, "position", Filter.all(Integer.MAX_VALUE), null)) {
      if (isOf(accord, (Position) found.entry())) {
        reports.add(found.report());
      }
    }
    return reports;
  }

  private static boolean isOf(Accord accord, Position position) {
    return position.agreement() != null
        && position.agreement().value().label().equalsIgnoreCase(accord.title());
  }

  private Map<String, Happening> incidents(Map<String, Matter> matters) {
    Set<String> events = new TreeSet<>();
    matters.values().forEach(matter -> events.addAll(matter.tellings()));
    Map<String, Happening> byEvent = IncidentQuery.happenings(database, events);
    Map<String, Happening> incidents = new TreeMap<>();
    matters.forEach(
        (id, matter) ->
            matter.tellings().stream()
                .sorted()
                .filter(byEvent::containsKey)
                .findFirst()
                .ifPresent(event -> incidents.put(id, byEvent.get(event))));
    return incidents;
  }

  private List<PositionRow> positions(
      Accord accord, List<Assessment> all, @Nullable LocalDate published) {
    Set<String> held = new HashSet<>();
    all.forEach(one -> one.holdings().forEach(holding -> held.add(holding.position().id())));
    Filter filter =
        Filter.of(null, null, null, null, null, null, published, null, Integer.MAX_VALUE);
    return EntryQuery.run(database, "position", filter, null).stream()
        .filter(
            found -> held.contains(found.entry().id()) || isOf(accord, (Position) found.entry()))
        .map(PositionRow::of)
        .toList();
  }

  private static AgreementPage.AssessmentRow row(Assessment one, @Nullable Happening incident) {
    Window when = incident == null ? null : incident.window();
    return new AgreementPage.AssessmentRow(
        one.id(),
        one.subject().label(),
        incident == null ? null : incident.id(),
        when,
        one.status(),
        one.finding(),
        one.answer(),
        one.terms().stream().map(term -> term.id()).toList(),
        one.disputes().stream().map(Dispute.Kind::name).toList(),
        one.steps(),
        one.wouldChange(),
        one.history());
  }

  private static AgreementPage.TermRow term(Provision term) {
    return new AgreementPage.TermRow(
        term.id(),
        AccordPrinter.print(term).strip(),
        term.modality(),
        term.bearers().stream().map(Who::words).collect(Collectors.joining("; ")),
        term.provenance().basisOrWeakest().name(),
        source(term.provenance().clause(), term.provenance().reader(), term.provenance().source()));
  }

  private static @Nullable String source(
      @Nullable String clause, @Nullable String reader, @Nullable String source) {
    List<String> parts = new ArrayList<>();
    if (clause != null) {
      parts.add(clause);
    }
    if (reader != null) {
      parts.add("as read by " + reader);
    }
    if (source != null) {
      parts.add(source);
    }
    return parts.isEmpty() ? null : String.join("; ", parts);
  }

  private static AgreementPage.SilenceRow silence(Gap gap) {
    return new AgreementPage.SilenceRow(
        gap.id(),
        AccordPrinter.print(gap).strip(),
        gap.provenance().basis() == null ? null : gap.provenance().basis().name());
  }

  private static List<String> parties(Accord accord) {
    return accord.parties().stream().map(Who.Named::name).toList();
  }

  private static @Nullable LocalDate signed(Accord accord) {
    return accord.signed() instanceof Moment.On on ? on.day() : null;
  }
}
