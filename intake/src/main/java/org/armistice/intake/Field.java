package org.armistice.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What can be known of a report's publication. */
public enum Field {
  PUBLISHED,
  ZONE,
  OUTLET,
  TITLE,
  URL,
  BYLINE,
  KIND,
  LANGUAGE;

  /** As header blocks and options write it, such as {@code published}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Field> ofKey(String key) {
    return Arrays.stream(values())
        .filter(field -> field.key().equals(key.strip().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  static String keys() {
    return Arrays.stream(values()).map(Field::key).collect(Collectors.joining(", "));
  }
}
