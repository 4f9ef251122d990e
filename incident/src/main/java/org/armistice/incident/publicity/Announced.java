package org.armistice.incident.publicity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.armistice.incident.telling.Window;
import org.jspecify.annotations.Nullable;

/**
 * One announcement with all that tell of it.
 *
 * @param when the narrowest days that are told for it
 * @param notices the narrowest first
 * @param gapDays days since the announcement before; {@code null} where either day is not known
 */
public record Announced(Window when, List<Notice> notices, @Nullable Integer gapDays) {
  public Announced {
    notices = List.copyOf(notices);
  }

  /** The day, where just one is told; else {@code null}. */
  public @Nullable LocalDate day() {
    return when.breadth() == Window.Breadth.DAY ? when.earliest() : null;
  }

  Announced after(@Nullable Announced before) {
    LocalDate then = before == null ? null : before.day();
    LocalDate now = day();
    Integer gap = then == null || now == null ? null : (int) ChronoUnit.DAYS.between(then, now);
    return new Announced(when, notices, gap);
  }
}
