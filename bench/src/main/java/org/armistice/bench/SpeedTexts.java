package org.armistice.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Texts to measure speed on, in the order of their files: news in ordinary writing (re3d, then LGL
 * and GeoVirus), or news that was stored without capitals (muc4), which is read twice to restore
 * them.
 */
final class SpeedTexts {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private SpeedTexts() {}

  /**
   * @param capitals whether of the texts in ordinary writing
   * @throws IOException where a file is missing or no JSON
   */
  static List<String> of(Path gold, int most, boolean capitals) throws IOException {
    List<String> texts = new ArrayList<>();
    if (!capitals) {
      add(gold.resolve("muc4/entities/train.json"), "doctext", most, texts);
      return texts;
    }
    addRe3d(gold, most, texts);
    add(gold.resolve("geoparsing/lgl.jsonl"), "text", most, texts);
    add(gold.resolve("geoparsing/geovirus.jsonl"), "text", most, texts);
    return texts;
  }

  private static void addRe3d(Path gold, int most, List<String> texts) throws IOException {
    List<Path> sources;
    try (Stream<Path> folders = Files.list(gold.resolve("re3d"))) {
      sources = folders.filter(Files::isDirectory).sorted().toList();
    }
    for (Path source : sources) {
      add(source.resolve("documents.json"), "text", most, texts);
    }
  }

  private static void add(Path file, String field, int most, List<String> texts)
      throws IOException {
    try (MappingIterator<JsonNode> objects =
        MAPPER.readerFor(JsonNode.class).readValues(file.toFile())) {
      while (objects.hasNextValue() && texts.size() < most) {
        String text = objects.nextValue().path(field).asText("");
        if (!text.isBlank()) {
          texts.add(text);
        }
      }
    }
  }
}
