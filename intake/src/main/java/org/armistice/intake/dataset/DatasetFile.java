package org.armistice.intake.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of a dataset row by row, holding none: CSV, tab-separated text, or ACLED's JSON.
 * Which dataset it is, its columns say; GDELT has no head line and goes by the number of its
 * columns.
 */
public final class DatasetFile {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** Columns of GDELT in its first and second version, at which those that are looked at stand. */
  private static final Map<Integer, Map<String, Integer>> GDELT =
      Map.of(
          58, gdelt(50, 53),
          61, gdelt(52, 56));

  private final String name;
  private final Consumer<DatasetRow> rows;
  private final Consumer<Malformed> malformed;

  private DatasetFile(String name, Consumer<DatasetRow> rows, Consumer<Malformed> malformed) {
    this.name = name;
    this.rows = rows;
    this.malformed = malformed;
  }

  /**
   * A line that is passed over.
   *
   * @param line from 1
   * @param why for people
   */
  public record Malformed(String file, long line, String why) {}

  /**
   * @return which dataset it is
   * @throws DatasetException A121 where it is none that is known, or cannot be read
   */
  public static Dataset read(Path path, Consumer<DatasetRow> rows, Consumer<Malformed> malformed)
      throws DatasetException {
    DatasetFile file = new DatasetFile(path.toString(), rows, malformed);
    try (BufferedReader lines = Files.newBufferedReader(path, StandardCharsets.ISO_8859_1)) {
      lines.mark(1 << 20);
      String head = lines.readLine();
      if (head == null) {
        throw new DatasetException(file.name, "is empty");
      }
      lines.reset();
      boolean tabs = head.indexOf('\t') >= 0;
      String begin = head.stripLeading();
      if (begin.startsWith("{") || begin.startsWith("[")) {
        return file.json(path);
      }
      return tabs ? file.tabs(lines, head) : file.commas(path);
    } catch (IOException | UncheckedIOException e) {
      throw new DatasetException(file.name, "cannot be read (" + e.getMessage() + ")");
    }
  }

  private Dataset json(Path path) throws IOException, DatasetException {
    JsonNode root;
    try {
      root = MAPPER.readTree(path.toFile());
    } catch (JsonProcessingException e) {
      throw new DatasetException(name, "is no JSON (" + e.getOriginalMessage() + ")");
    }
    JsonNode list = root.isArray() ? root : root.path("data");
    if (!list.path(0).has("event_id_cnty")) {
      throw unknown(List.of());
    }
    long number = 0;
    for (JsonNode node : list) {
      number++;
      Map<String, String> fields = new LinkedHashMap<>();
      node.properties()
          .forEach(
              field ->
                  fields.put(field.getKey().toLowerCase(Locale.ROOT), field.getValue().asText()));
      take(Dataset.ACLED, number, fields);
    }
    return Dataset.ACLED;
  }

  private Dataset commas(Path path) throws IOException, DatasetException {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreSurroundingSpaces(true)
            .setAllowMissingColumnNames(true)
            .get();
    try (CSVParser parser =
        CSVParser.parse(Files.newBufferedReader(path, StandardCharsets.UTF_8), format)) {
      List<String> names = parser.getHeaderNames();
      Dataset dataset = Dataset.ofHeader(names).orElseThrow(() -> unknown(names));
      for (CSVRecord row : parser) {
        if (row.size() == names.size()) {
          take(dataset, parser.getCurrentLineNumber(), fields(names, row.toList()));
        } else {
          count(parser.getCurrentLineNumber(), row.size(), names.size());
        }
      }
      return dataset;
    } catch (IllegalArgumentException | UncheckedIOException e) {
      throw new DatasetException(name, "is no CSV (" + e.getMessage() + ")");
    }
  }

  /**
   * Line by line, since such files are not quoted, and a stray quotation mark must not swallow any.
   */
  private Dataset tabs(BufferedReader lines, String head) throws IOException, DatasetException {
    List<String> names = utf8(head);
    Map<String, Integer> gdelt = GDELT.getOrDefault(names.size(), Map.of());
    Dataset known = Dataset.ofHeader(names).orElse(null);
    if (known == null && (gdelt.isEmpty() || !names.get(1).matches("[0-9]{8}"))) {
      throw unknown(names);
    }
    Dataset dataset = known == null ? Dataset.GDELT : known;
    Map<String, Integer> places = gdelt == null ? Map.of() : gdelt;
    long number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      List<String> cells = utf8(line);
      if (known != null && cells.equals(names)) {
        if (number > 1) {
          malformed.accept(new Malformed(name, number, "is the head line once more"));
        }
      } else if (cells.size() != names.size()) {
        count(number, cells.size(), names.size());
      } else if (known == null) {
        Map<String, String> fields = new LinkedHashMap<>();
        places.forEach((column, at) -> fields.put(column, cells.get(at)));
        take(dataset, number, fields);
      } else {
        take(dataset, number, fields(names, cells));
      }
    }
    return dataset;
  }

  private void take(Dataset dataset, long line, Map<String, String> fields) {
    try {
      rows.accept(Cells.row(dataset, name, line, fields));
    } catch (IllegalArgumentException e) {
      malformed.accept(new Malformed(name, line, String.valueOf(e.getMessage())));
    }
  }

  private void count(long line, int has, int wanted) {
    malformed.accept(
        new Malformed(
            name, line, "has %d columns where the head line has %d".formatted(has, wanted)));
  }

  private static Map<String, String> fields(List<String> names, List<String> cells) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      fields.putIfAbsent(names.get(i).strip().toLowerCase(Locale.ROOT), cells.get(i));
    }
    return fields;
  }

  /** Read byte by byte above, so that no broken character stops the file. */
  private static List<String> utf8(String line) {
    String text =
        new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
            .replace("\uFEFF", "");
    return new ArrayList<>(Arrays.asList(text.split("\t", -1)));
  }

  private static Map<String, Integer> gdelt(int place, int latitude) {
    return Map.of(
        "globaleventid", 0,
        "sqldate", 1,
        "actor1name", 6,
        "actor2name", 16,
        "eventcode", 26,
        "actiongeo_fullname", place,
        "actiongeo_lat", latitude,
        "actiongeo_long", latitude + 1);
  }

  private DatasetException unknown(List<@Nullable String> names) {
    String head = String.join(", ", names.stream().map(String::valueOf).limit(6).toList());
    return new DatasetException(
        name,
        "is none of ACLED, UCDP GED, POLECAT, ICEWS, GDELT and PA-X; its columns begin \"%s\""
            .formatted(head.length() > 120 ? head.substring(0, 120) + "…" : head));
  }
}
