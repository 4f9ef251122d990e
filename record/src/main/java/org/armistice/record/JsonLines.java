package org.armistice.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * Records as JSON, one object a line, and back. The same record gives the same bytes; null is
 * written, because "not stated" is an answer. Thread-safe.
 */
public final class JsonLines {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(
              new SimpleModule()
                  .addSerializer(LocalDate.class, ToStringSerializer.instance)
                  .addSerializer(OffsetDateTime.class, ToStringSerializer.instance)
                  .addDeserializer(
                      LocalDate.class,
                      new FromIsoText<>(LocalDate.class) {
                        @Override
                        protected LocalDate read(String text) {
                          return LocalDate.parse(text);
                        }
                      })
                  .addDeserializer(
                      OffsetDateTime.class,
                      new FromIsoText<>(OffsetDateTime.class) {
                        @Override
                        protected OffsetDateTime read(String text) {
                          return OffsetDateTime.parse(text);
                        }
                      }))
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private JsonLines() {}

  /** One line without its line end. */
  public static String write(Entry entry) {
    try {
      return MAPPER.writerFor(Entry.class).writeValueAsString(entry);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record that cannot be written: " + entry.id(), e);
    }
  }

  /**
   * @throws IllegalArgumentException quoting what is wrong, where the line is no record
   */
  public static Entry read(String line) {
    try {
      return MAPPER.readValue(line, Entry.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no record: " + e.getOriginalMessage(), e);
    }
  }

  /** The line as a tree, for those who look at single fields. */
  public static JsonNode tree(Entry entry) {
    try {
      return MAPPER.readTree(write(entry));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record that cannot be read back: " + entry.id(), e);
    }
  }

  private abstract static class FromIsoText<T> extends FromStringDeserializer<T> {
    private static final long serialVersionUID = 1L;

    FromIsoText(Class<T> type) {
      super(type);
    }

    protected abstract T read(String text);

    @Override
    protected T _deserialize(String text, DeserializationContext context) {
      return read(text);
    }
  }
}
