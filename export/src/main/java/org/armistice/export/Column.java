package org.armistice.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name as it stands in the head line
 * @param value of an incident; {@code null} where nothing can be said
 */
record Column(String name, Value value) {
  /** What a column says of an incident. */
  interface Value extends Function<Dossier, @Nullable Object> {}

  /** A column that is there because a tool looks for it, and of which a reading says nothing. */
  static Column empty(String name) {
    return new Column(name, dossier -> null);
  }
}
