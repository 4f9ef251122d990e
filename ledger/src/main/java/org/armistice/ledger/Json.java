package org.armistice.ledger;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.LocalDate;

/** Records of the ledger as JSON and back; the same record gives the same text. Thread-safe. */
public final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
          .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
          .visibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .addModule(
              new SimpleModule()
                  .addSerializer(LocalDate.class, ToStringSerializer.instance)
                  .addDeserializer(LocalDate.class, new Days()))
          .build();

  private Json() {}

  public static String write(Object record) {
    try {
      return MAPPER.writeValueAsString(record);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record that cannot be written: " + record, e);
    }
  }

  /**
   * @throws IllegalArgumentException where the text is no such record
   */
  public static <T> T read(String text, Class<T> kind) {
    try {
      return MAPPER.readValue(text, kind);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "no %s: %s".formatted(kind.getSimpleName(), e.getOriginalMessage()), e);
    }
  }

  /**
   * @throws IllegalArgumentException where the text is no JSON
   */
  public static JsonNode tree(String text) {
    return read(text, JsonNode.class);
  }

  private static final class Days extends FromStringDeserializer<LocalDate> {
    private static final long serialVersionUID = 1L;

    Days() {
      super(LocalDate.class);
    }

    @Override
    protected LocalDate _deserialize(String text, DeserializationContext context) {
      return LocalDate.parse(text);
    }
  }
}
