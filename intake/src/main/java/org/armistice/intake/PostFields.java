package org.armistice.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The fields of a post, by the names that exports of Twitter and its successors give them. */
final class PostFields {
  private static final List<String> TEXT =
      List.of("full_text", "text", "tweet", "content", "body", "message");
  private static final List<String> TIME =
      List.of("created_at", "createdat", "date", "time", "timestamp", "datetime", "published");
  private static final List<String> ACCOUNT =
      List.of(
          "user.screen_name",
          "author.username",
          "user.username",
          "username",
          "screen_name",
          "user_screen_name",
          "handle",
          "account",
          "user");
  private static final List<String> AUTHOR =
      List.of("user.name", "author.name", "user.displayname", "name", "display_name", "author");
  private static final List<String> URL = List.of("url", "link", "permalink", "tweet_url");
  private static final List<String> LANGUAGE = List.of("lang", "language");

  /** As the first version of the interface writes it: Mon Oct 12 18:30:00 +0000 2020. */
  private static final DateTimeFormatter FIRST_FORM =
      DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss xx uuuu", Locale.ENGLISH);

  private static final Pattern MILLIS = Pattern.compile("[0-9]{13}");
  private static final Pattern SECONDS = Pattern.compile("[0-9]{9,10}");

  private PostFields() {}

  /** An object's own fields, and those of its author under {@code user.} or {@code author.}. */
  static Map<String, String> flat(JsonNode post, JsonNode includes) {
    Map<String, String> fields = new LinkedHashMap<>();
    flat(post, "", fields);
    String author = fields.get("author_id");
    for (JsonNode user : includes.path("users")) {
      if (user.path("id").asText().equals(author)) {
        flat(user, "author.", fields);
      }
    }
    return fields;
  }

  private static void flat(JsonNode node, String prefix, Map<String, String> fields) {
    node.properties()
        .forEach(
            entry -> {
              String key = entry.getKey().toLowerCase(Locale.ROOT);
              if (entry.getValue().isValueNode() && !entry.getValue().isNull()) {
                fields.putIfAbsent(prefix + key, entry.getValue().asText());
              } else if (prefix.isEmpty() && (key.equals("user") || key.equals("author"))) {
                flat(entry.getValue(), key + ".", fields);
              }
            });
  }

  static boolean hasText(List<String> names) {
    return names.stream().anyMatch(name -> TEXT.contains(name.toLowerCase(Locale.ROOT)));
  }

  static String textNames() {
    return String.join(", ", TEXT);
  }

  static String text(Map<String, String> fields) {
    String text = first(fields, TEXT);
    return text == null ? "" : Parser.unescapeEntities(text, /* inAttribute= */ false);
  }

  /** The account is the one who publishes; who speaks, the text may say otherwise. */
  static Metadata metadata(Map<String, String> fields) {
    String account = first(fields, ACCOUNT);
    String handle = account == null || account.startsWith("@") ? account : "@" + account;
    return Metadata.none()
        .with(Field.KIND, "social-post", "export")
        .with(Field.OUTLET, handle, "export")
        .with(Field.BYLINE, first(fields, AUTHOR), "export")
        .with(Field.PUBLISHED, time(first(fields, TIME)), "export")
        .with(Field.URL, first(fields, URL), "export")
        .with(Field.LANGUAGE, first(fields, LANGUAGE), "export");
  }

  private static @Nullable String first(Map<String, String> fields, List<String> names) {
    for (String name : names) {
      String value = fields.get(name);
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    return null;
  }

  /** In ISO 8601, where the form is one of those that exports use; else as it stands. */
  private static @Nullable String time(@Nullable String text) {
    if (text == null) {
      return null;
    }
    if (MILLIS.matcher(text).matches()) {
      return Instant.ofEpochMilli(Long.parseLong(text)).atOffset(ZoneOffset.UTC).toString();
    }
    if (SECONDS.matcher(text).matches()) {
      return Instant.ofEpochSecond(Long.parseLong(text)).atOffset(ZoneOffset.UTC).toString();
    }
    try {
      return OffsetDateTime.parse(text, FIRST_FORM).toString();
    } catch (DateTimeException e) {
      return text;
    }
  }
}
