package org.armistice.reading.actor;

import java.util.List;
import java.util.Optional;

/**
 * The two parties last named together: "talks between <b>X</b> and <b>Y</b>", "the
 * <b>X</b>-<b>Y</b> agreement".
 */
final class Pairs {
  private Pairs() {}

  static Optional<List<Cluster>> lastBefore(List<Scene> scenes, Draft draft) {
    for (int i = draft.sentence(); i >= 0; i--) {
      Scene scene = scenes.get(i);
      int end = i == draft.sentence() ? draft.mention.start() : scene.size();
      Optional<List<Cluster>> pair = last(scene, end);
      if (pair.isPresent()) {
        return pair;
      }
    }
    return Optional.empty();
  }

  private static Optional<List<Cluster>> last(Scene scene, int end) {
    Optional<List<Cluster>> last = Optional.empty();
    for (Draft first : scene.drafts) {
      for (Draft second : scene.drafts) {
        if (second.mention.end() <= end && isPair(scene, first, second)) {
          last = Optional.of(List.of(cluster(first), cluster(second)));
        }
      }
    }
    return last;
  }

  private static Cluster cluster(Draft draft) {
    if (draft.cluster == null) {
      throw new IllegalStateException("no actor yet for " + draft);
    }
    return draft.cluster;
  }

  private static boolean isPair(Scene scene, Draft first, Draft second) {
    if (first.cluster == null || second.cluster == null || first.cluster == second.cluster) {
      return false;
    }
    if (scene.isNested(first) || scene.isNested(second)) {
      return false;
    }
    if (first.mention.end() > second.mention.start() || !isParty(first) || !isParty(second)) {
      return false;
    }
    if (sharesNoun(first, second)) {
      return false;
    }
    boolean joined =
        second.mention.start() == first.mention.end() + 1
            && scene.is(first.mention.end(), "and", "with");
    boolean hyphened =
        second.mention.start() == first.mention.end() + 1
            && scene.is(first.mention.end(), "-", "–");
    return joined || hyphened;
  }

  /** "U.S. and NATO forces": the first name belongs to the noun of the second. */
  private static boolean sharesNoun(Draft first, Draft second) {
    Listed.AgentNoun noun = null;
    if (second.referent instanceof Referent.Slot slot) {
      noun = slot.noun();
    } else if (second.referent instanceof Referent.Kind kind) {
      noun = kind.noun();
    }
    boolean members =
        noun != null && (noun.use() == Listed.Use.MEMBER || PersonFinder.isOfficial(noun));
    boolean bareName = first.mention.form() == ActorMention.Form.NAME;
    return members && bareName && first.mention.length() == 1;
  }

  private static boolean isParty(Draft draft) {
    return !(draft.referent instanceof Referent.Pronoun)
        && draft.cluster != null
        && (draft.cluster.isBody() || draft.cluster.isPlural());
  }
}
