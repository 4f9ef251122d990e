package org.armistice.agreement.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.armistice.agreement.act.Conduct;
import org.armistice.agreement.matter.Days;
import org.armistice.agreement.matter.Lineage;
import org.armistice.agreement.matter.Matter;
import org.armistice.agreement.matter.ReportView;
import org.armistice.agreement.matter.Voice;
import org.armistice.record.Agreement;
import org.armistice.record.Assessment;
import org.armistice.record.Assessment.Holding;
import org.armistice.record.Attested;
import org.armistice.record.Circumstance;
import org.armistice.record.Citation;
import org.armistice.record.Claim;
import org.armistice.record.Position;
import org.armistice.record.Ref;
import org.armistice.record.Silence;
import org.armistice.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * Step 8: who holds what on a matter. Positions on the very matter, positions on conduct of its
 * doers that it is part of, positions on the agreement as a whole; denials; and what a doer says in
 * its own defence.
 */
final class Holdings {
  private static final int ABOUT = 7;

  private final Context context;
  private final List<ReportView> reports;
  private final List<Held> held;

  /** Reports that give a silence. */
  private final List<ReportView> reading;

  Holdings(Context context, List<ReportView> reports) {
    this.context = context;
    this.reports = reports;
    this.held = gathered();
    this.reading =
        reports.stream().filter(view -> !view.reading().all(Silence.class).isEmpty()).toList();
  }

  /**
   * A position with what of it does not depend on the matter asked about.
   *
   * @param subject id of the record that it is on; empty for none
   * @param told whether a matter of these reports is its subject
   * @param conduct the sides whose conduct it judges
   * @param act what its words for the conduct mean; {@code null} where they limit nothing
   * @param content the words of its claim
   */
  private record Held(
      ReportView view,
      Position position,
      String subject,
      boolean told,
      Set<String> conduct,
      @Nullable String act,
      List<Citation> content) {}

  private List<Held> gathered() {
    Set<String> tellings = new HashSet<>();
    context.matters().forEach(matter -> tellings.addAll(matter.tellings()));
    List<Held> gathered = new ArrayList<>();
    for (ReportView view : reports) {
      for (Position position : view.reading().all(Position.class)) {
        if (concerns(view, position)) {
          Attested<Ref> subject = position.subject();
          String id = subject == null ? "" : subject.value().id();
          Set<String> conduct =
              position.conductOf().stream()
                  .map(who -> view.lineage(who).side())
                  .collect(Collectors.toSet());
          gathered.add(
              new Held(
                  view,
                  position,
                  id,
                  tellings.contains(id),
                  conduct,
                  act(position),
                  view.cite(view.claim(position.claim()).content())));
        }
      }
    }
    return gathered;
  }

  private static @Nullable String act(Position position) {
    StringBuilder words = new StringBuilder();
    position.subjectWords().forEach(span -> words.append(span.text()).append(' '));
    return Conduct.standard().named(words.toString()).orElse(null);
  }

  List<Holding> on(Matter matter) {
    List<Holding> all = new ArrayList<>();
    for (Held one : held) {
      if (isOn(one, matter)) {
        all.add(holding(one.view(), one.position(), matter));
      }
    }
    for (ReportView view : reading) {
      silences(view, matter, all);
    }
    denials(matter, all);
    defences(matter, all);
    return latest(all);
  }

  /** Whether the agreement spoken of may be this one: no party that is told is another. */
  private boolean concerns(ReportView view, Position position) {
    Optional<Agreement> told = view.get(position.agreement(), Agreement.class);
    return told.isEmpty() || mayBe(view, told.get());
  }

