package org.armistice.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.record.Contradiction;
import org.armistice.record.Ref;
import org.armistice.record.Toll;

/**
 * Who else says so: a speaker who is not on the same side and whose saying of the same matter gives
 * the same number, names the same doer or tells the same in like words.
 */
final class Confirmations {
  private static final double LIKE_WORDS = 0.4;

  private final List<Group> groups;
  private final Set<String> apart = new TreeSet<>();

  Confirmations(List<Group> groups, List<Contradiction> contradictions) {
    this.groups = groups;
    for (Contradiction contradiction : contradictions) {
      apart.add(contradiction.first().id() + contradiction.second().id());
      apart.add(contradiction.second().id() + contradiction.first().id());
    }
  }

  List<Ref> of(Group group) {
    List<Ref> confirming = new ArrayList<>();
    for (Group other : groups) {
      if (other != group
          && !apart.contains(group.ref().id() + other.ref().id())
          && confirms(group.best(), other.best())) {
        confirming.add(other.ref());
      }
    }
    return confirming;
  }

  private static boolean confirms(Telling mine, Telling theirs) {
    boolean comparable =
        mine.matter() >= 0
            && mine.matter() == theirs.matter()
            && mine.told()
            && theirs.told()
            && mine.denies() == theirs.denies()
            && !mine.voice().isSameAs(theirs.voice())
            && !mine.voice().words().equals(theirs.voice().words());
    if (!comparable) {
      return false;
    }
    if (!mine.tolls().isEmpty()) {
      return mine.tolls().stream().anyMatch(toll -> isGivenBy(toll, theirs));
    }
    if (!mine.doers().isEmpty()) {
      return mine.doers().stream()
          .anyMatch(doer -> theirs.doers().stream().anyMatch(doer::isSameAs));
    }
    return Words.shared(mine.words(), theirs.words()) >= LIKE_WORDS;
  }

  private static boolean isGivenBy(Toll toll, Telling other) {
    return other.of(toll.harm()).stream()
        .anyMatch(given -> Numbers.isSame(toll.amount().value(), given.amount().value()));
  }
}
