package org.armistice.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person holds of a source or of a piece of information, by the Admiralty scales. The two
 * are kept apart: a source that is always right may report a rumour. Armistice sets no grades.
 *
 * @param of what is graded
 * @param subject name of an outlet or speaker, or id of a report or claim
 * @param reliability of a source: A reliable, B usually, C fairly, D not usually, E not reliable, F
 *     cannot be judged; {@code null} for information
 * @param credibility of information: 1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5
 *     improbable, 6 cannot be judged; {@code null} for a source
 * @param assessor who graded it
 * @param on the day of it; {@code null} when not stated
 * @param reason in the assessor's words; {@code null} when none is given
 * @param evidence empty: grades come from people, not from the text
 */
public record Grade(
    String id,
    Of of,
    String subject,
    @Nullable Reliability reliability,
    @Nullable Integer credibility,
    String assessor,
    @Nullable LocalDate on,
    @Nullable String reason,
    List<Span> evidence)
    implements Entry {
  public Grade {
    evidence = List.copyOf(evidence);
    if ((reliability == null) == (credibility == null)) {
      throw new IllegalArgumentException(
          "a grade of \"" + subject + "\" needs either a reliability or a credibility, not both");
    }
    if (credibility != null && (credibility < 1 || credibility > 6)) {
      throw new IllegalArgumentException(
          "credibility " + credibility + " of \"" + subject + "\" is none of 1 to 6");
    }
  }

  /** What is graded. */
  public enum Of {
    SOURCE,
    INFORMATION
  }

  /** The scale of sources. */
  public enum Reliability {
    A,
    B,
    C,
    D,
    E,
    F
  }
}
