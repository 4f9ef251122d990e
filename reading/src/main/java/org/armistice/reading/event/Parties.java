package org.armistice.reading.event;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.armistice.reading.table.Origin;
import org.armistice.reading.table.Table;
import org.armistice.record.AcledSubEvent;
import org.jspecify.annotations.Nullable;

/**
 * What kind of side a noun names: by the rows of {@code parties.tsv}, or as a name of {@code
 * organisations.tsv} whose kind does not change with the years; "forces" by the state's word before
 * them.
 */
final class Parties {
  private final Map<String, Side> byWord = new LinkedHashMap<>();
  private final Map<String, Side> byName = new LinkedHashMap<>();
  private final Set<String> ofStates = new HashSet<>();
  private final Set<String> stateWords = new HashSet<>();
  private final Map<String, Origin> origins = new LinkedHashMap<>();

  Parties(Table table, Table organisations, Table countries) {
    for (Table.Row row : countries.rows()) {
      stateWords.add(row.get("name").toLowerCase(Locale.ROOT));
      row.list("adjectives").forEach(word -> stateWords.add(word.toLowerCase(Locale.ROOT)));
    }
    for (Table.Row row : organisations.rows()) {
      Side side =
          switch (row.get("kind")) {
            // a movement that governed or governs may be either
            case "ARMED_GROUP" -> row.get("types").contains("GOV") ? null : Side.NON_STATE;
            case "MILITARY", "POLICE" -> Side.STATE;
            default -> null;
          };
      if (side != null) {
        byName.put(row.get("name"), side);
        row.list("aliases").forEach(alias -> byName.put(alias, side));
      }
    }
    for (Table.Row row : table.rows()) {
      String kind =
          row.cell("class")
              .oneOf("state", "of-state", "nonstate", "military-thing", "civilian", "protester");
      if (kind.equals("of-state")) {
        ofStates.add(row.get("word"));
        continue;
      }
      byWord.put(
          row.get("word"),
          switch (kind) {
            case "state" -> Side.STATE;
            case "nonstate" -> Side.NON_STATE;
            case "military-thing" -> Side.MILITARY_THING;
            case "civilian" -> Side.CIVILIAN;
            default -> Side.PROTESTER;
          });
      origins.put(row.get("word"), row.origin());
    }
  }

  /** What a noun says of a side. */
  enum Side {
    STATE,
    NON_STATE,
    MILITARY_THING,
    CIVILIAN,
    PROTESTER
  }

  @Nullable Side of(String lemma) {
    return byWord.get(lemma);
  }

  /** Where the row of a noun stands in parties.tsv; {@code null} where it has none. */
  @Nullable Origin origin(String lemma) {
    return origins.get(lemma);
  }

  /** The side that a noun names: by itself, or by the words before it ("government forces"). */
  @Nullable Side of(Grammar grammar, int noun) {
    Side own = byWord.get(grammar.parse().lemma(noun));
    if (own != null) {
      return own;
    }
    Side named =
        grammar.parse().upos(noun).equals("PROPN") ? byName.get(name(grammar, noun)) : null;
    if (named != null) {
      return named;
    }
    String lemma = grammar.parse().lemma(noun);
    for (int child : grammar.children(noun, "compound", "amod", "nmod")) {
      String modifier = grammar.parse().lemma(child);
      Side both = byWord.get(modifier + " " + lemma);
      Side before = both == null ? byWord.get(modifier) : both;
      if (before != null) {
        return before;
      }
      if (ofStates.contains(lemma) && stateWords.contains(grammar.sentence().lower(child))) {
        return Side.STATE;
      }
    }
    return null;
  }

  private static String name(Grammar grammar, int noun) {
    int start = noun;
    int end = noun + 1;
    for (int child : grammar.children(noun, "compound", "flat")) {
      start = Math.min(start, child);
      end = Math.max(end, child + 1);
    }
    StringJoiner words = new StringJoiner(" ");
    for (int token = start; token < end; token++) {
      words.add(grammar.sentence().word(token));
    }
    return words.toString();
  }

  /**
   * A clash in which protesters take part is a violent demonstration, one among people who are not
   * armed forces mob violence.
   */
  @Nullable AcledSubEvent among(
      @Nullable AcledSubEvent subEvent, @Nullable Side actor, @Nullable Side recipient) {
    if (subEvent != AcledSubEvent.ARMED_CLASH) {
      return subEvent;
    }
    if (actor == Side.PROTESTER || recipient == Side.PROTESTER) {
      return AcledSubEvent.VIOLENT_DEMONSTRATION;
    }
    return actor == Side.CIVILIAN ? AcledSubEvent.MOB_VIOLENCE : subEvent;
  }

  /**
   * Chooses between sub-events. ACLED calls an attack on an armed side an armed clash and one on
   * civilians an attack; land taken is regained by a government or overtaken by another.
   *
   * @return {@code null} where the sides are not known
   */
  @Nullable AcledSubEvent choose(
      List<AcledSubEvent> candidates, @Nullable Side actor, @Nullable Side recipient) {
    if (candidates.isEmpty()) {
      return null;
    }
    if (candidates.size() == 1) {
      return candidates.get(0);
    }
    Side decisive =
        candidates.get(0) == AcledSubEvent.GOVERNMENT_REGAINS_TERRITORY ? actor : recipient;
    if (decisive == null) {
      return null;
    }
    boolean ofTaker = candidates.get(0) == AcledSubEvent.GOVERNMENT_REGAINS_TERRITORY;
    return switch (decisive) {
      case STATE -> candidates.get(0);
      case NON_STATE -> candidates.get(ofTaker ? 1 : 0);
      case MILITARY_THING -> ofTaker ? null : candidates.get(0);
      case CIVILIAN -> ofTaker ? null : candidates.get(1);
      case PROTESTER -> ofTaker ? null : candidates.get(candidates.size() - 1);
    };
  }
}
