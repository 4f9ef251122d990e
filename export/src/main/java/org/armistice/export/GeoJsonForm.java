package org.armistice.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A GeoJSON FeatureCollection (RFC 7946). A feature has a point where the place is a town or
 * another named spot; of a region or a country its geometry is null, and its properties say where
 * and how exactly.
 */
final class GeoJsonForm implements Form {
  private final Appendable out;
  private boolean first = true;

  GeoJsonForm(Appendable out) {
    this.out = out;
  }

  @Override
  public void begin() throws IOException {
    out.append("{\"type\":\"FeatureCollection\",\"features\":[");
  }

  @Override
  public boolean write(Dossier dossier) throws IOException {
    out.append(first ? "\n" : ",\n").append(Json.write(feature(dossier)));
    first = false;
    return true;
  }

  @Override
  public void end() throws IOException {
    out.append("\n]}\n");
  }

  private static ObjectNode feature(Dossier dossier) {
    ObjectNode feature = Json.object();
    feature.put("type", "Feature");
    feature.put("id", dossier.happening().id());
    Spot spot = Spot.of(dossier.place());
    if (spot == null) {
      feature.putNull("geometry");
    } else {
      ObjectNode point = feature.putObject("geometry");
      point.put("type", "Point");
      point.putArray("coordinates").add(spot.longitude()).add(spot.latitude());
    }
    ObjectNode properties = feature.putObject("properties");
    for (Column column : PlainTable.COLUMNS) {
      put(properties, column.name(), column.value().apply(dossier));
    }
    properties.remove("latitude");
    properties.remove("longitude");
    return feature;
  }

  private static void put(ObjectNode properties, String name, @Nullable Object value) {
    if (value instanceof Boolean truth) {
      properties.put(name, truth);
    } else if (value instanceof Integer number) {
      properties.put(name, number);
    } else if (value instanceof Long number) {
      properties.put(name, number);
    } else if (value == null || value.toString().isEmpty()) {
      properties.putNull(name);
    } else {
      properties.put(name, value.toString());
    }
  }
}
