package org.armistice.agreement.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.armistice.agreement.accord.Line;
import org.armistice.record.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DistanceTest {
  private static final Line EQUATOR =
      new Line("equator", List.of(new Line.Point(0, -10), new Line.Point(0, 10)));

  private static Place place(
      Place.Kind kind, Place.Relation relation, Place.@Nullable PointKind point) {
    return new Place(
        "place-1",
        "Somewhere",
        null,
        kind,
        relation,
        List.of(),
        1.0,
        3.0,
        point,
        1,
        1,
        null,
        null,
        List.of());
  }

  @Test
  void aTownLiesAtTheDistanceOfItsCentreGiveOrTakeItsSize() {
    assertThat(of(Place.Kind.TOWN, Place.Relation.IN, Place.PointKind.TOWN_CENTRE))
        .hasValueSatisfying(
            distance -> {
              assertThat(distance.least()).isCloseTo(106.2, within(0.1));
              assertThat(distance.most()).isCloseTo(116.2, within(0.1));
              assertThat(distance.words()).isEqualTo("about 106 to 116 km");
            });
  }

  @Test
  void nearATownIsLessExact() {
    assertThat(of(Place.Kind.TOWN, Place.Relation.NEAR, Place.PointKind.TOWN_CENTRE))
        .hasValueSatisfying(
            distance -> assertThat(distance.most() - distance.least()).isCloseTo(30, within(0.1)));
  }

  @Test
  void aRegionHasNoDistance() {
    assertThat(of(Place.Kind.ADM1, Place.Relation.IN, Place.PointKind.REGION_CENTROID)).isEmpty();
    assertThat(of(Place.Kind.TOWN, Place.Relation.IN, Place.PointKind.APPROXIMATE)).isEmpty();
    assertThat(of(Place.Kind.AREA, Place.Relation.IN, null)).isEmpty();
  }

  private static java.util.Optional<Distance> of(
      Place.Kind kind, Place.Relation relation, Place.@Nullable PointKind point) {
    return Distance.of(place(kind, relation, point), EQUATOR);
  }

  @Test
  void beyondTheEndOfALineTheEndIsNearest() {
    assertThat(Sphere.toLine(new Line.Point(0, 11), EQUATOR)).isCloseTo(111.2, within(0.2));
    assertThat(Sphere.toLine(new Line.Point(1, 12), EQUATOR)).isCloseTo(248.6, within(0.5));
  }

  @Test
  void aPointOnTheOtherSideOfTheEarthIsFarFromTheLine() {
    assertThat(Sphere.toLine(new Line.Point(0, 180), EQUATOR)).isGreaterThan(18_000);
  }
}
