package org.armistice.bench.muc;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armistice.reading.event.EventMention;

/** A telling of an incident, with the fillers of its roles as they are found. */
final class Telling {
  private final EventMention mention;
  private final String type;
  private final Map<Role, Set<String>> fillers = new EnumMap<>(Role.class);
  private final Set<String> suspects = new LinkedHashSet<>();
  private boolean byState;
  private boolean harmedArmed;
  private boolean harmedCivilians;

  /**
   * @param type what MUC-4 calls it, such as {@code bombing}
   */
  Telling(EventMention mention, String type) {
    this.mention = mention;
    this.type = type;
  }

  EventMention mention() {
    return mention;
  }

  Noun noun(int token) {
    return new Noun(mention.sentence(), token);
  }

  String type() {
    return type;
  }

  /**
   * Adds a filler.
   *
   * @param words as written; words that are nothing but marks and articles are left out
   */
  void add(Role role, String words) {
    String bare = Wording.bare(words);
    if (!bare.isEmpty()) {
      fillers.computeIfAbsent(role, of -> new LinkedHashSet<>()).add(bare);
    }
  }

  /** Adds a doer who is one by a word such as "perpetrators" alone. */
  void addSuspect(String words) {
    add(Role.PERPETRATOR, words);
    suspects.add(Wording.bare(words));
  }

  /** Whether it has a doer who is more than one by such a word. */
  boolean hasPlainDoer() {
    return !suspects.containsAll(in(Role.PERPETRATOR));
  }

  void dropSuspects() {
    fillers.getOrDefault(Role.PERPETRATOR, new LinkedHashSet<>()).removeAll(suspects);
  }

  Set<String> in(Role role) {
    return fillers.getOrDefault(role, Set.of());
  }

  /** Notes that the doer is a state or an arm of one. */
  void byState() {
    byState = true;
  }

  /** Notes that an armed side was hit. */
  void harmsArmed() {
    harmedArmed = true;
  }

  /** Notes that people who are no side were hit. */
  void harmsCivilians() {
    harmedCivilians = true;
  }

  /**
   * Whether MUC-4 has it for an incident: fighting between armed sides is none, nor is what a state
   * does where nobody is said to be hit.
   */
  boolean isIncident() {
    boolean harm = harmedCivilians || !in(Role.VICTIM).isEmpty() || !in(Role.TARGET).isEmpty();
    return harm || !harmedArmed && !byState;
  }

  Template template() {
    Map<Role, List<Set<String>>> entities = new LinkedHashMap<>();
    fillers.forEach(
        (role, all) -> {
          List<Set<String>> single = new ArrayList<>();
          all.forEach(words -> single.add(Set.of(words)));
          entities.put(role, single);
        });
    return new Template(Set.of(type), new Fillers(entities));
  }
}
