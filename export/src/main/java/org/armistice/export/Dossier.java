package org.armistice.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.armistice.incident.happening.Happening;
import org.armistice.incident.happening.Member;
import org.armistice.incident.happening.Named;
import org.armistice.incident.telling.Where;
import org.armistice.record.Actor;
import org.armistice.record.Entry;
import org.armistice.record.Event;
import org.armistice.record.Interaction;
import org.armistice.record.Place;
import org.armistice.record.Report;
import org.jspecify.annotations.Nullable;

/**
 * An incident with the records that it rests on: what the ledger holds of its reports and of what
 * was read in them.
 */
public final class Dossier {
  private final Happening happening;
  private final Map<String, Report> reports = new LinkedHashMap<>();
  private final Map<String, Event> events = new LinkedHashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Map<String, Actor> actors = new LinkedHashMap<>();

  /**
   * @param entries records of the readings of its reports, the reports themselves among them;
   *     others than reports, events, places and actors are passed over
   */
  public Dossier(Happening happening, Collection<? extends Entry> entries) {
    this.happening = happening;
    for (Entry entry : entries) {
      if (entry instanceof Report report) {
        reports.putIfAbsent(report.id(), report);
      } else if (entry instanceof Event event) {
        events.putIfAbsent(event.id(), event);
      } else if (entry instanceof Place place) {
        places.putIfAbsent(place.id(), place);
      } else if (entry instanceof Actor actor) {
        actors.putIfAbsent(actor.id(), actor);
      }
    }
  }

  public Happening happening() {
    return happening;
  }

  /**
   * Its reports in the order of its tellings, each once; those that were not given are left out.
   */
  public List<Report> reports() {
    return happening.members().stream()
        .map(Member::report)
        .distinct()
        .map(reports::get)
        .filter(Objects::nonNull)
        .toList();
  }

  /** Whether every report is known and none is sealed: only then may it leave. */
  public boolean mayLeave() {
    return happening.members().stream()
        .map(member -> reports.get(member.report()))
        .allMatch(report -> report != null && report.sensitivity() != Report.Sensitivity.SEALED);
  }

  /** Whether a report is not for everybody. */
  public boolean isRestricted() {
    return reports().stream()
        .anyMatch(report -> report.sensitivity() == Report.Sensitivity.RESTRICTED);
  }

  /** The events that tell of it, in the order of its tellings. */
  List<Event> events() {
    List<Event> found = new ArrayList<>();
    for (Member member : happening.members()) {
      Event event = events.get(member.event());
      if (event != null) {
        found.add(event);
      }
    }
    return found;
  }

  /**
   * The record of the place that the incident has: of an event that tells of it, else of any of its
   * reports. {@code null} where no place is told or the place was not given.
   */
  @Nullable Place place() {
    String key = happening.where().key();
    if (key == null) {
      return null;
    }
    for (Event event : events()) {
      Place place = event.place() == null ? null : places.get(event.place().value().id());
      if (place != null && key.equals(Where.of(place).key())) {
        return place;
      }
    }
    return places.values().stream()
        .filter(place -> key.equals(Where.of(place).key()))
        .findFirst()
        .orElse(null);
  }

  /** The record of somebody in a role of it, by the name that the role has. */
  Optional<Actor> actor(Named named) {
    for (Event event : events()) {
      for (Event.Participant participant : event.participants()) {
        Actor actor = actors.get(participant.actor().value().id());
        boolean same =
            participant.actor().value().label().equals(named.label())
                || actor != null && actor.name().equals(named.label());
        if (actor != null && same) {
          return Optional.of(actor);
        }
      }
    }
    return Optional.empty();
  }

  /** Between whom it was by ACLED's types, as the first telling that says so has it. */
  @Nullable Interaction interaction() {
    return events().stream()
        .map(Event::interaction)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The first of its tellings that gives a weapon. */
  @Nullable String weapon() {
    for (Event event : events()) {
      if (event.weapon() != null) {
        return event.weapon().value();
      }
    }
    return null;
  }
}
