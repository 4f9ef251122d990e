package org.armistice.agreement.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armistice.agreement.act.ActTree;
import org.armistice.record.Attested;
import org.armistice.record.Circumstance;
import org.armistice.record.Citation;
import org.armistice.record.Claim;
import org.armistice.record.Count;
import org.armistice.record.Event;
import org.armistice.record.Place;
import org.armistice.record.Position;
import org.armistice.record.Ref;
import org.armistice.record.TimeSpan;
import org.armistice.record.TimeStatus;
import org.armistice.record.Trend;
import org.jspecify.annotations.Nullable;

/**
 * The tellings of one report: its events that are told as having happened, or as not having
 * happened, its trends and its counts. What is planned, feared or asked for is none.
 */
final class Tellings {
  private final ReportView view;
  private final ActTree acts = ActTree.standard();
  private final List<Telling> tellings = new ArrayList<>();

  private Tellings(ReportView view) {
    this.view = view;
  }

  static List<Telling> of(ReportView view) {
    Tellings all = new Tellings(view);
    view.reading().all(Event.class).forEach(all::event);
    view.reading().all(Trend.class).forEach(all::trend);
    view.reading().all(Count.class).forEach(all::count);
    return all.tellings;
  }

  private void event(Event event) {
    Optional<String> act = act(event);
    boolean real =
        event.timeStatus() == TimeStatus.CURRENT
            || event.timeStatus() == TimeStatus.HISTORICAL
            || event.timeStatus() == TimeStatus.HABITUAL;
    if (act.isEmpty() || !real) {
      return;
    }
    List<Voice> voices = new ArrayList<>();
    List<Voice> claiming = new ArrayList<>();
    for (Ref claim : event.claims()) {
      Voice voice = view.voice(view.claim(claim));
      voices.add(voice);
      if (!voice.denies() && !isResponsibility(view.claim(claim))) {
        claiming.add(voice);
      }
    }
    boolean denied = event.status() == Event.Status.DENIED;
    List<Matter.Doer> doers = doers(event, denied ? List.of() : claiming);
    tellings.add(
        new Telling(
            event.id(),
            label(event),
            Matter.Kind.EVENT,
            act.get(),
            doers,
            lineages(event.in(Event.Role.RECIPIENT)),
            lineages(event.in(Event.Role.BENEFICIARY)),
            things(event),
            view.get(event.place(), Place.class).orElse(null),
            Days.of(view.get(event.time(), TimeSpan.class).orElse(null)),
            denied ? voices.stream().map(Tellings::denying).toList() : voices,
            notes(event.id()),
            view.ref().id(),
            view.published(),
            !event.negated() || denied,
            /* breaches= */ false,
            quantity(event),
            view.cite(event.mentions())));
  }

  private Optional<String> act(Event event) {
    return acts.of(event.coding().value(), event.mentions().get(0).text());
  }

  private static Voice denying(Voice voice) {
    return new Voice(voice.speaker(), voice.outlet(), true, voice.day(), voice.citations());
  }

  /** "claimed responsibility for the attack" names the speaker as the doer. */
  private static boolean isResponsibility(Claim claim) {
    return claim.act() == Claim.SpeechAct.ACKNOWLEDGE
        && claim.content().stream().noneMatch(span -> span.text().split(" ").length > 4);
  }

  private List<Matter.Doer> doers(Event event, List<Voice> voices) {
    List<Matter.Doer> doers = new ArrayList<>();
    for (Ref actor : event.in(Event.Role.ACTOR)) {
      doers.add(new Matter.Doer(view.lineage(actor), voices));
    }
    for (Ref ref : event.claims()) {
      Claim claim = view.claim(ref);
      if (isResponsibility(claim)) {
        doers.add(new Matter.Doer(view.lineage(claim.speaker()), List.of(view.voice(claim))));
      }
    }
    if (doers.isEmpty()) {
      doers.addAll(blamed(event));
    }
    return doers;
  }

