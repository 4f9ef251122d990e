package org.armistice.agreement.place;

import java.util.Optional;
import org.armistice.agreement.accord.Line;
import org.armistice.record.Place;

/**
 * How far a place of a report lies from a line, as far as the report tells.
 *
 * @param least kilometres, 0 or more
 * @param most kilometres
 */
public record Distance(double least, double most) {
  /** A town's people live within some kilometres of its centre. */
  private static final double TOWN_KM = 5;

  /** What is told to be near a town may be this much farther. */
  private static final double NEAR_KM = 15;

  /** Empty for a region, whose representative point is no finding, and for a place of no point. */
  public static Optional<Distance> of(Place place, Line line) {
    Double latitude = place.latitude();
    Double longitude = place.longitude();
    boolean town =
        place.kind() == Place.Kind.TOWN && place.pointKind() == Place.PointKind.TOWN_CENTRE;
    if (!town || latitude == null || longitude == null) {
      return Optional.empty();
    }
    double centre = Sphere.toLine(new Line.Point(latitude, longitude), line);
    double open =
        switch (place.relation()) {
          case IN, PARTS_OF -> TOWN_KM;
          case NEAR, IN_AND_AROUND, ALONG, BETWEEN, TOWARD -> NEAR_KM;
        };
    return Optional.of(new Distance(Math.max(0, centre - open), centre + open));
  }

  /** Such as "about 18 to 28 km". */
  public String words() {
    return "about %d to %d km".formatted(Math.round(least), Math.round(most));
  }
}
