package org.armistice.reading.trend;

import java.util.List;
import org.armistice.reading.document.Phrase;
import org.armistice.record.Trend;
import org.jspecify.annotations.Nullable;

/**
 * A change as a sentence gives it, before names are resolved.
 *
 * @param trigger the word of change
 * @param direction of the change
 * @param counted what changes
 * @param doer who changes it; {@code null} when not said
 * @param target upon whom the acts fall; {@code null} when not said
 * @param measure by how much; {@code null} when not said
 * @param times words of the time that the change runs from or through
 */
public record TrendDraft(
    Phrase trigger,
    Trend.Direction direction,
    Phrase counted,
    @Nullable Phrase doer,
    @Nullable Phrase target,
    List<Phrase> times,
    @Nullable Phrase measure,
    String rule) {
  public TrendDraft {
    times = List.copyOf(times);
  }
}
