package org.armistice.reading.actor;

import org.armistice.reading.actor.Listed.AgentNoun;
import org.jspecify.annotations.Nullable;

/**
 * A mention on its way to its actor. Lives inside one reading and is not shared.
 *
 * <p>{@code of} is the mention whom the role serves ("spokesman for <b>the governor</b>"), {@code
 * role} the mention that tells a named person's office, {@code place} the words of the place that
 * an office is for.
 */
final class Draft {
  final ActorMention mention;
  Referent referent;
  @Nullable Draft of;
  @Nullable Draft role;
  @Nullable Draft person;
  @Nullable AgentNoun rank;
  @Nullable String place;
  @Nullable Cluster cluster;

  /** Whether a possessive pronoun opens it, as in "its troops". */
  boolean possessed;

  Draft(ActorMention mention, Referent referent) {
    this.mention = mention;
    this.referent = referent;
  }

  int sentence() {
    return mention.sentence();
  }

  int head() {
    return mention.head();
  }

  /** Whether it stands before the other in the text. */
  boolean isBefore(Draft other) {
    return sentence() != other.sentence()
        ? sentence() < other.sentence()
        : mention.start() < other.mention.start();
  }

  @Override
  public String toString() {
    return mention + " " + referent;
  }
}
