package org.armistice.cli.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.armistice.record.Circumstance;
import org.armistice.record.Event;
import org.armistice.record.Reading;
import org.armistice.record.Ref;
import org.armistice.record.Toll;

/** What happened, did not happen, may or will happen. */
final class EventSection implements Section {
  @Override
  public void write(Reading reading, Sheet sheet) {
    List<Event> events = reading.all(Event.class);
    if (events.isEmpty()) {
      return;
    }
    sheet.heading("Events");
    int number = 1;
    for (Event event : events) {
      sheet.item(number++, heading(event, sheet.names()), event.id());
      write(event, sheet);
      circumstances(event, reading, sheet);
    }
  }

  /** How it was done and what it fell upon, as somebody says. */
  private static void circumstances(Event event, Reading reading, Sheet sheet) {
    for (Circumstance one : reading.all(Circumstance.class)) {
      if (one.of().id().equals(event.id())) {
        boolean thing = one.kind().value() == Circumstance.Kind.THING;
        String not = one.negated() ? "not " : "";
        sheet.row(
            thing ? "upon" : "manner",
            thing ? Quote.plain(one.words().value()) : not + Wording.of(one.kind().value()),
            one.evidence(),
            one.kind().rule());
      }
    }
  }

  private static void write(Event event, Sheet sheet) {
    sheet.row("what", event.coding(), Wording::of);
    for (Event.Role role : Event.Role.values()) {
      sheet.refs(
          label(role),
          event.participants().stream()
              .filter(participant -> participant.role() == role)
              .map(Event.Participant::actor)
              .toList());
    }
    if (event.interaction() != null) {
      sheet.row("interaction", Wording.of(event.interaction()));
    }
    sheet.row("weapon", event.weapon(), Quote::plain);
    sheet.ref("where", event.place());
    sheet.ref("when", event.time());
    sheet.row("how many", event.count(), Wording::of);
    for (Toll toll : event.tolls()) {
      sheet.row(Wording.of(toll.harm()), toll(toll), toll.evidence(), toll.amount().rule());
    }
    sheet.row("claimed aim", event.purpose(), Quote::plain);
    if (event.mentions().size() > 1) {
      sheet.row("told in", event.mentions().size() + " places:", event.mentions(), null);
    }
    sheet.row("standing", standing(event));
    Set<String> chains = new LinkedHashSet<>();
    for (Ref claim : event.claims()) {
      chains.add(sheet.names().speakers(claim));
    }
    if (!chains.isEmpty()) {
      sheet.row("according to", String.join("; ", chains));
    }
  }

  private static String heading(Event event, Names names) {
    return (event.negated() ? "told as not having happened: " : "") + names.of(event);
  }

  /** Such as "US forces → Taliban: ASSAULT/aerial". */
  static String title(Event event) {
    String who = labels(event.in(Event.Role.ACTOR));
    String whom = labels(event.in(Event.Role.RECIPIENT));
    String act =
        event.coding().value().plover().name()
            + (event.coding().value().mode() == null ? "" : "/" + event.coding().value().mode());
    String between =
        (who.isEmpty() ? "actor not stated" : who) + (whom.isEmpty() ? "" : " → " + whom);
    return act + ": " + between;
  }

  private static String labels(List<Ref> refs) {
    return refs.stream().map(Ref::label).distinct().collect(Collectors.joining(", "));
  }

  private static String toll(Toll toll) {
    String side = toll.side() == null ? "" : " of " + toll.side().value().label();
    String counter = toll.counter() == null ? "" : ", counted by " + toll.counter().label();
    return Wording.of(toll.amount().value()) + side + counter;
  }

  private static String standing(Event event) {
    List<String> words = new ArrayList<>();
    words.add(Wording.of(event.status()));
    words.add(Wording.of(event.timeStatus()));
    if (event.series()) {
      words.add("a series of acts");
    }
    if (event.negated()) {
      words.add("told as not having happened");
    }
    return String.join(", ", words);
  }

  private static String label(Event.Role role) {
    return switch (role) {
      case ACTOR -> "who";
      case RECIPIENT -> "to whom";
      case BENEFICIARY -> "for whom";
    };
  }
}
