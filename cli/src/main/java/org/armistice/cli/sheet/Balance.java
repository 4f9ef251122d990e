package org.armistice.cli.sheet;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armistice.record.Actor;
import org.armistice.record.Agreement;
import org.armistice.record.Attested;
import org.armistice.record.Negotiation;
import org.armistice.record.Position;
import org.armistice.record.Reading;
import org.armistice.record.Ref;

/**
 * Says when all positions come from one side. Sides are the parties of the agreements and talks
 * that the report speaks of; a speaker belongs to the side that it speaks for, or, for states and
 * their bodies, to the side of the same country.
 */
final class Balance {
  private static final int LONGEST_CHAIN = 8;

  private final Map<String, Actor> actors = new LinkedHashMap<>();

  private Balance(Reading reading) {
    reading.all(Actor.class).forEach(actor -> actors.put(actor.id(), actor));
  }

  /** One sentence naming who is not heard; empty where every party is, or none is known. */
  static Optional<String> warning(Reading reading) {
    Balance balance = new Balance(reading);
    Map<String, String> parties = new LinkedHashMap<>();
    for (Agreement agreement : reading.all(Agreement.class)) {
      agreement.parties().forEach(party -> balance.add(party, parties));
    }
    if (parties.isEmpty()) {
      for (Negotiation negotiation : reading.all(Negotiation.class)) {
        negotiation.parties().forEach(party -> balance.add(party, parties));
      }
    }
    Set<String> heard = new LinkedHashSet<>();
    for (Position position : reading.all(Position.class)) {
      heard.add(balance.side(position.holder().value()));
    }
    Set<String> silent = new LinkedHashSet<>(parties.keySet());
    silent.removeAll(heard);
    Set<String> speaking = new LinkedHashSet<>(parties.keySet());
    speaking.retainAll(heard);
    if (speaking.size() != 1 || silent.isEmpty()) {
      return Optional.empty();
    }
    String spoken = parties.get(speaking.iterator().next());
    String unheard = String.join(", ", silent.stream().map(parties::get).toList());
    return Optional.of(
        "All positions of the parties come from one side (%s). No view of the other is in this report: %s."
            .formatted(spoken, unheard));
  }

  private void add(Attested<Ref> party, Map<String, String> parties) {
    parties.putIfAbsent(side(party.value()), party.value().label());
  }

  /** The country for a state and its bodies, else the organisation that is spoken for. */
  private String side(Ref ref) {
    Actor actor = actors.get(ref.id());
    for (int i = 0; i < LONGEST_CHAIN && actor != null && actor.of() != null; i++) {
      Actor above = actors.get(actor.of().id());
      if (above == null) {
        break;
      }
      actor = above;
    }
    if (actor == null) {
      return ref.id();
    }
    return ofState(actor) && actor.country() != null ? actor.country() : actor.name();
  }

  private static boolean ofState(Actor actor) {
    return switch (actor.kind()) {
      case STATE, GOVERNMENT, MILITARY, POLICE, OFFICIAL -> true;
      case ARMED_GROUP, PARTY, INTERNATIONAL_BODY, ORGANISATION, MEDIA, GROUP, CIVILIANS, UNKNOWN ->
          false;
    };
  }
}
