package org.armistice.reading.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.armistice.reading.document.Phrase;
import org.armistice.reading.place.PlaceMention;
import org.armistice.record.Attested;
import org.armistice.record.ContentId;
import org.armistice.record.Place;
import org.armistice.record.Ref;
import org.armistice.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * The places of a report by their words, one record for all mentions of a place in the same
 * relation. Metonyms and demonyms are no places of events.
 */
final class Places {
  private final List<PlaceMention> mentions;
  private final Map<String, Place> byId = new LinkedHashMap<>();

  Places(List<PlaceMention> mentions) {
    this.mentions = mentions.stream().filter(PlaceMention::isLocation).toList();
    for (PlaceMention mention : this.mentions) {
      byId.merge(id(mention.place()), withId(mention.place()), Places::merged);
    }
  }

  /** One place of the gazetteer in one relation; a place in none by its name. */
  private static String id(Place place) {
    String key = place.gazetteer() == null ? place.name() : place.gazetteer();
    return ContentId.of("place", key, place.relation());
  }

  private static Place withId(Place place) {
    return copy(place, id(place), place.evidence());
  }

  private static Place merged(Place old, Place next) {
    List<Span> evidence = new ArrayList<>(old.evidence());
    evidence.addAll(next.evidence());
    return copy(old, old.id(), evidence.stream().distinct().sorted().toList());
  }

  private static Place copy(Place place, String id, List<Span> evidence) {
    return new Place(
        id,
        place.name(),
        place.gazetteer(),
        place.kind(),
        place.relation(),
        place.within(),
        place.latitude(),
        place.longitude(),
        place.pointKind(),
        place.ucdpPrecision(),
        place.acledPrecision(),
        place.resolvedBy(),
        place.confidence(),
        evidence);
  }

  /** The place that a phrase names: the one that holds its head, or the first in it. */
  Optional<Attested<Ref>> in(@Nullable Phrase phrase) {
    return in(phrase, token -> false);
  }

  /**
   * @param passedOver tokens of the sentence whose names are taken for no places
   */
  Optional<Attested<Ref>> in(@Nullable Phrase phrase, IntPredicate passedOver) {
    if (phrase == null) {
      return Optional.empty();
    }
    PlaceMention best = null;
    for (PlaceMention mention : mentions) {
      boolean inside =
          mention.sentence() == phrase.sentence()
              && mention.startToken() < phrase.end()
              && phrase.start() < mention.endToken();
      if (!inside || passedOver.test(mention.endToken() - 1)) {
        continue;
      }
      boolean holdsHead =
          mention.startToken() <= phrase.head() && phrase.head() < mention.endToken();
      if (best == null || holdsHead) {
        best = mention;
      }
    }
    return Optional.ofNullable(best).map(Places::attested);
  }

  private static Attested<Ref> attested(PlaceMention mention) {
    Place place = mention.place();
    return new Attested<>(new Ref(id(place), place.name()), place.evidence(), mention.rule());
  }

  Place get(Ref place) {
    Place found = byId.get(place.id());
    if (found == null) {
      throw new IllegalStateException("no place " + place);
    }
    return found;
  }

  List<Place> all() {
    return List.copyOf(byId.values());
  }
}
