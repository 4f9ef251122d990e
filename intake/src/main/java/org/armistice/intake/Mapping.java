package org.armistice.intake;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a table, or fields of objects, hold what of a report, as the user says. Names
 * are compared without case.
 */
public final class Mapping {
  private static final Mapping NONE = new Mapping(null, new EnumMap<>(Field.class));

  private final @Nullable String text;
  private final EnumMap<Field, String> columns;

  private Mapping(@Nullable String text, EnumMap<Field, String> columns) {
    this.text = text;
    this.columns = columns;
  }

  /** Nothing is said: tables are exports of posts. */
  public static Mapping none() {
    return NONE;
  }

  /**
   * @param named {@code text}, and names of fields such as {@code published}, each with its column
   * @throws IntakeException where no column of text is named, or a field is none
   */
  public static Mapping of(Map<String, String> named) throws IntakeException {
    if (named.isEmpty()) {
      return NONE;
    }
    Map<String, String> rest = new LinkedHashMap<>(named);
    String text = rest.remove("text");
    if (text == null) {
      throw new IntakeException(
          Fault.ROWS, "--map", "names no column of text; say which it is, as in text=Body");
    }
    EnumMap<Field, String> columns = new EnumMap<>(Field.class);
    for (Map.Entry<String, String> entry : rest.entrySet()) {
      Field field =
          Field.ofKey(entry.getKey())
              .orElseThrow(
                  () ->
                      new IntakeException(
                          Fault.ROWS,
                          "--map",
                          "%s is nothing that is known of a report; name text, %s"
                              .formatted(Quoted.of(entry.getKey()), Field.keys())));
      columns.put(field, lower(entry.getValue()));
    }
    return new Mapping(lower(text), columns);
  }

  boolean isNone() {
    return text == null;
  }

  /** The column of the text; empty where nothing is said. */
  String text() {
    return text == null ? "" : text;
  }

  /**
   * @param row by lower-case names of its columns
   */
  Metadata metadata(Map<String, String> row) {
    Metadata metadata = Metadata.none();
    for (Map.Entry<Field, String> column : columns.entrySet()) {
      metadata =
          metadata.with(column.getKey(), row.get(column.getValue()), "column " + column.getValue());
    }
    return metadata;
  }

  private static String lower(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
