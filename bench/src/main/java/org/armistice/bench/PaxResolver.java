package org.armistice.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armistice.reading.actor.ActorNames;
import org.jspecify.annotations.Nullable;

/**
 * Resolves an alias among listed parties: by the same folded name or abbreviation, by the actor
 * tables, by initials, and last by shared words, rare words weighing more.
 */
final class PaxResolver {
  private static final Set<String> EMPTY_WORDS =
      Set.of("the", "of", "and", "for", "de", "la", "le", "du", "des", "et", "pour", "in", "y");

  /** Below half of the words' weight in common the names are two. */
  private static final double LEAST_SHARE = 0.5;

  private final List<PaxParty> parties;
  private final ActorNames names;
  private final Map<String, List<PaxParty>> byKey = new HashMap<>();
  private final Map<String, PaxParty> states = new HashMap<>();
  private final Map<String, Integer> frequency = new HashMap<>();
  private final List<Set<String>> wordsOf = new ArrayList<>();

  PaxResolver(List<PaxParty> parties, ActorNames names) {
    this.parties = List.copyOf(parties);
    this.names = names;
    for (PaxParty party : parties) {
      key(ActorNames.folded(party.name()), party);
      for (String abbreviation : party.abbreviation().split("[,;]", -1)) {
        key(ActorNames.folded(abbreviation), party);
      }
      if (party.isState() && !party.country().isEmpty()) {
        states.putIfAbsent(party.country(), party);
      }
      Set<String> words = words(party.name());
      wordsOf.add(words);
      words.forEach(word -> frequency.merge(word, 1, Integer::sum));
    }
  }

  private void key(String key, PaxParty party) {
    if (!key.isEmpty()) {
      byKey.computeIfAbsent(key, absent -> new ArrayList<>()).add(party);
    }
  }

  Optional<PaxParty> resolve(String alias) {
    return exact(ActorNames.folded(alias))
        .or(() -> names.resolve(alias).flatMap(this::listed))
        .or(() -> byInitials(alias))
        .or(() -> byWords(alias))
        .or(() -> within(alias));
  }

  private Optional<PaxParty> exact(String key) {
    List<PaxParty> found = byKey.getOrDefault(key, List.of());
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
  }

  /** The party that the tables' names of an actor lead to. */
  private Optional<PaxParty> listed(ActorNames.Known known) {
    if (known.state()) {
      return Optional.ofNullable(known.country() == null ? null : states.get(known.country()));
    }
    return known.names().stream()
        .map(name -> exact(ActorNames.folded(name)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** "MPCI" for "Mouvement patriotique de Côte d'Ivoire", and the other way round. */
  private Optional<PaxParty> byInitials(String alias) {
    String initials = initials(alias);
    if (initials.length() < 3) {
      return Optional.empty();
    }
    List<PaxParty> found =
        parties.stream()
            .filter(
                party ->
                    initials.equals(ActorNames.folded(party.abbreviation()))
                        || initials(party.name()).equals(ActorNames.folded(alias)))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    words(name).forEach(word -> initials.appendCodePoint(word.codePointAt(0)));
    return initials.toString().toLowerCase(Locale.ROOT);
  }

  /** The party that shares most of its weighty words with the alias (Dice, by rarity). */
  private Optional<PaxParty> byWords(String alias) {
    Set<String> said = words(alias);
    PaxParty best = null;
    double most = 0;
    for (int i = 0; i < parties.size(); i++) {
      double share = share(said, wordsOf.get(i));
      if (share > most) {
        most = share;
        best = parties.get(i);
      }
    }
    return most >= LEAST_SHARE ? Optional.ofNullable(best) : Optional.empty();
  }

  private double share(Set<String> one, Set<String> other) {
    double common = one.stream().filter(other::contains).mapToDouble(this::weight).sum();
    double all =
        one.stream().mapToDouble(this::weight).sum()
            + other.stream().mapToDouble(this::weight).sum();
    return all == 0 ? 0 : 2 * common / all;
  }

  private double weight(String word) {
    return Math.log(1.0 + parties.size() / (1.0 + frequency.getOrDefault(word, 0)));
  }

  /** "Government of X", "the X delegation": the first listed actor named in the words. */
  private Optional<PaxParty> within(String alias) {
    return names.within(alias).stream().map(this::listed).flatMap(Optional::stream).findFirst();
  }

  private static Set<String> words(@Nullable String name) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : ActorNames.folded(name == null ? "" : name).split(" ")) {
      if (!word.isEmpty() && !EMPTY_WORDS.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }
}
