package org.armistice.reading.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.armistice.reading.event.EventArgument;
import org.armistice.reading.event.EventMention;
import org.armistice.reading.event.EventReasons;
import org.armistice.reading.event.Violence;
import org.armistice.reading.reason.Asked;
import org.armistice.reading.reason.Part;
import org.armistice.reading.reason.Reason;
import org.armistice.reading.reason.Reason.ByRule;
import org.armistice.reading.reason.Reason.NoOther;
import org.armistice.reading.reason.Reason.See;
import org.armistice.record.Actor;
import org.armistice.record.Attested;
import org.armistice.record.Coding;
import org.armistice.record.Event;
import org.armistice.record.Interaction;
import org.armistice.record.Ref;
import org.armistice.record.Span;
import org.armistice.record.Toll;
import org.jspecify.annotations.Nullable;

/** Why an event is as it is. */
final class EventParts {
  private final Context context;
  private final EventReasons rooms;
  private final Rules rules;

  EventParts(Context context) {
    this.context = context;
    this.rooms = context.rooms().events();
    this.rules = new Rules(context);
  }

  List<Part> of(Event event) {
    List<EventMention> tellings = context.tellings().of(event);
    EventMention first = tellings.get(0);
    List<Part> parts = new ArrayList<>();
    parts.add(coding(event, tellings));
    for (int i = 0; i < event.participants().size(); i++) {
      Event.Participant participant = event.participants().get(i);
      parts.add(participant("participants[%d].actor".formatted(i), participant, tellings));
    }
    if (event.interaction() != null) {
      parts.add(interaction(event, event.interaction()));
    }
    words("weapon", event.weapon(), EventArgument.Role.WEAPON, tellings, parts);
    ref("place", event.place(), tellings, parts);
    ref("time", event.time(), tellings, parts);
    if (event.count() != null) {
      parts.add(rules.part("count", event.count()));
    }
    for (int i = 0; i < event.tolls().size(); i++) {
      tolls("tolls[%d]".formatted(i), event.tolls().get(i), parts);
    }
    words("purpose", event.purpose(), EventArgument.Role.PURPOSE, tellings, parts);
    parts.add(
        new Part(
            "status", Asked.plain(event.status()), List.of(), context.tellings().status(event)));
    parts.add(
        new Part(
            "timeStatus", Asked.plain(event.timeStatus()), event.evidence(), rooms.time(first)));
    parts.add(
        new Part(
            "negated", event.negated() ? "yes" : "no", event.evidence(), rooms.negation(first)));
    parts.add(
        new Part(
            "series", event.series() ? "yes" : "no", event.evidence(), series(event, tellings)));
    parts.add(mentions(event, tellings));
    return parts;
  }

  private List<Reason> series(Event event, List<EventMention> tellings) {
    for (EventMention telling : tellings) {
      if (telling.series() == event.series()) {
        return List.of(rooms.series(telling));
      }
    }
    return List.of(rooms.series(tellings.get(0)));
  }

  private Part coding(Event event, List<EventMention> tellings) {
    Attested<Coding> coding = event.coding();
    EventMention telling = telling(coding, tellings);
    List<Reason> reasons = new ArrayList<>(rooms.coding(telling));
    reasons.add(ucdp(event));
    return new Part("coding", Values.of(coding.value()), coding.evidence(), reasons);
  }

  /** The telling that the value rests on: the fullest, where several tell of the event. */
  private EventMention telling(Attested<?> value, List<EventMention> tellings) {
    for (EventMention telling : tellings) {
      if (telling.rule().equals(value.rule()) && value.evidence().contains(words(telling))) {
        return telling;
      }
    }
    return tellings.get(0);
  }

  private Span words(EventMention telling) {
    return context.document().span(telling.sentence(), telling.start(), telling.end());
  }

  private Reason ucdp(Event event) {
    return EventReasons.ucdp(
        event.coding().value().ucdp(),
        kind(event, Event.Role.ACTOR),
        kind(event, Event.Role.RECIPIENT));
  }

  /** Of several on a side the first that bears arms, as the coding takes it. */
  private Actor.@Nullable Kind kind(Event event, Event.Role role) {
    List<Actor> all =
        event.in(role).stream().map(ref -> (Actor) context.reading().get(ref.id())).toList();
    return all.stream()
        .filter(actor -> Violence.isArmed(actor.kind()))
        .findFirst()
        .or(() -> all.stream().findFirst())
        .map(Actor::kind)
        .orElse(null);
  }

  private Part interaction(Event event, Interaction interaction) {
    List<Span> evidence = new ArrayList<>();
    event.participants().stream()
        .filter(participant -> participant.role() != Event.Role.BENEFICIARY)
        .forEach(participant -> evidence.addAll(participant.actor().evidence()));
    return new Part(
        "interaction",
        Values.of(interaction),
        evidence.stream().distinct().sorted().toList(),
        List.of(EventReasons.interaction()));
  }

