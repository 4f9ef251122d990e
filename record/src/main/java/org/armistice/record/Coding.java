package org.armistice.record;

import org.jspecify.annotations.Nullable;

/**
 * What happened, in the codes of the field.
 *
 * @param plover the PLOVER event
 * @param mode one of the event's modes, or {@code null} when the words give none
 * @param acled the ACLED sub-event, {@code null} where ACLED has none for it
 * @param ucdp the UCDP type of violence, {@code null} where the actors are not stated
 */
public record Coding(
    PloverEvent plover,
    @Nullable String mode,
    @Nullable AcledSubEvent acled,
    @Nullable UcdpViolence ucdp) {
  public Coding {
    if (mode != null && !plover.modes().contains(mode)) {
      throw new IllegalArgumentException(
          "\"" + mode + "\" is no mode of " + plover + "; it has " + plover.modes());
    }
  }
}