  /** "the United States broke the deal with air strikes" lays the strikes to the United States. */
  private List<Matter.Doer> blamed(Event event) {
    List<Matter.Doer> blamed = new ArrayList<>();
    for (Position position : view.reading().all(Position.class)) {
      Attested<Ref> subject = position.subject();
      if (subject != null && subject.value().id().equals(event.id())) {
        for (Ref who : position.conductOf()) {
          List<Voice> said = List.of(view.voice(view.claim(position.claim())));
          blamed.add(new Matter.Doer(view.lineage(who), said));
        }
      }
    }
    return blamed;
  }

  private void trend(Trend trend) {
    if (trend.coding() == null || isOfEvent(trend)) {
      return;
    }
    Optional<String> act = acts.of(trend.coding());
    if (act.isEmpty()) {
      return;
    }
    List<Voice> voices = List.of(view.voice(view.claim(trend.claim())));
    List<Matter.Doer> doers = new ArrayList<>();
    trend
        .actors()
        .forEach(actor -> doers.add(new Matter.Doer(view.lineage(actor.value()), voices)));
    tellings.add(
        new Telling(
            trend.id(),
            trendLabel(trend),
            Matter.Kind.TREND,
            act.get(),
            doers,
            lineages(refs(trend.targets())),
            List.of(),
            List.of(),
            view.get(trend.place(), Place.class).orElse(null),
            Days.of(view.get(trend.from(), TimeSpan.class).orElse(null)),
            voices,
            notes(trend.id()),
            view.ref().id(),
            view.published(),
            /* happened= */ true,
            /* breaches= */ false,
            null,
            view.cite(trend.evidence())));
  }

  /** "the attacks intensified": the event told before, not another matter. */
  private boolean isOfEvent(Trend trend) {
    return view.reading().all(Event.class).stream()
        .flatMap(event -> event.mentions().stream())
        .anyMatch(span -> trend.counted().evidence().stream().anyMatch(span::overlaps));
  }

  private static String trendLabel(Trend trend) {
    String by = trend.actors().isEmpty() ? "" : " by " + trend.actors().get(0).value().label();
    return trend.counted().value() + by;
  }

  /** Breaches of an agreement are acts of many kinds; what is counted is taken for force. */
  private void count(Count count) {
    Optional<String> act =
        count.coding() == null
            ? Optional.of("use force").filter(any -> count.breach())
            : acts.of(count.coding());
    if (act.isEmpty()) {
      return;
    }
    Voice counter = view.voice(view.claim(count.claim()));
    List<Voice> voices =
        List.of(
            new Voice(
                view.lineage(count.counter().value()),
                /* outlet= */ false,
                /* denies= */ false,
                counter.day(),
                counter.citations()));
    List<Matter.Doer> doers = new ArrayList<>();
    count
        .actors()
        .forEach(actor -> doers.add(new Matter.Doer(view.lineage(actor.value()), voices)));
    tellings.add(
        new Telling(
            count.id(),
            countLabel(count),
            Matter.Kind.COUNT,
            act.get(),
            doers,
            List.of(),
            List.of(),
            List.of(),
            view.get(count.place(), Place.class).orElse(null),
            days(count),
            voices,
            notes(count.id()),
            view.ref().id(),
            view.published(),
            /* happened= */ true,
            count.breach(),
            count.value().value().words() + ", as " + count.counter().value().label() + " counted",
            view.cite(count.evidence())));
  }

  /** Breaches are counted while the agreement is in force, also where no day is told. */
  private Days days(Count count) {
    Days told = Days.of(view.get(count.time(), TimeSpan.class).orElse(null));
    return told.known() || !count.breach() ? told : new Days(null, null, true);
  }

  private static String countLabel(Count count) {
    String words = count.counted().value();
    String what =
        count.breach() && !words.matches("(?i).*(violation|breach).*") ? "violations" : words;
    String by = count.actors().isEmpty() ? "" : " by " + count.actors().get(0).value().label();
    Attested<Ref> place = count.place();
    return count.value().value().words()
        + " "
        + what
        + by
        + (place == null ? "" : " in " + place.value().label());
  }

