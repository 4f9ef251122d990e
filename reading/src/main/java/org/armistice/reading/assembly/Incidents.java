package org.armistice.reading.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armistice.reading.event.Embedding;
import org.armistice.reading.event.EventArgument;
import org.armistice.record.AcledSubEvent;
import org.armistice.record.Announcement;
import org.armistice.record.Attested;
import org.armistice.record.ContentId;
import org.armistice.record.Event;
import org.armistice.record.Incident;
import org.armistice.record.Place;
import org.armistice.record.PloverEvent;
import org.armistice.record.Ref;
import org.armistice.record.TimeSpan;
import org.armistice.record.TimeStatus;

/**
 * The happenings that one report tells of: one for each event that happened and is an act against
 * somebody, and one for each that is known by its announcement alone. Where two may be one or part
 * of one, the link says "possibly".
 */
final class Incidents {
  private static final double LIKELY_PART = 0.6;
  private static final double MAYBE_PART = 0.4;

  private final EventGroups groups;
  private final Events events;
  private final Times times;
  private final Places places;
  private final List<Incident> incidents = new ArrayList<>();

  Incidents(
      EventGroups groups, Events events, Times times, Places places, Publications publications) {
    this.groups = groups;
    this.events = events;
    this.times = times;
    this.places = places;
    List<EventGroup> happened = groups.all().stream().filter(this::isIncident).toList();
    for (EventGroup group : happened) {
      incidents.add(incident(group, happened));
    }
    publications.announcements().forEach(this::announcedOnly);
  }

  List<Incident> all() {
    return incidents;
  }

  private boolean isIncident(EventGroup group) {
    Event event = events.of(group);
    return group.first().happened()
        && event.status() != Event.Status.DENIED
        && event.coding().value().plover().quad() == PloverEvent.Quad.MATERIAL_CONFLICT;
  }

  private Incident incident(EventGroup group, List<EventGroup> all) {
    Event event = events.of(group);
    List<Incident.Link> links = new ArrayList<>();
    for (EventGroup other : all) {
      if (other != group) {
        link(group, other, links);
      }
    }
    return new Incident(
        id(event),
        events.label(event),
        event.series(),
        List.of(events.ref(group)),
        links,
        event.evidence());
  }

  private static String id(Event event) {
    return ContentId.of("incident", event.id());
  }

  /**
   * A single happening may be part of a series on the same side or place that is told beside it.
   */
  private void link(EventGroup group, EventGroup other, List<Incident.Link> links) {
    Event event = events.of(group);
    Event series = events.of(other);
    boolean partOfSeries = series.series() && !event.series();
    if (!partOfSeries
        || otherKind(event, series)
        || isPast(group)
        || isPast(other)
        || contradicts(group, other)
        || !placesMeet(event, series)
        || timesApart(event, series)) {
      return;
    }
    boolean sharesParticipant = sharesParticipant(group, other);
    boolean bothPlaced = event.place() != null && series.place() != null;
    if (!sharesParticipant && !bothPlaced) {
      return;
    }
    links.add(
        new Incident.Link(
            Incident.LinkKind.POSSIBLY_SAME,
            new Ref(id(series), events.label(series)),
            sharesParticipant ? LIKELY_PART : MAYBE_PART,
            "incident:single-beside-series",
            "It may be one of the series: place and time allow it, and no participant speaks against it; the report does not say."));
  }

  /** A gun battle is no airstrike; a plain "attack" may be either. */
  private static boolean otherKind(Event one, Event other) {
    AcledSubEvent first = one.coding().value().acled();
    AcledSubEvent second = other.coding().value().acled();
    return first != null && second != null && first != second;
  }

  /** Told of through an announcement long made: it stands beside nothing of now. */
  private static boolean isPast(EventGroup group) {
    return group.mentions().stream()
        .allMatch(
            mention ->
                mention.under(Embedding.Kind.PUBLICIZED)
                    || mention.timeStatus() == TimeStatus.HISTORICAL);
  }

  private boolean contradicts(EventGroup one, EventGroup other) {
    return apart(one, other, EventArgument.Role.ACTOR)
        || apart(one, other, EventArgument.Role.RECIPIENT);
  }

  private boolean apart(EventGroup one, EventGroup other, EventArgument.Role role) {
    Set<String> first = groups.sidesOf(one, role);
    Set<String> second = groups.sidesOf(other, role);
    return !first.isEmpty() && !second.isEmpty() && first.stream().noneMatch(second::contains);
  }

  private boolean sharesParticipant(EventGroup one, EventGroup other) {
    return shares(one, other, EventArgument.Role.ACTOR)
        || shares(one, other, EventArgument.Role.RECIPIENT);
  }

  private boolean shares(EventGroup one, EventGroup other, EventArgument.Role role) {
    Set<String> others = groups.sidesOf(other, role);
    return groups.sidesOf(one, role).stream().anyMatch(others::contains);
  }

  private boolean placesMeet(Event one, Event other) {
    Attested<Ref> first = one.place();
    Attested<Ref> second = other.place();
    if (first == null || second == null) {
      return true;
    }
    Place here = places.get(first.value());
    Place there = places.get(second.value());
    return here.name().equals(there.name())
        || here.within().contains(there.name())
        || there.within().contains(here.name());
  }

  private boolean timesApart(Event one, Event other) {
    Attested<Ref> first = one.time();
    Attested<Ref> second = other.time();
    if (first == null || second == null) {
      return false;
    }
    return endsBefore(times.get(first.value()), times.get(second.value()))
        || endsBefore(times.get(second.value()), times.get(first.value()));
  }

  private static boolean endsBefore(TimeSpan one, TimeSpan other) {
    var latest = one.latest();
    var earliest = other.earliest();
    return latest != null && earliest != null && latest.isBefore(earliest);
  }

  /** Known only because it was announced: nothing is told of when or where it happened. */
  private void announcedOnly(Announcement announcement) {
    if (announcement.event() != null) {
      return;
    }
    incidents.add(
        new Incident(
            ContentId.of("incident", announcement.id()),
            announcement.subject().value() + ", known by their announcement only",
            true,
            List.of(new Ref(announcement.id(), Publications.label(announcement))),
            List.of(),
            announcement.evidence()));
  }
}
