package org.armistice.incident.happening;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a role of an incident.
 *
 * @param label as the first telling names it
 * @param side {@code null} where it is of no known side
 * @param tellings ids of the tellings that say so
 */
public record Named(String label, @Nullable String side, List<String> tellings) {
  public Named {
    tellings = List.copyOf(tellings);
  }
}