  /** What the reading calls the event; arms that are seen somewhere are called by their words. */
  private String label(Event event) {
    Attested<String> weapon = event.weapon();
    if (weapon != null && act(event).filter("move"::equals).isPresent()) {
      Attested<Ref> place = event.place();
      String where = place == null ? "" : " in " + place.value().label();
      return weapon.value().endsWith(where) ? weapon.value() : weapon.value() + where;
    }
    StringBuilder label = new StringBuilder(name(event));
    join(label, " by ", event.in(Event.Role.ACTOR));
    join(label, " on ", event.in(Event.Role.RECIPIENT));
    label.append(upon(event));
    Attested<Ref> place = event.place();
    String where = place == null ? "" : " in " + place.value().label();
    return label.toString().endsWith(where) ? label.toString() : label + where;
  }

  /** The noun that tells of it; for a verb the noun of the act. */
  private String name(Event event) {
    String words = event.mentions().get(0).text();
    for (Ref claim : event.claims()) {
      for (Ref about : view.claim(claim).about()) {
        if (about.id().equals(event.id()) && about.label().startsWith(words)) {
          return words;
        }
      }
    }
    return acts.noun(act(event).orElseThrow());
  }

  /** The thing that it fell upon, where no victim is told. */
  private String upon(Event event) {
    return !event.in(Event.Role.RECIPIENT).isEmpty()
        ? ""
        : circumstances(event.id(), /* things= */ true).stream()
            .findFirst()
            .map(
                thing ->
                    (acts.isA(act(event).orElseThrow(), "withdraw") ? " from " : " on ")
                        + thing.words().value())
            .orElse("");
  }

  private static void join(StringBuilder label, String before, List<Ref> actors) {
    if (!actors.isEmpty()) {
      label.append(before);
      label.append(String.join(" and ", actors.stream().map(Ref::label).toList()));
    }
  }

  private List<Matter.Thing> things(Event event) {
    List<Matter.Thing> things = new ArrayList<>();
    Attested<String> weapon = event.weapon();
    if (weapon != null) {
      Citation words = view.cite(weapon.evidence().get(0));
      things.add(new Matter.Thing(weapon.value(), null, words));
    }
    for (Circumstance circumstance : circumstances(event.id(), /* things= */ true)) {
      things.add(
          new Matter.Thing(
              circumstance.words().value(),
              by(circumstance),
              view.cite(circumstance.evidence().get(0))));
    }
    return things;
  }

  private List<Matter.Note> notes(String of) {
    List<Matter.Note> notes = new ArrayList<>();
    for (Circumstance circumstance : circumstances(of, /* things= */ false)) {
      notes.add(
          new Matter.Note(
              circumstance.id(),
              circumstance.kind().value(),
              circumstance.words().value(),
              by(circumstance),
              circumstance.negated(),
              view.voice(view.claim(circumstance.claim())),
              view.cite(circumstance.evidence().get(0))));
    }
    return notes;
  }

  /** What is told of a record: the things that it fell upon, or all else. */
  private List<Circumstance> circumstances(String of, boolean things) {
    return view.reading().all(Circumstance.class).stream()
        .filter(one -> one.of().id().equals(of))
        .filter(one -> (one.kind().value() == Circumstance.Kind.THING) == things)
        .toList();
  }

  private @Nullable Lineage by(Circumstance circumstance) {
    Attested<Ref> by = circumstance.by();
    return by == null ? null : view.lineage(by.value());
  }

  private static @Nullable String quantity(Event event) {
    return event.count() == null ? null : event.count().value().words();
  }

  private static List<Ref> refs(List<Attested<Ref>> values) {
    return values.stream().map(Attested::value).toList();
  }

  private List<Lineage> lineages(List<Ref> actors) {
    return actors.stream().map(view::lineage).toList();
  }
}
