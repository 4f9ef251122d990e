package org.armistice.reading.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armistice.reading.actor.Listed.AgentNoun;
import org.armistice.reading.actor.Listed.CountryWord;
import org.armistice.reading.actor.Listed.Organisation;
import org.armistice.reading.actor.Listed.Person;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase without a parse: its head stands before the first preposition or relative, as in "a
 * <b>team</b> | of heavily armed police".
 *
 * @param size number of words, articles not counted
 * @param behind first word behind the preposition; {@code size} where there is none
 * @param names listed names, left to right
 * @param nouns listed nouns, left to right
 */
record Phrase(int size, int behind, List<NameMatch> names, List<NameMatch> nouns) {
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> BREAKS =
      Set.of(
          "of",
          "in",
          "for",
          "from",
          "at",
          "who",
          "with",
          "on",
          "against",
          "to",
          "by",
          "near",
          "that",
          "which",
          "accused",
          "suspected");

  /**
   * @param day on which it is said; null: not known
   */
  static Phrase of(String phrase, ActorTables tables, @Nullable LocalDate day) {
    List<String> words =
        Fold.split(phrase).stream().filter(word -> !ARTICLES.contains(Fold.word(word))).toList();
    List<NameMatch> nouns = NameMatch.find(words, tables.nouns(), match -> true);
    List<NameMatch> names =
        NameMatch.find(
                words,
                tables.names(),
                match -> isName(match, words) && tables.mayMean(match.entry(), day))
            .stream()
            .filter(match -> !isOtherCountrysBody(match, words, tables))
            .toList();
    int behind = words.size();
    for (int i = 1; i < words.size(); i++) {
      int at = i;
      boolean inside =
          names.stream().anyMatch(match -> match.start() < at && at < match.end())
              || nouns.stream().anyMatch(match -> match.start() < at && at < match.end());
      if (!inside && BREAKS.contains(Fold.word(words.get(i)))) {
        behind = i;
        break;
      }
    }
    return new Phrase(words.size(), behind, names, nouns);
  }

  private static boolean isName(NameMatch match, List<String> words) {
    String written = words.get(match.start());
    return !match.entry().isAbbreviation()
        || written.chars().noneMatch(Character::isLowerCase)
        || match.entry().written().get(0).equals(written);
  }

  /** "Chile's Defense Department": a generic name that another country's name claims. */
  private static boolean isOtherCountrysBody(
      NameMatch match, List<String> words, ActorTables tables) {
    if (!(match.listed() instanceof Organisation organisation)
        || tables.nouns().exactly(String.join(" ", match.entry().words())).isEmpty()) {
      return false;
    }
    return NameMatch.find(words, tables.names(), other -> isName(other, words)).stream()
        .anyMatch(
            other ->
                other.listed() instanceof CountryWord word
                    && !word.country().code().equals(organisation.country()));
  }

  /** The last noun before the break that is no part of a listed organisation's name. */
  Optional<AgentNoun> headNoun() {
    AgentNoun head = null;
    for (NameMatch noun : nouns) {
      if (noun.start() < behind && !inBody(noun) && !isPast(noun)) {
        head = (AgentNoun) noun.listed();
      }
    }
    return Optional.ofNullable(head);
  }

  /** "former president": whether a word before the break says that the office is past. */
  boolean isPast() {
    return nouns.stream().anyMatch(noun -> noun.start() < behind && isPast(noun));
  }

  private static boolean isPast(NameMatch noun) {
    return noun.listed() instanceof AgentNoun agent && agent.use() == Listed.Use.PAST;
  }

  /** The last noun before the break that tells a sector. */
  Optional<AgentNoun> nounBeside() {
    return lastWithSector(0, behind);
  }

  /** The first noun behind the break that tells a sector. */
  Optional<AgentNoun> nounBehind() {
    for (NameMatch noun : nouns) {
      if (noun.start() >= behind && !inBody(noun) && noun.listed() instanceof AgentNoun agent) {
        if (agent.sector() != null) {
          return Optional.of(agent);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<AgentNoun> lastWithSector(int from, int to) {
    AgentNoun last = null;
    for (NameMatch noun : nouns) {
      if (noun.start() >= from && noun.start() < to && !inBody(noun) && !isPast(noun)) {
        AgentNoun agent = (AgentNoun) noun.listed();
        last = agent.sector() == null ? last : agent;
      }
    }
    return Optional.ofNullable(last);
  }

  /** The first organisation or person named before the break. */
  Optional<Listed> namedBody() {
    return body(0, behind);
  }

  /** The first organisation or person named behind the break. */
  Optional<Listed> nameBehind() {
    return body(behind, size);
  }

  private Optional<Listed> body(int from, int to) {
    return names.stream()
        .filter(match -> match.start() >= from && match.start() < to)
        .map(NameMatch::listed)
        .filter(listed -> listed instanceof Organisation || listed instanceof Person)
        .findFirst();
  }

  private boolean inBody(NameMatch noun) {
    return names.stream()
        .filter(name -> name.listed() instanceof Organisation || name.listed() instanceof Person)
        .anyMatch(name -> name.start() < noun.end() && noun.start() < name.end());
  }
}