  private boolean mayBe(ReportView view, Agreement agreement) {
    for (Attested<Ref> party : agreement.parties()) {
      Lineage who = view.lineage(party.value());
      boolean broker =
          context.accord().brokers().stream()
              .anyMatch(one -> context.affiliations().bond(who, one.name(), Days.UNKNOWN).holds());
      if (who.isParticular()
          && !broker
          && context.affiliations().party(who, Days.UNKNOWN).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOn(Held one, Matter matter) {
    if (one.position().value().value() == Position.Value.NOT_IN_FORCE) {
      return true;
    }
    if (one.told() && matter.tellings().contains(one.subject())) {
      return true;
    }
    if (matter.kind() == Matter.Kind.COUNT) {
      // "had broken the truce 20 times" is a count and a position in one
      return matter.voices().stream().anyMatch(voice -> voice.citations().equals(one.content()));
    }
    return !one.told() && conductOf(one, matter) && actFits(one, matter) && inTime(one, matter);
  }

  /** The conduct is that of the matter's doers. */
  private static boolean conductOf(Held one, Matter matter) {
    return !Collections.disjoint(one.conduct(), matter.sides());
  }

  /** "their violence" is said of use of force, not of checkpoints; other words limit nothing. */
  private static boolean actFits(Held one, Matter matter) {
    String act = one.act();
    return act == null || Context.ACTS.mayBe(matter.act(), act);
  }

  /** Told of in the same report, or within days before the position, or going on since. */
  private static boolean inTime(Held one, Matter matter) {
    ReportView view = one.view();
    if (matter.reports().contains(view.ref().id()) || matter.kind() == Matter.Kind.TREND) {
      return true;
    }
    LocalDate said = view.said(view.claim(one.position().claim()));
    LocalDate latest = matter.when().latest();
    return said != null
        && latest != null
        && !latest.isAfter(said)
        && !latest.plusDays(ABOUT).isBefore(said);
  }

  private Holding holding(ReportView view, Position position, Matter matter) {
    Claim claim = view.claim(position.claim());
    Lineage holder = view.lineage(position.holder().value());
    Attested<String> evaluation = position.evaluation();
    List<Citation> citations = new ArrayList<>(view.cite(position.value().evidence()));
    if (evaluation != null) {
      citations.addAll(view.cite(evaluation.evidence()));
    }
    return new Holding(
        new Ref(position.id(), words(position)),
        position.holder().value(),
        side(holder, matter),
        standing(holder, matter),
        position.value().value(),
        view.said(claim),
        evaluation == null ? null : evaluation.value(),
        /* latest= */ true,
        citations.stream().distinct().sorted().toList());
  }

  private static String words(Position position) {
    return position.evidence().stream()
        .map(Span::text)
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  private String side(Lineage holder, Matter matter) {
    return context
        .affiliations()
        .party(holder, matter.when())
        .map(Map.Entry::getKey)
        .orElse(holder.top().name());
  }

  private Assessment.Standing standing(Lineage holder, Matter matter) {
    if (context.affiliations().party(holder, matter.when()).isPresent()) {
      return Assessment.Standing.PARTY;
    }
    return context.affiliations().isMonitor(holder)
        ? Assessment.Standing.MONITOR
        : Assessment.Standing.COMMENTATOR;
  }

  /** A party that reads the agreement as silent denies that it has the term. */
  private void silences(ReportView view, Matter matter, List<Holding> all) {
    for (Silence silence : view.reading().all(Silence.class)) {
      Lineage reader = view.lineage(silence.reader());
      boolean fits =
          standing(reader, matter) == Assessment.Standing.PARTY
              && Context.ACTS.knows(silence.action().value())
              && Context.ACTS.isA(matter.act(), silence.action().value());
      if (fits) {
        all.add(
            new Holding(
                new Ref(silence.id(), silence.evidence().get(0).text()),
                silence.reader(),
                side(reader, matter),
                Assessment.Standing.PARTY,
                Position.Value.DENIES_TERM,
                view.published(),
                null,
                true,
                view.cite(silence.evidence())));
      }
    }
  }

  private void denials(Matter matter, List<Holding> all) {
    for (Voice voice : matter.voices()) {
      if (voice.denies() && matter.isBySideOf(voice)) {
        boolean others =
            voice.citations().stream()
                .anyMatch(
                    cite -> cite.words().text().matches("(?is).*\\b(responsib|involve|behind).*"));
        all.add(
            made(
                voice,
                others ? Position.Value.DENIES_RESPONSIBILITY : Position.Value.DENIES_EVENT,
                matter,
                voice.citations(),
                "denial"));
      }
    }
  }

  /** What a doer says in its own defence is its claim to the exception. */
  private void defences(Matter matter, List<Holding> all) {
    for (Matter.Note note : matter.notes()) {
      boolean defence =
          note.kind() == Circumstance.Kind.SELF_DEFENCE
              || note.kind() == Circumstance.Kind.RESPONSE
              || note.kind() == Circumstance.Kind.ORDERED
              || note.kind() == Circumstance.Kind.MECHANISM_TRIED;
      if (defence && matter.isBySideOf(note.voice()) && !note.negated()) {
        all.add(
            made(
                note.voice(),
                Position.Value.JUSTIFIED_BY_EXCEPTION,
                matter,
                List.of(note.citation()),
                note.id()));
      }
    }
  }

  private Holding made(
      Voice voice, Position.Value value, Matter matter, List<Citation> citations, String id) {
    String words = citations.isEmpty() ? "" : citations.get(0).words().text();
    return new Holding(
        new Ref(id, words),
        new Ref(voice.speaker().actor().id(), voice.speaker().name()),
        side(voice.speaker(), matter),
        standing(voice.speaker(), matter),
        value,
        voice.day(),
        null,
        true,
        citations);
  }

  /** In order of time; only the last day's of each side counts. */
  private static List<Holding> latest(List<Holding> all) {
    Map<String, LocalDate> last = new HashMap<>();
    for (Holding holding : all) {
      LocalDate said = day(holding.said());
      last.merge(holding.side(), said, (one, other) -> one.isAfter(other) ? one : other);
    }
    List<Holding> marked = new ArrayList<>();
    for (Holding one : all) {
      boolean latest = day(one.said()).equals(last.get(one.side()));
      Holding holding =
          new Holding(
              one.position(),
              one.holder(),
              one.side(),
              one.standing(),
              one.value(),
              one.said(),
              one.evaluation(),
              latest,
              one.citations());
      boolean again =
          marked.stream()
              .anyMatch(
                  old ->
                      old.side().equals(holding.side())
                          && old.holder().label().equals(holding.holder().label())
                          && old.value() == holding.value()
                          && day(old.said()).equals(day(holding.said()))
                          && Objects.equals(old.evaluation(), holding.evaluation()));
      if (!again) {
        marked.add(holding);
      }
    }
    marked.sort(
        Comparator.comparing((Holding holding) -> !holding.latest())
            .thenComparing(holding -> day(holding.said()), Comparator.reverseOrder())
            .thenComparing(Holding::standing)
            .thenComparing(Holding::side)
            .thenComparing(holding -> holding.position().id()));
    return marked;
  }

  private static LocalDate day(@Nullable LocalDate day) {
    return day == null ? LocalDate.MIN : day;
  }
}
