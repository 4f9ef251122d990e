package org.armistice.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Tables and lines of JSON whose columns the user names, a report each. A row that is broken or has
 * no text is named in its turn, and the others are read.
 */
final class Rows {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final int MOST_ROWS = 1_000_000;

  private Rows() {}

  static List<Source> of(String source, String text, Mapping mapping) throws IntakeException {
    String lower = source.toLowerCase(Locale.ROOT);
    List<Source> rows =
        lower.endsWith(".csv") || lower.endsWith(".tsv")
            ? table(source, text, mapping, lower.endsWith(".tsv") ? '\t' : ',')
            : lines(source, text, mapping);
    if (rows.isEmpty()) {
      throw new IntakeException(Fault.ROWS, source, "has no rows");
    }
    return rows;
  }

  private static List<Source> table(String source, String text, Mapping mapping, char delimiter)
      throws IntakeException {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter)
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .get();
    List<Source> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      List<String> names =
          parser.getHeaderNames().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
      if (!names.contains(mapping.text())) {
        throw new IntakeException(
            Fault.ROWS,
            source,
            "has no column %s; its head line is %s"
                .formatted(
                    Quoted.of(mapping.text()),
                    Quoted.of(String.join(",", parser.getHeaderNames()))));
      }
      for (CSVRecord row : parser) {
        Map<String, String> fields = new LinkedHashMap<>();
        row.toMap().forEach((key, value) -> fields.put(key.toLowerCase(Locale.ROOT), value));
        String name = "%s, line %d".formatted(source, parser.getCurrentLineNumber());
        add(rows, source, name, String.join("\u001f", row.toList()), fields, mapping);
      }
    } catch (IOException | IllegalArgumentException | java.io.UncheckedIOException e) {
      rows.add(
          broken(
              "%s, after row %d".formatted(source, rows.size()),
              "is no CSV from here on (" + e.getMessage() + ")"));
    }
    return rows;
  }

  private static List<Source> lines(String source, String text, Mapping mapping)
      throws IntakeException {
    if (text.stripLeading().startsWith("[")) {
      return list(source, text, mapping);
    }
    List<Source> rows = new ArrayList<>();
    int number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      String name = "%s, line %d".formatted(source, number);
      try {
        add(rows, source, name, line, flat(MAPPER.readTree(line)), mapping);
      } catch (JsonProcessingException e) {
        rows.add(broken(name, "is no JSON (" + Quoted.of(line) + ")"));
      }
    }
    return rows;
  }

  private static List<Source> list(String source, String text, Mapping mapping)
      throws IntakeException {
    List<Source> rows = new ArrayList<>();
    try {
      for (JsonNode node : MAPPER.readTree(text)) {
        String name = "%s, object %d".formatted(source, rows.size() + 1);
        add(rows, source, name, node.toString(), flat(node), mapping);
      }
    } catch (JsonProcessingException e) {
      throw new IntakeException(
          Fault.ROWS, source, "is no JSON (" + Quoted.of(e.getOriginalMessage()) + ")");
    }
    return rows;
  }

  private static Map<String, String> flat(JsonNode node) {
    Map<String, String> fields = new LinkedHashMap<>();
    node.properties()
        .forEach(
            entry -> {
              if (entry.getValue().isValueNode() && !entry.getValue().isNull()) {
                fields.put(entry.getKey().toLowerCase(Locale.ROOT), entry.getValue().asText());
              }
            });
    return fields;
  }

  private static void add(
      List<Source> rows,
      String source,
      String name,
      String row,
      Map<String, String> fields,
      Mapping mapping)
      throws IntakeException {
    if (rows.size() >= MOST_ROWS) {
      throw new IntakeException(
          Fault.ROWS, source, "has more than %,d rows; split it".formatted(MOST_ROWS));
    }
    String text = fields.get(mapping.text());
    rows.add(
        text == null || text.isBlank()
            ? broken(name, "has no text in " + Quoted.of(mapping.text()))
            : new Source.Item(
                name, row.getBytes(StandardCharsets.UTF_8), text, mapping.metadata(fields)));
  }

  private static Source broken(String name, String what) {
    return new Source.Broken(name, new IntakeException(Fault.ROWS, name, what));
  }
}
