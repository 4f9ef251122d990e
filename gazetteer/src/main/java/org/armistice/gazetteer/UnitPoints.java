package org.armistice.gazetteer;

import java.util.HashMap;
import java.util.Map;

/** Authored points near the middle of first-order units whose towns lie at one edge. */
record UnitPoints(Map<String, Point> points) {
  record Point(double latitude, double longitude) {}

  static UnitPoints of(AuthoredTable table) {
    Map<String, Point> points = new HashMap<>();
    for (AuthoredTable.Row row : table.rows()) {
      points.put(
          row.get("unit"), new Point(row.degrees("latitude", 90), row.degrees("longitude", 180)));
    }
    return new UnitPoints(points);
  }

  /** The feature, at the authored point where it is such a unit. */
  Feature place(Feature feature) {
    String unit = feature.adm1();
    Point point = feature.code() == FeatureCode.ADM1 && unit != null ? points.get(unit) : null;
    return point == null
        ? feature
        : new Feature(
            feature.id(),
            feature.name(),
            feature.code(),
            feature.country(),
            feature.adm1(),
            feature.adm2(),
            feature.population(),
            point.latitude(),
            point.longitude(),
            true,
            feature.alternates());
  }
}
