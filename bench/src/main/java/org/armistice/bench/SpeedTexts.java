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

/** Texts to measure speed on: those of re3d, then those of muc4, in the order of their files. */
final class SpeedTexts {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private SpeedTexts() {}

  /**
   * @throws IOException where a file is missing or no JSON
   */
  static List<String> of(Path gold, int most) throws IOException {
    List<String> texts = new ArrayList<>();
    List<Path> sources;
    try (Stream<Path> folders = Files.list(gold.resolve("re3d"))) {
      sources = folders.filter(Files::isDirectory).sorted().toList();
    }
    for (Path source : sources) {
      add(source.resolve("documents.json"), "text", most, texts);
    }
    add(gold.resolve("muc4/entities/train.json"), "doctext", most, texts);
    return texts;
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
