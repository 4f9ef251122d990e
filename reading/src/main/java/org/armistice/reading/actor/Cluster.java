package org.armistice.reading.actor;

import java.util.ArrayList;
import java.util.List;
import org.armistice.reading.actor.Listed.AgentNoun;
import org.jspecify.annotations.Nullable;

/** The mentions of one actor while a report is read. Lives inside one reading and is not shared. */
final class Cluster {
  final Referent referent;
  final List<Draft> drafts = new ArrayList<>();
  final List<Cluster> members = new ArrayList<>();

  Cluster(Referent referent) {
    this.referent = referent;
  }

  void add(Draft draft) {
    drafts.add(draft);
    draft.cluster = this;
  }

  /** The first mention whose office or role is told, with the words. */
  @Nullable Draft roleDraft() {
    for (Draft draft : drafts) {
      if (draft.referent instanceof Referent.Role || isPrivateRole(draft)) {
        return draft;
      }
    }
    return null;
  }

  private static boolean isPrivateRole(Draft draft) {
    return draft.person != null && draft.referent instanceof Referent.Kind;
  }

  /** The noun of the office told, or the rank; null where none is told. */
  @Nullable AgentNoun office() {
    for (Draft draft : drafts) {
      if (draft.referent instanceof Referent.Role role) {
        return role.noun();
      }
      if (draft.person != null
          && draft.referent instanceof Referent.Kind kind
          && PersonFinder.isOfficial(kind.noun())) {
        return kind.noun();
      }
    }
    return rank();
  }

  /** The rank told by a title, such as "Col."; null where none is told. */
  @Nullable AgentNoun rank() {
    for (Draft draft : drafts) {
      if (draft.rank != null) {
        return draft.rank;
      }
    }
    return null;
  }

  boolean isPerson() {
    return referent instanceof Referent.Named
        || referent instanceof Referent.Role
        || (referent instanceof Referent.Kind kind && !kind.plural() && isOnePerson(kind));
  }

  private static boolean isOnePerson(Referent.Kind kind) {
    return kind.noun().use() == Listed.Use.PERSON || PersonFinder.isOfficial(kind.noun());
  }

  boolean isPlural() {
    return referent instanceof Referent.Kind kind && kind.plural()
        || referent instanceof Referent.Slot
        || referent instanceof Referent.Sides;
  }

  /** One, of whatever kind, of whom a common noun tells: "the committee". */
  boolean isOne() {
    return referent instanceof Referent.Kind kind && !kind.plural();
  }

  boolean isBody() {
    return referent instanceof Referent.Body
        || referent instanceof Referent.State
        || referent instanceof Referent.Unlisted
        || referent instanceof Referent.Slot slot && slot.noun().use() == Listed.Use.BODY
        || referent instanceof Referent.Kind kind && kind.noun().use() == Listed.Use.BODY;
  }
}
