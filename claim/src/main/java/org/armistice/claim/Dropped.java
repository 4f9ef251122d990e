package org.armistice.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armistice.record.Claim;
import org.armistice.record.ContentId;
import org.armistice.record.DroppedAttribution;
import org.armistice.record.Event;
import org.armistice.record.Reading;
import org.armistice.record.Span;

/**
 * Finds deeds that a report lays to somebody in its own voice, where earlier reports had that only
 * from a speaker. What the doer owns up to needs no such speaker.
 */
final class Dropped {
  private final List<Group> groups;
  private final Matters matters;
  private final List<DroppedAttribution> found = new ArrayList<>();

  Dropped(List<Reading> readings, List<Group> groups, Matters matters) {
    this.groups = groups;
    this.matters = matters;
    for (int order = 1; order < readings.size(); order++) {
      for (Event event : readings.get(order).all(Event.class)) {
        look(readings.get(order), order, event);
      }
    }
  }

  List<DroppedAttribution> all() {
    return found;
  }

  private void look(Reading reading, int order, Event event) {
    Optional<Integer> matter = matters.of(order, event.id());
    if (matter.isEmpty()) {
      return;
    }
    for (Event.Participant part : event.participants()) {
      boolean own =
          part.role() == Event.Role.ACTOR
              && !part.actor().evidence().isEmpty()
              && part.actor().evidence().stream().noneMatch(span -> isSaid(reading, span));
      if (own) {
        Voice doer = Voice.of(reading, part.actor().value());
        claimedBefore(order, matter.get(), doer)
            .ifPresent(group -> note(reading, event, part.actor().evidence(), doer, group));
      }
    }
  }

  private static boolean isSaid(Reading reading, Span span) {
    return reading.all(Claim.class).stream()
        .filter(claim -> claim.quoteMode() != Claim.QuoteMode.OWN_VOICE)
        .anyMatch(claim -> claim.content().stream().anyMatch(content -> content.covers(span)));
  }

  /** The first earlier saying that named the doer; empty where the doer owned up by then. */
  private Optional<Group> claimedBefore(int order, int matter, Voice doer) {
    Group first = null;
    for (Group group : groups) {
      Telling telling = group.best();
      boolean names =
          telling.order() < order
              && telling.matter() == matter
              && !telling.denies()
              && telling.doers().stream().anyMatch(doer::resembles);
      if (names && telling.voice().isSameAs(doer)) {
        return Optional.empty();
      }
      first = names && first == null ? group : first;
    }
    return Optional.ofNullable(first);
  }

  private void note(Reading reading, Event event, List<Span> evidence, Voice doer, Group group) {
    String report = reading.report().id();
    List<Span> words = new ArrayList<>(evidence);
    words.addAll(event.evidence());
    found.add(
        new DroppedAttribution(
            ContentId.of("dropped-attribution", report, event.id(), group.ref().id()),
            report,
            group.ref(),
            "That it was %s is told here without a speaker; before, %s said so."
                .formatted(doer.name(), group.best().voice().name()),
            "dropped:doer",
            words.stream().distinct().sorted().toList()));
  }
}
