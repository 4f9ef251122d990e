package org.armistice.reading.explanation;

import java.time.LocalDate;
import java.util.Objects;
import org.armistice.reading.reason.Asked;
import org.armistice.record.Amount;
import org.armistice.record.Coding;
import org.armistice.record.Interaction;
import org.armistice.record.Ref;
import org.armistice.record.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Values of records in words for people. */
final class Values {
  private Values() {}

  /** Any value that an {@code Attested} may hold. */
  static String of(@Nullable Object value) {
    if (value == null) {
      return "not stated";
    }
    if (value instanceof Coding coding) {
      return of(coding);
    }
    if (value instanceof Ref ref) {
      return ref.label();
    }
    if (value instanceof Amount amount) {
      return of(amount);
    }
    return value instanceof Enum<?> constant ? Asked.plain(constant) : Objects.toString(value);
  }

  /** Such as {@code ASSAULT/aerial, ACLED AIR_DRONE_STRIKE, UCDP STATE_BASED}. */
  static String of(Coding coding) {
    return coding.plover()
        + (coding.mode() == null ? "" : "/" + coding.mode())
        + (coding.acled() == null ? "" : ", ACLED " + coding.acled())
        + (coding.ucdp() == null ? "" : ", UCDP " + coding.ucdp());
  }

  /** Such as {@code 17: STATE_FORCES, CIVILIANS}. */
  static String of(Interaction interaction) {
    return "%s: %s, %s"
        .formatted(of(interaction.code()), of(interaction.actor()), of(interaction.recipient()));
  }

  private static String of(Amount amount) {
    return "“%s”: low %s, best %s, high %s"
        .formatted(amount.words(), bound(amount.low()), bound(amount.best()), bound(amount.high()));
  }

  private static String bound(@Nullable Long bound) {
    return bound == null ? "not stated" : bound.toString();
  }

  /** The days that a time allows. */
  static String days(TimeSpan time) {
    LocalDate earliest = time.earliest();
    LocalDate latest = time.latest();
    if (earliest == null && latest == null) {
      return time.resolved() ? "open" : "no days: unresolved";
    }
    return earliest != null && earliest.equals(latest)
        ? earliest.toString()
        : "%s to %s"
            .formatted(earliest == null ? "(open)" : earliest, latest == null ? "(open)" : latest);
  }
}
