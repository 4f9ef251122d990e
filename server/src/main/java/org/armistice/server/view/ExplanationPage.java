package org.armistice.server.view;

import java.util.List;
import java.util.stream.Collectors;
import org.armistice.reading.reason.Explanation;
import org.armistice.reading.reason.Part;
import org.armistice.reading.reason.Reason;
import org.armistice.record.Span;
import org.jspecify.annotations.Nullable;

/** Why a record is as it is. */
public record ExplanationPage(String id, String label, List<Field> parts) {
  public ExplanationPage {
    parts = List.copyOf(parts);
  }

  /**
   * A field of it.
   *
   * @param rule row of a table or rule that gave it, {@code null} where it comes from neither
   * @param reason in words
   */
  public record Field(
      String field,
      String value,
      @Nullable String rule,
      @Nullable String reason,
      List<Span> words) {
    public Field {
      words = List.copyOf(words);
    }
  }

  public static ExplanationPage of(Explanation explanation) {
    return new ExplanationPage(
        explanation.entry().id(),
        explanation.label(),
        explanation.parts().stream().map(ExplanationPage::field).toList());
  }

  private static Field field(Part part) {
    String reason =
        part.reasons().stream().map(Reason::says).distinct().collect(Collectors.joining("; "));
    return new Field(
        part.field(), part.value(), rule(part), reason.isEmpty() ? null : reason, part.words());
  }

  private static @Nullable String rule(Part part) {
    for (Reason reason : part.reasons()) {
      if (reason instanceof Reason.ByRow by) {
        return "%s, line %d".formatted(by.row().table(), by.row().line());
      }
      if (reason instanceof Reason.ByRule by) {
        return by.rule();
      }
    }
    return null;
  }
}