  private Part participant(
      String field, Event.Participant participant, List<EventMention> tellings) {
    Attested<Ref> actor = participant.actor();
    List<Reason> reasons = new ArrayList<>();
    Optional<Held> held = held(actor, role(participant.role()), tellings);
    if (actor.evidence().isEmpty()) {
      reasons.add(
          new ByRule(
              actor.rule(),
              "the words name a private person, whose name the record does not keep"));
    } else if (held.isPresent()) {
      reasons.addAll(rooms.argument(held.get().telling(), held.get().argument()));
      if (held.get().argument().label().equals("compound:place")) {
        reasons.add(
            new NoOther("a place's name before the act is an actor only where a table knows it"));
      }
    } else {
      reasons.add(
          new ByRule(
              "event:owner",
              "no words fill the role itself: it is whose weapon or craft acts, whose post is struck,"
                  + " or who acts on \"each other\" (event-words.tsv)"));
    }
    reasons.addAll(rules.actor(actor));
    return new Part(
        field,
        "%s: %s".formatted(Asked.plain(participant.role()), actor.value().label()),
        actor.evidence(),
        reasons);
  }

  private static EventArgument.Role role(Event.Role role) {
    return switch (role) {
      case ACTOR -> EventArgument.Role.ACTOR;
      case RECIPIENT -> EventArgument.Role.RECIPIENT;
      case BENEFICIARY -> EventArgument.Role.BENEFICIARY;
    };
  }

  private record Held(EventMention telling, EventArgument argument) {}

  /** The argument of a role in which the actor is named. */
  private Optional<Held> held(
      Attested<Ref> actor, EventArgument.Role role, List<EventMention> tellings) {
    for (EventMention telling : tellings) {
      for (EventArgument argument : telling.in(role)) {
        boolean same =
            context.tellings().actors(telling, argument).stream()
                .anyMatch(ref -> ref.id().equals(actor.value().id()));
        if (same) {
          return Optional.of(new Held(telling, argument));
        }
      }
    }
    return Optional.empty();
  }

  private void words(
      String field,
      @Nullable Attested<String> value,
      EventArgument.Role role,
      List<EventMention> tellings,
      List<Part> parts) {
    if (value == null) {
      return;
    }
    List<Reason> reasons = new ArrayList<>();
    for (EventMention telling : tellings) {
      Optional<EventArgument> argument = telling.first(role);
      if (argument.isPresent() && reasons.isEmpty()) {
        if (role == EventArgument.Role.WEAPON) {
          rooms.weapon(telling, argument.get()).ifPresent(reasons::add);
        }
        reasons.addAll(rooms.argument(telling, argument.get()));
      }
    }
    parts.add(new Part(field, value.value(), value.evidence(), reasons));
  }

  /** Where or when: through which words of the event the place or time was found. */
  private void ref(
      String field, @Nullable Attested<Ref> value, List<EventMention> tellings, List<Part> parts) {
    if (value == null) {
      return;
    }
    List<Reason> reasons = new ArrayList<>();
    for (EventMention telling : tellings) {
      for (Span words : value.evidence()) {
        if (reasons.isEmpty()) {
          context
              .tellings()
              .holding(telling, words)
              .ifPresent(argument -> reasons.addAll(through(field, telling, argument)));
        }
      }
    }
    if (reasons.isEmpty()) {
      reasons.add(
          new ByRule(
              "event:around",
              "told of the verb whose subject the event's noun is, or of the owner of the noun"));
    }
    reasons.add(new See(value.value(), "which " + field + " the words mean is explained there"));
    parts.add(new Part(field, value.value().label(), value.evidence(), reasons));
  }

  private List<Reason> through(String field, EventMention telling, EventArgument argument) {
    List<Reason> reasons = new ArrayList<>();
    switch (argument.role()) {
      case PLACE, TIME -> {}
      case RECIPIENT ->
          reasons.add(
              new ByRule(
                  "event:" + field + "-among-victims",
                  "the words stand in what was struck, which tells the " + field + " too"));
      case WEAPON ->
          reasons.add(
              new ByRule(
                  "event:" + field + "-of-weapon", "the tree hangs the words on the weapon"));
      case ACTOR ->
          reasons.add(
              new ByRule("event:" + field + "-after-agent", "the words stand behind the doer"));
      case BENEFICIARY, PURPOSE, COUNT ->
          reasons.add(new ByRule("event:" + field, "the words stand beside the act"));
    }
    reasons.addAll(rooms.argument(telling, argument));
    return reasons;
  }

  private void tolls(String field, Toll toll, List<Part> parts) {
    Part amount = rules.part(field + ".amount", toll.amount());
    List<Reason> reasons = new ArrayList<>(amount.reasons());
    Ref counter = toll.counter();
    reasons.add(
        counter == null
            ? new ByRule("tolls:own-voice", "the report gives the number in its own voice")
            : new See(counter, "gives the number, since it stands in what he says"));
    parts.add(
        new Part(
            amount.field(),
            List.of(field + ".harm", field + ".counter"),
            "%s, %s".formatted(Asked.plain(toll.harm()), amount.value()),
            toll.evidence(),
            reasons));
    if (toll.side() != null) {
      parts.add(rules.part(field + ".side", toll.side()));
    }
  }

  private Part mentions(Event event, List<EventMention> tellings) {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(
        new ByRule(
            "event:naming",
            "the first telling of the body names the event, else the headline's",
            List.of(words(tellings.get(0)))));
    List<EventMention> inOrder = new ArrayList<>(tellings);
    inOrder.sort(
        Comparator.comparingInt(EventMention::sentence).thenComparingInt(EventMention::head));
    for (EventMention telling : inOrder.subList(1, inOrder.size())) {
      reasons.add(context.tellings().again(telling));
    }
    if (tellings.size() == 1) {
      reasons.add(new NoOther("told of once"));
    }
    return new Part(
        "mentions",
        "%d telling%s".formatted(tellings.size(), tellings.size() == 1 ? "" : "s"),
        event.mentions(),
        reasons);
  }
}
