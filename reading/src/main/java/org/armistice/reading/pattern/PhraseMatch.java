package org.armistice.reading.pattern;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a pattern fits.
 *
 * @param start first atom
 * @param end atom after the last
 * @param slots the words of each filled slot, by the slot's name
 */
public record PhraseMatch(int start, int end, Map<String, String> slots) {
  public PhraseMatch {
    slots = Map.copyOf(slots);
  }

  /** The words of a slot, or {@code null} where it is not filled. */
  public @Nullable String slot(String name) {
    return slots.get(name);
  }

  public int length() {
    return end - start;
  }
}
