package org.armistice.reading.place;

import org.armistice.record.Place;

/**
 * How finely a place is known, in the codes of the field.
 *
 * @param ucdp where_prec of the UCDP GED codebook: 1 exact, 2 near or limited area, 3 second-order
 *     unit, 4 first-order unit, 5 line or larger area, 6 country, 7 sea or air
 * @param acled geo_precision of the ACLED codebook: 1 town, 2 part of a region or near, 3 larger
 *     region
 */
record Precision(int ucdp, int acled) {

  static Precision of(Place.Kind kind, Place.Relation relation) {
    return switch (kind) {
      case TOWN ->
          switch (relation) {
            case IN, PARTS_OF -> new Precision(1, 1);
            case NEAR, IN_AND_AROUND, TOWARD -> new Precision(2, 2);
            case ALONG, BETWEEN -> new Precision(5, 2);
          };
      case ADM2 -> new Precision(3, 2);
      case ADM1 -> new Precision(4, 3);
      case AREA, LINE, ZONE -> new Precision(5, 3);
      case COUNTRY -> new Precision(6, 3);
      case SEA -> new Precision(7, 3);
    };
  }
}
