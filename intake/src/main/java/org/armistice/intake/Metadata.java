package org.armistice.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is known of a report's publication, each field with where it came from. Immutable. */
public final class Metadata {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}\\u00a0]+");
  private static final Metadata NONE = new Metadata(new EnumMap<>(Field.class));

  private final EnumMap<Field, Value> values;

  private Metadata(EnumMap<Field, Value> values) {
    this.values = values;
  }

  /**
   * @param text as given
   * @param origin such as {@code option}, {@code header} or {@code meta og:site_name}
   */
  record Value(String text, String origin) {}

  public static Metadata none() {
    return NONE;
  }

  /** This and one field more, unless the field is already known or the text is blank. */
  public Metadata with(Field field, @Nullable String text, String origin) {
    if (text == null || text.isBlank() || values.containsKey(field)) {
      return this;
    }
    EnumMap<Field, Value> more = new EnumMap<>(values);
    more.put(field, new Value(SPACE.matcher(text).replaceAll(" ").strip(), origin));
    return new Metadata(more);
  }

  /** This, and what only the other knows. */
  Metadata over(Metadata other) {
    Metadata both = this;
    for (Map.Entry<Field, Value> entry : other.values.entrySet()) {
      both = both.with(entry.getKey(), entry.getValue().text(), entry.getValue().origin());
    }
    return both;
  }

  @Nullable Value get(Field field) {
    return values.get(field);
  }

  @Nullable String text(Field field) {
    Value value = values.get(field);
    return value == null ? null : value.text();
  }

  /** Where each known field came from, such as {@code outlet=option}. */
  List<String> origins() {
    return values.entrySet().stream()
        .map(entry -> entry.getKey().key() + "=" + entry.getValue().origin())
        .toList();
  }
}
