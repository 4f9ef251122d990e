package org.armistice.reading.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armistice.reading.document.Argument;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.syntax.Clauses;
import org.armistice.reading.table.Table;

/** The action tree of terms, from {@code actions.tsv}. */
public final class ActionTree {
  private static final Set<String> UPON = Set.of("on", "against", "of", "upon", "at", "to", "with");

  /** The node above all others. */
  private static final String ROOT = "act";

  private final Map<String, Table.Row> words = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();

  public ActionTree() {
    Table table = Table.load("actions.tsv");
    List<String> nodes = new ArrayList<>(List.of(ROOT));
    table.rows().forEach(row -> nodes.add(row.get("node")));
    for (Table.Row row : table.rows()) {
      words.put(row.get("word"), row);
      row.cell("implies").oneOf("", "under_attack(target)", "under_attack(bearer)");
      String other = parents.put(row.get("node"), row.cell("parent").oneOf(nodes));
      if (other != null && !other.equals(row.get("parent"))) {
        throw row.fault(
            "parent",
            "\"%s\" stands under \"%s\" in a row above and under \"%s\" here; give it one parent"
                .formatted(row.get("node"), other, row.get("parent")));
      }
    }
  }

  /** Whether one node is another or lies under it: a strike is an attack. */
  public boolean isUnder(String node, String ancestor) {
    String at = node;
    for (int depth = 0; at != null && depth < 20; depth++) {
      if (at.equals(ancestor)) {
        return true;
      }
      at = parents.get(at);
    }
    return false;
  }

  /** Whether the word names an act at all. */
  public boolean knows(String lemma) {
    return words.containsKey(lemma);
  }

  /** The act that a verb or noun names, with its target. */
  Optional<Action> action(ParsedSentence sentence, int token) {
    Parse parse = sentence.parse();
    for (int child : parse.children(token)) {
      Table.Row phrase = words.get(parse.lemma(token) + "+" + parse.lemma(child));
      if (phrase != null) {
        return Optional.of(action(phrase, token, target(sentence, child)));
      }
    }
    Table.Row row = words.get(parse.lemma(token));
    if (row != null) {
      return Optional.of(action(row, token, target(sentence, token)));
    }
    // "conduct operations": the verb only supports the noun that names the act
    return parse
        .child(token, "obj")
        .filter(object -> words.containsKey(parse.lemma(object)))
        .flatMap(object -> action(sentence, object));
  }

  private static Action action(Table.Row row, int token, Optional<Integer> target) {
    return new Action(
        row.get("node"),
        token,
        target,
        row.get("implies").isEmpty() ? null : row.get("implies"),
        "actions:" + row.get("word"));
  }

  private static Optional<Integer> target(ParsedSentence sentence, int token) {
    Parse parse = sentence.parse();
    boolean verb = parse.upos(token).equals("VERB");
    if (verb) {
      Optional<Integer> object = parse.child(token, "obj", "nsubj:pass");
      if (object.isPresent()) {
        return object;
      }
    }
    for (int child : parse.children(token)) {
      if (Clauses.preposition(sentence, child).filter(UPON::contains).isPresent()) {
        return Optional.of(child);
      }
    }
    return parse
        .predicate(token)
        .flatMap(predicate -> predicate.argument("ARG1"))
        .filter(argument -> argument.head() != token)
        .filter(argument -> argument.head() > token)
        .map(Argument::head);
  }
}
