package org.armistice.reading.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.armistice.reading.place.PlaceMention;
import org.armistice.reading.place.PlaceReasons;
import org.armistice.reading.reason.Asked;
import org.armistice.reading.reason.Part;
import org.armistice.reading.reason.Reason;
import org.armistice.reading.reason.Reason.ByMetadata;
import org.armistice.reading.reason.Reason.ByRule;
import org.armistice.reading.reason.Reason.NoOther;
import org.armistice.record.Place;
import org.armistice.record.Span;

/** Why a place is the one that it is. */
final class PlaceParts {
  private final Context context;
  private final PlaceReasons rooms;

  PlaceParts(Context context) {
    this.context = context;
    this.rooms = context.rooms().places();
  }

  List<Part> of(Place place) {
    PlaceMention first = mention(place);
    List<Part> parts = new ArrayList<>();
    List<Reason> meaning = new ArrayList<>(rooms.meaning(first));
    rooms.cue(first).ifPresent(meaning::add);
    String by = place.resolvedBy();
    if (by != null) {
      meaning.add(new ByMetadata("gazetteer: " + by));
    }
    parts.add(
        new Part(
            "gazetteer",
            List.of("name", "within", "resolvedBy", "confidence"),
            place.gazetteer() == null
                ? "in no gazetteer, or unsure"
                : "%s (%s)%s".formatted(place.name(), place.gazetteer(), confidence(place)),
            List.of(context.words(first)),
            meaning));
    parts.add(
        new Part(
            "relation",
            Asked.plain(place.relation()),
            List.of(context.words(first)),
            List.of(rooms.relation(first))));
    parts.add(
        new Part(
            "ucdpPrecision",
            List.of("acledPrecision", "kind"),
            "%s: UCDP where_prec %d, ACLED geo_precision %d"
                .formatted(
                    Asked.plain(place.kind()), place.ucdpPrecision(), place.acledPrecision()),
            List.of(),
            List.of(PlaceReasons.precision(place))));
    if (place.latitude() != null) {
      parts.add(
          new Part(
              "latitude",
              List.of("longitude", "pointKind"),
              String.format(Locale.ROOT, "%.4f, %.4f", place.latitude(), place.longitude()),
              List.of(),
              List.of(new ByMetadata(point(place)))));
    }
    parts.add(
        new Part(
            "evidence",
            "%d mention%s"
                .formatted(place.evidence().size(), place.evidence().size() == 1 ? "" : "s"),
            place.evidence(),
            mentions(place)));
    return parts;
  }

  private static String confidence(Place place) {
    return place.confidence() == null
        ? ""
        : String.format(Locale.ROOT, ", %.3f ahead of the next spot", place.confidence());
  }

  private PlaceMention mention(Place place) {
    for (Span words : place.evidence()) {
      Optional<PlaceMention> mention = context.place(words);
      if (mention.isPresent()) {
        return mention.get();
      }
    }
    throw new IllegalStateException("no mention of " + place.id());
  }

  private static String point(Place place) {
    Place.PointKind kind = place.pointKind();
    return kind == null
        ? "no point"
        : switch (kind) {
          case TOWN_CENTRE -> "the gazetteer's point of the town; where in it is not said";
          case REGION_CENTROID -> "a point inside the region, never a finding";
          case APPROXIMATE -> "an approximate point, as the supplement has it";
        };
  }

  private List<Reason> mentions(Place place) {
    List<Reason> reasons = new ArrayList<>();
    for (Span words : place.evidence()) {
      context
          .place(words)
          .ifPresent(
              mention -> {
                Reason use = rooms.use(mention);
                reasons.add(
                    new ByRule(
                        mention.rule(),
                        "%s; %s".formatted(rooms.where(mention), use.says()),
                        List.of(words)));
              });
    }
    if (reasons.size() == 1) {
      reasons.add(new NoOther("named once in this relation"));
    }
    return reasons;
  }
}
