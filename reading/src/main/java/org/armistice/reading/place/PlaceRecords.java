package org.armistice.reading.place;

import java.util.ArrayList;
import java.util.List;
import org.armistice.gazetteer.Feature;
import org.armistice.gazetteer.FeatureCode;
import org.armistice.gazetteer.Folding;
import org.armistice.gazetteer.Gazetteer;
import org.armistice.record.ContentId;
import org.armistice.record.Place;
import org.armistice.record.Span;

/** Makes the record of a place. */
final class PlaceRecords {
  private final Gazetteer gazetteer;

  PlaceRecords(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  Place resolved(Feature feature, Place.Relation relation, double confidence, Span words) {
    Place.Kind kind = feature.code().kind();
    Precision precision = Precision.of(kind, relation);
    return new Place(
        id(feature.id(), relation, words),
        feature.name(),
        feature.id(),
        kind,
        relation,
        within(feature),
        feature.latitude(),
        feature.longitude(),
        pointKind(feature),
        precision.ucdp(),
        precision.acled(),
        gazetteer.describe(feature),
        Math.round(confidence * 1000) / 1000.0,
        List.of(words));
  }

  /**
   * A name that no gazetteer has, or whose place is unsure: the words stay, no point is made up.
   */
  Place unresolved(Place.Kind kind, Place.Relation relation, Span words) {
    Precision precision = Precision.of(kind, relation);
    return new Place(
        id(words.text(), relation, words),
        words.text(),
        null,
        kind,
        relation,
        List.of(),
        null,
        null,
        null,
        precision.ucdp(),
        precision.acled(),
        null,
        null,
        List.of(words));
  }

  private static String id(String what, Place.Relation relation, Span words) {
    return ContentId.of("place", what, relation, words.start(), words.end());
  }

  private List<String> within(Feature feature) {
    List<String> names = new ArrayList<>();
    for (Feature unit : gazetteer.within(feature)) {
      // A town's district of the same name says nothing
      if (unit.code() != FeatureCode.ADM2
          || !Folding.fold(unit.name()).equals(Folding.fold(feature.name()))) {
        names.add(unit.name());
      }
    }
    return names;
  }

  private static Place.PointKind pointKind(Feature feature) {
    return switch (feature.code().kind()) {
      case TOWN ->
          feature.approximate() ? Place.PointKind.APPROXIMATE : Place.PointKind.TOWN_CENTRE;
      case COUNTRY, ADM1, ADM2, AREA, LINE, ZONE, SEA -> Place.PointKind.REGION_CENTROID;
    };
  }
}
