package org.armistice.server.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of a request as one flat JSON object of texts and flags, read strictly. */
public final class Body {
  /** Enough for every body but that of a report. */
  private static final int SMALL = 64 * 1024;

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).build();

  private final JsonNode object;

  private Body(JsonNode object) {
    this.object = object;
  }

  /**
   * @throws Refused where it is too large, no JSON object, or has an unknown field
   */
  public static Body of(Context context, List<String> fields) {
    return of(context, SMALL, fields);
  }

  /**
   * @param most bytes
   */
  public static Body of(Context context, int most, List<String> fields) {
    String type = context.contentType();
    if (type == null || !type.replaceAll(";.*", "").strip().equalsIgnoreCase("application/json")) {
      throw Refused.bad("The body must be JSON; send it as application/json.");
    }
    JsonNode object;
    try {
      object = MAPPER.readTree(bytes(context, most));
    } catch (JsonProcessingException e) {
      throw Refused.bad(
          "The body is no JSON: %s (line %d, column %d)."
              .formatted(
                  e.getOriginalMessage().replaceAll("\\s+", " "),
                  e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
                  e.getLocation() == null ? 1 : e.getLocation().getColumnNr()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (object == null || !object.isObject()) {
      throw Refused.bad("The body must be one JSON object.");
    }
    for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!fields.contains(name)) {
        throw Refused.bad(
            "There is no field \"%s\" here; there are %s."
                .formatted(name, String.join(", ", fields)));
      }
    }
    return new Body(object);
  }

  /**
   * All bytes of a body.
   *
   * @throws Refused where there are more than so many
   */
  public static byte[] bytes(Context context, int most) {
    if (context.contentLength() > most) {
      throw tooLarge(most);
    }
    try {
      byte[] bytes = context.bodyInputStream().readNBytes(most + 1);
      if (bytes.length > most) {
        throw tooLarge(most);
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Refused tooLarge(int most) {
    return Refused.tooLarge(
        "The body is larger than %,d bytes, the most that is taken here.".formatted(most));
  }

  /** What a field says, {@code null} where it is not there, null or empty. */
  public @Nullable String text(String name) {
    JsonNode value = object.get(name);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      throw Refused.bad("The field \"%s\" must be a text.".formatted(name));
    }
    String text = value.textValue();
    return text.isBlank() ? null : text;
  }

  /**
   * @throws Refused where it is not there
   */
  public String required(String name) {
    String text = text(name);
    if (text == null) {
      throw Refused.bad("The field \"%s\" is missing.".formatted(name));
    }
    return text;
  }

  /** {@code null} where it is not there. */
  public @Nullable Boolean flag(String name) {
    JsonNode value = object.get(name);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isBoolean()) {
      throw Refused.bad("The field \"%s\" must be true or false.".formatted(name));
    }
    return value.booleanValue();
  }
}
