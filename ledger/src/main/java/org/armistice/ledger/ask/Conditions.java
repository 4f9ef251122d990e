package org.armistice.ledger.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a question, those alone that it asks: a condition that holds for everything
 * keeps PostgreSQL from the index of the others.
 */
final class Conditions {
  private final List<String> texts = new ArrayList<>();
  private final Map<String, Object> values = new LinkedHashMap<>();

  Conditions and(String text) {
    texts.add(text);
    return this;
  }

  /**
   * @param text a condition with the value in it, such as {@code r.published >= :from}
   * @param name of the value in the condition
   * @param value {@code null}: the question does not ask it
   */
  Conditions and(String text, String name, @Nullable Object value) {
    if (value != null) {
      texts.add(text);
      values.put(name, value);
    }
    return this;
  }

  /** All of them, joined; {@code true} for none. */
  String text() {
    return texts.isEmpty() ? "true" : String.join(" and ", texts);
  }

  /** The query with the values in their places. */
  Query bind(Query query) {
    values.forEach(query::bind);
    return query;
  }
}
