package org.armistice.reading.assembly;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armistice.reading.document.Phrase;
import org.armistice.reading.place.PlaceMention;
import org.armistice.reading.place.Use;
import org.armistice.record.Attested;
import org.armistice.record.Place;
import org.armistice.record.Ref;
import org.jspecify.annotations.Nullable;

/** The places of a report by their words. Metonyms and demonyms are no places of events. */
final class Places {
  private final List<PlaceMention> mentions;
  private final Map<String, Place> byId = new LinkedHashMap<>();

  Places(List<PlaceMention> mentions) {
    this.mentions = List.copyOf(mentions);
    for (PlaceMention mention : mentions) {
      if (mention.use() == Use.LOCATION) {
        byId.putIfAbsent(mention.place().id(), mention.place());
      }
    }
  }

  /** The place that a phrase names: the one that holds its head, or the first in it. */
  Optional<Attested<Ref>> in(@Nullable Phrase phrase) {
    if (phrase == null) {
      return Optional.empty();
    }
    PlaceMention best = null;
    for (PlaceMention mention : mentions) {
      boolean inside =
          mention.use() == Use.LOCATION
              && mention.sentence() == phrase.sentence()
              && mention.startToken() < phrase.end()
              && phrase.start() < mention.endToken();
      if (!inside) {
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

    return new Attested<>(new Ref(place.id(), place.name()), place.evidence(), mention.rule());
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
