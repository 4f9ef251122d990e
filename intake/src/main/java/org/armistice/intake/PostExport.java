package org.armistice.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
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
 * Exports of social posts, one report a post, and news in ninjs, one report an object: JSON (a
 * list, an object with a list {@code data}, an object a line, or the file of an account's own
 * archive) and CSV with a head line.
 *
 * <p>Columns and fields go by the names that exports give them; see {@link PostFields}.
 */
final class PostExport {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final int MOST_POSTS = 100_000;

  private PostExport() {}

  static List<Source> posts(Source.File file) throws IntakeException {
    byte[] bytes = file.bytes();
    String text = TextBytes.decode(file.name(), bytes);
    boolean csv = file.name().toLowerCase(Locale.ROOT).endsWith(".csv");
    List<Source> posts = csv ? csv(file.name(), text) : json(file.name(), text);
    if (posts.isEmpty()) {
      throw wrong(file.name(), "has no posts in it");
    }
    return posts;
  }

  /** The posts of one JSON object that stands alone. */
  static List<Source> posts(String name, byte[] bytes) throws IntakeException {
    return json(name, TextBytes.decode(name, bytes));
  }

  private static List<Source> csv(String source, String text) throws IntakeException {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();
    List<Source> posts = new ArrayList<>();
    try (CSVParser rows = CSVParser.parse(new StringReader(text), format)) {
      if (!PostFields.hasText(rows.getHeaderNames())) {
        throw wrong(
            source,
            "its head line is %s and names no column of text; name one of %s"
                .formatted(
                    Quoted.of(String.join(",", rows.getHeaderNames())), PostFields.textNames()));
      }
      for (CSVRecord row : rows) {
        Map<String, String> fields = new LinkedHashMap<>();
        row.toMap().forEach((key, value) -> fields.put(key.toLowerCase(Locale.ROOT), value));
        String name = "%s, line %d".formatted(source, rows.getCurrentLineNumber());
        add(posts, source, name, String.join("\u001f", row.toList()), fields);
      }
    } catch (IOException | IllegalArgumentException | java.io.UncheckedIOException e) {
      throw wrong(source, "is no CSV with a head line (" + e.getMessage() + ")");
    }
    return posts;
  }

  private static List<Source> json(String source, String text) throws IntakeException {
    // an account's own archive assigns its list to a variable
    String body = text.replaceFirst("^\\s*window\\.[\\w.]+\\s*=\\s*", "");
    List<Source> posts = new ArrayList<>();
    try (MappingIterator<JsonNode> nodes = MAPPER.readerFor(JsonNode.class).readValues(body)) {
      while (nodes.hasNextValue()) {
        JsonNode node = nodes.nextValue();
        JsonNode list = node.isArray() ? node : node.path("data");
        if (list.isArray()) {
          for (JsonNode post : list) {
            add(posts, source, post, node.path("includes"));
          }
        } else if (node.isObject()) {
          add(posts, source, node, MAPPER.missingNode());
        }
      }
    } catch (JsonProcessingException e) {
      throw wrong(
          source,
          "line %d is no JSON (%s)"
              .formatted(
                  e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
                  e.getOriginalMessage()));
    } catch (IOException | RuntimeException e) {
      throw wrong(source, "is no JSON (" + e.getMessage() + ")");
    }
    return posts;
  }

  private static void add(List<Source> posts, String source, JsonNode node, JsonNode includes)
      throws IntakeException {
    if (Ninjs.is(node)) {
      posts.add(Ninjs.item("%s, item %d".formatted(source, posts.size() + 1), node));
      return;
    }
    JsonNode post = node.path("tweet").isObject() ? node.path("tweet") : node;
    Map<String, String> fields = PostFields.flat(post, includes);
    if (!PostFields.hasText(List.copyOf(fields.keySet()))) {
      throw wrong(
          source,
          "post %d has no text; a post needs one of %s"
              .formatted(posts.size() + 1, PostFields.textNames()));
    }
    String name = "%s, post %d".formatted(source, posts.size() + 1);
    add(posts, source, name, post.toString(), fields);
  }

  private static void add(
      List<Source> posts, String source, String name, String row, Map<String, String> fields)
      throws IntakeException {
    if (posts.size() >= MOST_POSTS) {
      throw wrong(source, "has more than %,d posts; split it".formatted(MOST_POSTS));
    }
    posts.add(
        new Source.Item(
            name,
            row.getBytes(StandardCharsets.UTF_8),
            PostFields.text(fields),
            PostFields.metadata(fields)));
  }

  private static IntakeException wrong(String source, String what) {
    return new IntakeException(
        Fault.POSTS,
        source,
        what + "; give an export of posts as JSON or CSV, or the text of a report as .txt");
  }
}
