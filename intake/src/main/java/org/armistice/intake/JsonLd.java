package org.armistice.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a page's JSON-LD says of its publication: the first schema.org article among its objects.
 * Blocks that are no JSON are passed over, as search engines do.
 */
final class JsonLd {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final int DEEPEST = 8;

  private JsonLd() {}

  static Metadata read(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        JsonNode article = article(MAPPER.readTree(script.data()), 0);
        if (article != null) {
          return metadata(article);
        }
      } catch (JsonProcessingException e) {
        continue;
      }
    }
    return Metadata.none();
  }

  private static Metadata metadata(JsonNode article) {
    String origin = "json-ld ";
    return Metadata.none()
        .with(Field.PUBLISHED, text(article.path("datePublished")), origin + "datePublished")
        .with(Field.OUTLET, text(article.path("publisher")), origin + "publisher")
        .with(Field.TITLE, text(article.path("headline")), origin + "headline")
        .with(Field.BYLINE, texts(article.path("author")), origin + "author")
        .with(Field.URL, text(article.path("url")), origin + "url")
        .with(Field.URL, text(article.path("mainEntityOfPage")), origin + "mainEntityOfPage")
        .with(Field.LANGUAGE, text(article.path("inLanguage")), origin + "inLanguage");
  }

  /** The first object whose type is an article, looking into lists and {@code @graph}. */
  private static @Nullable JsonNode article(@Nullable JsonNode node, int depth) {
    if (node == null || depth > DEEPEST) {
      return null;
    }
    if (node.isArray()) {
      for (JsonNode child : node) {
        JsonNode found = article(child, depth + 1);
        if (found != null) {
          return found;
        }
      }
      return null;
    }
    JsonNode type = node.path("@type");
    boolean isArticle = type.isArray() ? anyArticle(type) : namesArticle(type);
    return isArticle ? node : article(node.get("@graph"), depth + 1);
  }

  private static boolean anyArticle(JsonNode types) {
    for (JsonNode type : types) {
      if (namesArticle(type)) {
        return true;
      }
    }
    return false;
  }

  private static boolean namesArticle(JsonNode type) {
    String name = type.asText("").toLowerCase(Locale.ROOT);
    return name.endsWith("article") || name.endsWith("posting") || name.equals("report");
  }

  private static @Nullable String texts(JsonNode node) {
    if (!node.isArray()) {
      return text(node);
    }
    List<String> names = new ArrayList<>();
    for (JsonNode child : node) {
      String name = text(child);
      if (name != null) {
        names.add(name);
      }
    }
    return names.isEmpty() ? null : String.join(", ", names);
  }

  /** A plain value, or the name or id of an object, or the first of a list. */
  private static @Nullable String text(JsonNode node) {
    if (node.isArray()) {
      return node.isEmpty() ? null : text(node.get(0));
    }
    if (node.isObject()) {
      JsonNode name = node.has("name") ? node.get("name") : node.path("@id");
      return name.isTextual() ? Parser.unescapeEntities(name.asText(), false) : null;
    }
    return node.isTextual() ? Parser.unescapeEntities(node.asText(), false) : null;
  }
}
