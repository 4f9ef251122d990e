package org.armistice.bench.muc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A document of the set.
 *
 * @param fillers of the whole document
 * @param templates of each incident
 */
record MucDocument(String id, String text, Fillers fillers, List<Template> templates) {

  /**
   * The documents of a folder: role fillers in {@code entities/}, templates in {@code templates/},
   * each file one JSON object a line. The half for learning, {@code train.json}, is left out where
   * another file stands beside it.
   *
   * @throws IOException where a folder is missing or a document has no templates
   */
  static List<MucDocument> read(Path folder) throws IOException {
    Map<String, List<Template>> templates = new LinkedHashMap<>();
    for (JsonNode row : rows(folder.resolve("templates"))) {
      List<Template> all = new ArrayList<>();
      row.path("templates").forEach(template -> all.add(Template.of(template)));
      templates.put(row.path("docid").asText(), all);
    }
    List<MucDocument> documents = new ArrayList<>();
    for (JsonNode row : rows(folder.resolve("entities"))) {
      String id = row.path("docid").asText();
      List<Template> own = templates.get(id);
      if (own == null) {
        throw new IOException(
            "document \"" + id + "\" stands in " + folder.resolve("entities") + " alone");
      }
      documents.add(
          new MucDocument(id, row.path("doctext").asText(), Fillers.of(row.path("extracts")), own));
    }
    return documents;
  }

  private static List<JsonNode> rows(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IOException("there is no folder " + folder);
    }
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    List<Path> measured = files.stream().filter(file -> !file.endsWith("train.json")).toList();
    ObjectMapper mapper = new ObjectMapper();
    List<JsonNode> rows = new ArrayList<>();
    for (Path file : measured.isEmpty() ? files : measured) {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        if (!line.isBlank()) {
          rows.add(mapper.readTree(line));
        }
      }
    }
    if (rows.isEmpty()) {
      throw new IOException("no .json file with documents in " + folder);
    }
    return rows;
  }
}
