package org.armistice.record;

import org.jspecify.annotations.Nullable;

/**
 * Between whom an event is, by ACLED's types of actors.
 *
 * @param actor type of who acts; {@code null} where it is not known
 * @param recipient type of who is acted upon; {@code null} where it is not known or nobody is named
 * @param code ACLED's interaction code: the two numbers, the lower first, such as 17; a number and
 *     0, such as 10, where it falls upon nobody and nothing; {@code null} where the type of a side
 *     is not known
 */
public record Interaction(
    @Nullable AcledActorType actor, @Nullable AcledActorType recipient, @Nullable Integer code) {
  /**
   * @param oneSided whether nobody is named as acted upon
   * @return {@code null} where no type is known
   */
  public static @Nullable Interaction of(
      @Nullable AcledActorType actor, @Nullable AcledActorType recipient, boolean oneSided) {
    if (actor == null && recipient == null) {
      return null;
    }
    return new Interaction(actor, recipient, code(actor, recipient, oneSided));
  }

  private static @Nullable Integer code(
      @Nullable AcledActorType actor, @Nullable AcledActorType recipient, boolean oneSided) {
    if (actor == null) {
      return null;
    }
    if (recipient == null) {
      return oneSided ? 10 * actor.number() : null;
    }
    int lower = Math.min(actor.number(), recipient.number());
    return 10 * lower + Math.max(actor.number(), recipient.number());
  }
}
