package org.armistice.agreement.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.armistice.agreement.accord.Line;
import org.junit.jupiter.api.Test;

/** Distances on the sphere against known ones. */
class SphereTest {
  private static Line.Point at(double latitude, double longitude) {
    return new Line.Point(latitude, longitude);
  }

  @Test
  void fromLondonToALineThatBeginsInParis() {
    Line line = new Line("south", List.of(at(48.8566, 2.3522), at(43.2965, 5.3698)));
    assertThat(Sphere.toLine(at(51.5074, -0.1278), line)).isCloseTo(344, within(3.5));
  }

  @Test
  void aDegreeOfLatitudeFromTheEquator() {
    Line equator = new Line("equator", List.of(at(0, -10), at(0, 10)));
    assertThat(Sphere.toLine(at(1, 3), equator)).isCloseTo(111.2, within(0.3));
    assertThat(Sphere.toLine(at(0, 5), equator)).isCloseTo(0, within(0.001));
  }

  @Test
  void acrossTheDateLine() {
    Line line = new Line("date line", List.of(at(-5, 179), at(5, -179)));
    assertThat(Sphere.toLine(at(0, 180), line)).isLessThan(1);
  }
}
