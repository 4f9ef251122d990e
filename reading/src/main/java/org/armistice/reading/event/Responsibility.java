package org.armistice.reading.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armistice.reading.document.Parse;
import org.armistice.reading.event.ArgumentFinder.Found;
import org.armistice.reading.table.Cell;
import org.armistice.reading.table.Table;

/**
 * Whose act a noun tells of, by the words around it: "the rebels claimed responsibility for <b>the
 * bombing</b>", "blamed the rebels for <b>the bombing</b>". The rows of {@code responsibility.tsv}.
 */
final class Responsibility {
  /** How a doer found so is labelled. */
  static final String LABEL = "responsible";

  private final Map<String, List<Row>> byWord = new LinkedHashMap<>();

  Responsibility(Table table) {
    for (Table.Row row : table.rows()) {
      byWord
          .computeIfAbsent(row.get("word"), word -> new ArrayList<>())
          .add(new Row(row.get("with"), places(row, "doer"), places(row, "act")));
    }
  }

  private static List<String> places(Table.Row row, String column) {
    for (Cell place : row.cells(column)) {
      // prepositions are in small letters; a place of another name is a slip
      if (!place.text().matches("\\p{Ll}+")) {
        place.oneOf("SUBJ", "OBJ", "SELF");
      }
    }
    return row.list(column);
  }

  /**
   * @param with noun that goes with the verb; empty for none
   * @param doer where the one named stands
   * @param act where the noun of the act stands
   */
  private record Row(String with, List<String> doer, List<String> act) {}

  /** The doers of the act that a noun tells of; empty where no such word stands over it. */
  List<Found> of(Grammar grammar, Modality modality, int noun) {
    Parse parse = grammar.parse();
    List<Integer> words = new ArrayList<>(grammar.children(noun, "acl"));
    words.add(grammar.child(noun, "cop") >= 0 ? noun : parse.head(noun));
    for (int word : words) {
      List<Integer> doers = word < 0 ? List.of() : beneath(grammar, modality, word, noun);
      if (doers.isEmpty() && word >= 0) {
        doers = besideNoun(grammar, modality, word, noun);
      }
      if (!doers.isEmpty()) {
        return doers.stream().map(doer -> new Found(doer, LABEL)).toList();
      }
    }
    return List.of();
  }

  /** The noun of the act hangs on the word itself. */
  private List<Integer> beneath(Grammar grammar, Modality modality, int word, int noun) {
    for (Row row : rows(grammar, modality, word, lemma(grammar, word, noun))) {
      List<Integer> doers = doers(grammar, row, word, noun);
      if (!doers.isEmpty()) {
        return doers;
      }
    }
    return List.of();
  }

  /**
   * "claimed responsibility for the bombing": it hangs on the noun that goes with the verb.
   * "Accused two soldiers of the murder": the tree may hang it on the doer.
   */
  private List<Integer> besideNoun(Grammar grammar, Modality modality, int beside, int noun) {
    Parse parse = grammar.parse();
    int verb = parse.head(beside);
    if (verb < 0 || !grammar.isRelation(beside, "obj", "nsubj:pass")) {
      return List.of();
    }
    for (Row row : rows(grammar, modality, verb, parse.lemma(verb))) {
      if (stands(grammar, row.act(), noun, beside)) {
        if (row.with().equals(parse.lemma(beside))) {
          return at(grammar, row.doer(), verb, noun);
        }
        if (row.with().isEmpty() && row.doer().contains("OBJ")) {
          return List.of(beside);
        }
      }
    }
    return List.of();
  }

  private List<Row> rows(Grammar grammar, Modality modality, int word, String lemma) {
    return modality.isNegated(grammar, word) ? List.of() : byWord.getOrDefault(lemma, List.of());
  }

  private static String lemma(Grammar grammar, int word, int noun) {
    return word == noun ? "be" : grammar.parse().lemma(word);
  }

  private static List<Integer> doers(Grammar grammar, Row row, int word, int noun) {
    boolean with =
        row.with().isEmpty()
            || grammar.children(word, "obj").stream()
                .anyMatch(object -> grammar.parse().lemma(object).equals(row.with()));
    return with && stands(grammar, row.act(), noun, word)
        ? at(grammar, row.doer(), word, noun)
        : List.of();
  }

  /** Whether the noun of the act stands where the row says. */
  private static boolean stands(Grammar grammar, List<String> places, int noun, int word) {
    for (String place : places) {
      boolean here =
          switch (place) {
            case "OBJ" ->
                grammar.isRelation(noun, "obj", "nsubj:pass")
                    || (grammar.parse().head(word) == noun && grammar.isPassive(word));
            case "SUBJ" -> grammar.isRelation(noun, "nsubj");
            default -> grammar.hasCase(noun, Set.of(place));
          };
      if (here) {
        return true;
      }
    }
    return false;
  }

  /**
   * "blamed the murder of the judge on the rebels": the tree may hang the doer on the one harmed.
   */
  private static List<Integer> under(Grammar grammar, int noun, String preposition) {
    List<Integer> found = new ArrayList<>(grammar.prepositional(noun, preposition));
    for (int beneath : grammar.children(noun, "nmod")) {
      found.addAll(grammar.prepositional(beneath, preposition));
    }
    return found;
  }

  private static List<Integer> at(Grammar grammar, List<String> places, int word, int noun) {
    List<Integer> found = new ArrayList<>();
    for (String place : places) {
      switch (place) {
        case "SELF" -> found.add(word);
        case "SUBJ" -> {
          int subject = grammar.deepSubject(word);
          if (subject < 0 && grammar.isRelation(word, "amod")) {
            subject = grammar.parse().head(word); // "the men responsible for the attack"
          }
          found.add(subject);
        }
        case "OBJ" -> found.addAll(grammar.deepObjects(word));
        default -> {
          found.addAll(grammar.prepositional(word, place));
          if (found.isEmpty()) {
            found.addAll(under(grammar, noun, place));
          }
        }
      }
    }
    found.removeIf(doer -> doer < 0 || doer == noun || grammar.isTime(doer));
    return found;
  }
}
