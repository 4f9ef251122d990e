package org.armistice.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** ninjs, the JSON of the IPTC, in its first and its second form: one object a report. */
final class Ninjs {
  private static final List<String> BODIES = List.of("body_xhtml", "body_html", "body_text");

  private Ninjs() {}

  /** Whether an object is one: an address and a body by the names of the standard. */
  static boolean is(JsonNode node) {
    return node.isObject()
        && node.has("uri")
        && (node.path("bodies").isArray() || BODIES.stream().anyMatch(node::has));
  }

  static Source item(String name, JsonNode node) {
    return new Source.Item(
        name, node.toString().getBytes(StandardCharsets.UTF_8), body(node), metadata(node));
  }

  private static String body(JsonNode node) {
    for (JsonNode body : node.path("bodies")) {
      if (body.path("value").isTextual()) {
        return body.path("contenttype").asText("text/html").contains("plain")
            ? body.path("value").asText()
            : paragraphs(body.path("value").asText());
      }
    }
    for (String name : BODIES) {
      if (node.path(name).isTextual()) {
        return name.equals("body_text")
            ? node.path(name).asText()
            : paragraphs(node.path(name).asText());
      }
    }
    return "";
  }

  private static String paragraphs(String html) {
    return String.join("\n\n", PageText.paragraphs(Jsoup.parse(html)));
  }

  private static Metadata metadata(JsonNode node) {
    return Metadata.none()
        .with(Field.TITLE, text(node.path("headline")), "ninjs headline")
        .with(Field.TITLE, text(node.path("headlines").path(0).path("value")), "ninjs headlines")
        .with(Field.BYLINE, text(node.path("byline")), "ninjs byline")
        .with(Field.OUTLET, text(node.path("provider")), "ninjs provider")
        .with(Field.OUTLET, text(node.path("copyrightholder")), "ninjs copyrightholder")
        .with(Field.PUBLISHED, text(node.path("firstcreated")), "ninjs firstcreated")
        .with(Field.PUBLISHED, text(node.path("versioncreated")), "ninjs versioncreated")
        .with(Field.PUBLISHED, text(node.path("contentcreated")), "ninjs contentcreated")
        .with(Field.URL, text(node.path("uri")), "ninjs uri")
        .with(Field.LANGUAGE, text(node.path("language")), "ninjs language");
  }

  private static @Nullable String text(JsonNode node) {
    return node.isTextual() ? node.asText() : null;
  }
}
