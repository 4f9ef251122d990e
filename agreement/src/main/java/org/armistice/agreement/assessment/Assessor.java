package org.armistice.agreement.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.armistice.agreement.accord.Accord;
import org.armistice.agreement.accord.Calendar;
import org.armistice.agreement.accord.Provision;
import org.armistice.agreement.language.ActorDirectory;
import org.armistice.agreement.matter.Matter;
import org.armistice.agreement.matter.Matters;
import org.armistice.agreement.matter.ReportView;
import org.armistice.agreement.place.PlaceDirectory;
import org.armistice.record.Assessment;
import org.armistice.record.Assessment.Finding;
import org.armistice.record.Assessment.Holding;
import org.armistice.record.Assessment.Responsibility;
import org.armistice.record.ContentId;
import org.armistice.record.Dispute;
import org.armistice.record.Ref;
import org.armistice.record.Term;
import org.jspecify.annotations.Nullable;

/**
 * Assesses matters against an agreement, as of a day. Pure: the same reports and agreement give the
 * same answers in any order of the reports. Not thread-safe; make one for each thread.
 */
public final class Assessor {
  private final Context context;
  private final List<ReportView> reports;
  private final @Nullable LocalDate asOf;
  private final Candidates candidates;
  private final Weighing weighing;
  private final Holdings holdings;

  /**
   * @param reports those that count: published up to the day
   * @param asOf the day, {@code null} for all that is known
   */
  Assessor(
      Accord accord,
      ActorDirectory actors,
      PlaceDirectory places,
      List<ReportView> reports,
      @Nullable LocalDate asOf) {
    this.reports = reports;
    this.asOf = asOf;
    this.context =
        new Context(
            accord,
            new Calendar(accord),
            new Affiliations(accord, actors),
            new Whereabouts(accord, places),
            Matters.of(reports),
            new HashMap<>());
    this.candidates = new Candidates(context);
    this.weighing = new Weighing(context);
    this.holdings = new Holdings(context, reports);
  }

  /** What the reports tell of, in the order in which it is first told. */
  public List<Matter> matters() {
    return context.matters();
  }

  Context context() {
    return context;
  }

  /** One matter against the agreement. */
  public Assessment assess(Matter matter) {
    Calendar.Standing inForce =
        matter.when().sinceAgreement()
            ? Calendar.Standing.INSIDE
            : context.calendar().inForce(matter.when().earliest(), matter.when().latest());
    Responsibility responsibility = responsibility(matter);
    boolean bound = responsibility != Responsibility.NOT_BOUND;
    List<Match> matches = candidates.of(matter);
    List<Provision> engaged = candidates.engaged(matter);
    Weighing.Reading reading = detailed(weighing.read(matter, matches, inForce, bound));
    List<Holding> held = holdings.on(matter);
    Assessment.Support support = Trials.supportOf(matter);
    boolean whoUnknown = responsibility == Responsibility.UNDETERMINED;
    Term.Basis basis = basis(reading);
    boolean contested = contested(reading);
    Answer answer = Answers.of(reading, matter, held, support, whoUnknown, basis, contested);
    answer = withRivals(answer, matter);
    List<String> change = WouldChange.of(context, matter, reading, whoUnknown, inForce);
    return new Assessment(
        ContentId.of("assessment", context.accord().id(), matter.id(), String.valueOf(asOf)),
        new Ref(matter.id(), matter.label()),
        new Ref(context.accord().id(), context.accord().title()),
        asOf,
        reading.finding(),
        reading.detail(),
        terms(reading),
        responsibility,
        engaged.stream().map(term -> Phrases.who(term.bearers())).distinct().toList(),
        basis,
        support,
        held,
        answer.status(),
        answer.words(),
        answer.disputes(),
        change,
        Steps.of(
            context,
            matter,
            matches,
            engaged,
            reading,
            responsibility,
            inForce,
            basis,
            support,
            held,
            answer,
            change,
            reports),
        List.of());
  }

  private static boolean contested(Weighing.Reading reading) {
    Match.Escape escape = reading.escape();
    return (escape != null && escape.result().contested())
        || reading.used().stream().anyMatch(match -> match.conditions().contested());
  }

  /** Several sides named as the doer by several voices: who did it is disputed. */
  private static Answer withRivals(Answer answer, Matter matter) {
    Set<String> sides =
        matter.doers().stream()
            .filter(doer -> doer.who().isParticular())
            .map(doer -> doer.who().side())
            .collect(Collectors.toSet());
    boolean apart =
        sides.size() > 1
            && matter.doers().stream().map(doer -> Supports.sides(doer.voices())).distinct().count()
                > 1;
    if (!apart) {
      return answer;
    }
    List<Dispute.Kind> kinds = new ArrayList<>(answer.disputes());
    if (!kinds.contains(Dispute.Kind.ATTRIBUTION)) {
      kinds.add(Dispute.Kind.ATTRIBUTION);
      kinds.sort(Comparator.naturalOrder());
    }
    return new Answer(
        Assessment.Status.DISPUTED,
        answer.status() == Assessment.Status.DISPUTED
            ? answer.words()
            : "disputed: claims differ on who did it",
        kinds);
  }

  /** The closest tie of any doer; nobody named, or nobody in particular: undetermined. */
  private Responsibility responsibility(Matter matter) {
    Responsibility closest = null;
    for (Matter.Doer doer : matter.doers()) {
      Optional<Map.Entry<String, Bond>> party =
          context.affiliations().party(doer.who(), matter.when());
      Responsibility one =
          party
              .map(
                  entry ->
                      switch (entry.getValue()) {
                        case SAME -> Responsibility.PARTY;
                        case MEMBER -> Responsibility.MEMBER;
                        case PROXY -> Responsibility.PROXY;
                        case UNKNOWN -> Responsibility.UNDETERMINED;
                        case NO -> Responsibility.NOT_BOUND;
                      })
              .orElse(
                  doer.who().isParticular()
                      ? Responsibility.NOT_BOUND
                      : Responsibility.UNDETERMINED);
      closest = closest == null || one.compareTo(closest) < 0 ? one : closest;
    }
    return closest == null ? Responsibility.UNDETERMINED : closest;
  }

  /** The reading with its condition or exception put into words. */
  private Weighing.Reading detailed(Weighing.Reading reading) {
    Match.Escape escape = reading.escape();
    String detail = reading.detail();
    if (escape != null) {
      detail = Phrases.exception(escape.exception(), context.accord());
    } else if (reading.finding() == Finding.PERMITTED_IF) {
      detail = Phrases.tests(reading.used().get(0).term().conditions(), context.accord());
    }
    return new Weighing.Reading(
        reading.finding(), detail, reading.used(), reading.silence(), escape, reading.set());
  }

  private List<Ref> terms(Weighing.Reading reading) {
    List<Ref> terms = new ArrayList<>();
    for (Match match : reading.used()) {
      terms.add(new Ref(match.term().id(), context.words(match.term())));
    }
    var silence = reading.silence();
    if (silence != null) {
      terms.add(
          new Ref(
              silence.id(),
              "silent on "
                  + Context.ACTS.words(silence.act())
                  + " "
                  + Phrases.who(silence.targets())));
    }
    return terms;
  }

  private static Term.@Nullable Basis basis(Weighing.Reading reading) {
    Term.Basis weakest = null;
    for (Match match : reading.used()) {
      Term.Basis basis = match.term().provenance().basisOrWeakest();
      weakest = weakest == null || basis.compareTo(weakest) > 0 ? basis : weakest;
    }
    var silence = reading.silence();
    return silence != null ? silence.provenance().basisOrWeakest() : weakest;
  }
}
