package org.armistice.bench.geoparsing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.armistice.reading.place.rank.Toponym;

/** An annotated article of a geoparsing set. */
record GoldArticle(String text, List<GoldPlace> places) {

  static List<GoldArticle> read(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<GoldArticle> articles = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (!line.isBlank()) {
        articles.add(article(mapper.readTree(line)));
      }
    }
    return articles;
  }

  private static GoldArticle article(JsonNode row) {
    String text = row.required("text").asText();
    List<GoldPlace> places = new ArrayList<>();
    for (JsonNode mention : row.required("mentions")) {
      places.add(
          GoldPlace.of(
              mention,
              text.offsetByCodePoints(0, mention.required("start").asInt()),
              text.offsetByCodePoints(0, mention.required("end").asInt())));
    }
    places.sort(Comparator.comparingInt(GoldPlace::start));
    return new GoldArticle(text, places);
  }

  List<Toponym> toponyms() {
    return places.stream()
        .map(
            place ->
                new Toponym(place.start(), place.end(), text.substring(place.start(), place.end())))
        .toList();
  }
}
