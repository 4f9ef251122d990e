package org.armistice.reading.assembly;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armistice.reading.document.Document;
import org.armistice.reading.event.Embedding;
import org.armistice.reading.event.EventArgument;
import org.armistice.reading.event.EventMention;
import org.armistice.reading.reason.Reason;
import org.armistice.reading.reason.Reason.ByRule;
import org.armistice.reading.reason.Reason.See;
import org.armistice.record.Claim;
import org.armistice.record.Event;
import org.armistice.record.Ref;
import org.armistice.record.Span;

/** Which tellings an event was put together of, and why: the events are assembled once more. */
public final class Tellings {
  private final Document document;
  private final Actors actors;
  private final Times times;
  private final Claims claims;
  private final List<EventMention> own;
  private final EventGroups groups;
  private final Events events;

  public Tellings(Layers layers) {
    this.document = layers.document();
    this.actors = new Actors(document, layers.actors());
    this.times = new Times(document, layers.times(), layers.agreements());
    Places places = new Places(layers.places());
    this.claims = new Claims(layers, actors, times);
    this.own = new EventFilter(layers).events();
    this.groups = new EventGroups(document, actors, times, own);
    this.events = new Events(layers, actors, times, places, claims, groups);
  }

  /**
   * The tellings of an event, the one that names it first.
   *
   * @throws IllegalArgumentException where the report has no such event
   */
  public List<EventMention> of(Event event) {
    EventGroup group = group(event);
    List<EventMention> ordered = new ArrayList<>();
    for (Span words : event.mentions()) {
      group.mentions().stream()
          .filter(mention -> span(mention).equals(words) && !ordered.contains(mention))
          .forEach(ordered::add);
    }
    return ordered;
  }

  private EventGroup group(Event event) {
    return groups.all().stream()
        .filter(group -> events.of(group).id().equals(event.id()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no event " + event.id()));
  }

  private Span span(EventMention mention) {
    return document.span(mention.sentence(), mention.start(), mention.end());
  }

  /** Why a further telling is of the event told before: as things stood when it came. */
  public Reason again(EventMention mention) {
    int at = own.indexOf(mention);
    EventGroups before = new EventGroups(document, actors, times, own.subList(0, at));
    List<Span> words = List.of(span(mention));
    if (before.harmAndCause(mention).isPresent()) {
      return new ByRule(
          "event:harm-and-cause",
          "what an act does to people is told in one clause with it",
          words);
    }
    return before.isDefinite(mention)
        ? new ByRule(
            "event:definite",
            "the words point (\"the\", \"this\", \"their\") to the event of their kind last told",
            words)
        : new ByRule(
            "event:told-again",
            "the same kind of act by the same side, and no victim, day or place speaks against it",
            words);
  }

  /** The mention of an argument's actors. */
  public List<Ref> actors(EventMention mention, EventArgument argument) {
    return actors.allAt(mention.sentence(), argument.head()).stream()
        .map(actor -> actor.value())
        .toList();
  }

  /** Why the event stands as claimed, acknowledged, corroborated or denied. */
  public List<Reason> status(Event event) {
    EventMention first = group(event).first();
    if (first.under(Embedding.Kind.DENIED)) {
      return List.of(
          new ByRule(
              "event:denied", "the first telling stands under a denial", List.of(span(first))));
    }
    Set<String> doers = new LinkedHashSet<>();
    for (Ref actor : event.in(Event.Role.ACTOR)) {
      doers.add(actors.side(actor));
    }
    List<Reason> reasons = new ArrayList<>();
    Set<String> tellers = new LinkedHashSet<>();
    for (Ref ref : event.claims()) {
      Claim claim = claims.get(ref);
      Ref speaker = claim.speaker();
      if (actors.isOutlet(speaker)) {
        reasons.add(new See(ref, "the outlet tells it, which makes it no more than claimed"));
      } else {
        tellers.add(actors.side(speaker));
        reasons.add(
            new See(
                ref,
                doers.contains(actors.side(speaker))
                    ? "%s, who says it, is on the side of the doer: acknowledged"
                        .formatted(speaker.label())
                    : "%s says it, who is not on the side of a doer".formatted(speaker.label())));
      }
    }
    if (tellers.size() > 1) {
      reasons.add(
          new ByRule("event:corroborated", "%d sides tell of it".formatted(tellers.size())));
    }
    if (reasons.isEmpty()) {
      reasons.add(new ByRule("event:claimed", "nobody is made to say it but the report: claimed"));
    }
    return reasons;
  }

  /**
   * The kind of argument that an event's words were taken from: the first whose words hold some.
   */
  public Optional<EventArgument> holding(EventMention mention, Span words) {
    return mention.arguments().stream()
        .filter(
            argument ->
                document.span(mention.sentence(), argument.start(), argument.end()).overlaps(words))
        .findFirst();
  }
}
