package org.armistice.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.armistice.record.ContentId;
import org.armistice.record.Contradiction;
import org.armistice.record.Span;

/**
 * Sets sayings of one matter against each other: rival tolls, rival doers, victims of another kind,
 * and denials of what another says. Sayings of different matters are never compared.
 */
final class Contradictions {
  private final List<Group> groups;
  private final Denials denials;
  private final Map<String, Contradiction> found = new TreeMap<>();
  private final List<Contradiction> ordered = new ArrayList<>();

  Contradictions(List<Group> groups) {
    this.groups = groups;
    this.denials = new Denials(groups);
    for (int i = 0; i < groups.size(); i++) {
      for (int k = i + 1; k < groups.size(); k++) {
        compare(groups.get(i), groups.get(k));
      }
    }
  }

  List<Contradiction> all() {
    return ordered;
  }

  private void compare(Group one, Group other) {
    for (Telling mine : one.tellings()) {
      for (Telling theirs : other.tellings()) {
        Optional<Against> against =
            denials
                .between(one, other)
                .or(() -> sameMatter(mine, theirs) ? stated(mine, theirs) : Optional.empty());
        against.ifPresent(found -> note(one, other, mine, theirs, found));
      }
    }
  }

  private static boolean sameMatter(Telling mine, Telling theirs) {
    return mine.matter() >= 0 && mine.matter() == theirs.matter();
  }

  private static Optional<Against> stated(Telling mine, Telling theirs) {
    if (mine.denies() || theirs.denies() || !mine.isAsserted() || !theirs.isAsserted()) {
      return Optional.empty();
    }
    return Rivals.tolls(mine, theirs)
        .or(() -> Rivals.doers(mine, theirs))
        .or(() -> Rivals.victims(mine, theirs))
        .or(() -> Rivals.contrast(mine, theirs));
  }

  private void note(Group one, Group other, Telling mine, Telling theirs, Against against) {
    boolean correction = mine.voice().isSameAs(theirs.voice());
    String key = one.ref().id() + other.ref().id() + against.kind();
    if (found.containsKey(key)) {
      return;
    }
    List<Span> first = against.first().isEmpty() ? mine.claim().content() : against.first();
    List<Span> second = against.second().isEmpty() ? theirs.claim().content() : against.second();
    Contradiction contradiction =
        new Contradiction(
            ContentId.of("contradiction", one.ref().id(), other.ref().id(), against.kind()),
            against.kind(),
            correction,
            one.ref(),
            other.ref(),
            against.reason(),
            against.rule(),
            first,
            second);
    found.put(key, contradiction);
    ordered.add(contradiction);
  }

  /**
   * In what two tellings stand against each other.
   *
   * @param first the words of the first; empty where they are all of its content
   */
  record Against(
      Contradiction.Kind kind, String reason, String rule, List<Span> first, List<Span> second) {}
}
