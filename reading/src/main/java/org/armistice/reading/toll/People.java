package org.armistice.reading.toll;

import java.util.HashSet;
import java.util.Set;
import org.armistice.reading.document.Name;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.table.Table;

/** Which words name people: agent nouns, the rows of {@code victims.tsv}, and names of persons. */
final class People {
  private final Set<String> nouns = new HashSet<>();

  People() {
    for (Table.Row row : Table.load("agents.tsv").rows()) {
      boolean people =
          switch (row.get("use")) {
            case "member", "person", "office" -> true;
            default -> false;
          };
      if (people) {
        nouns.add(row.get("noun"));
      }
    }
    for (Table.Row row : Table.load("victims.tsv").rows()) {
      if (row.cell("use").oneOf("one", "several").equals("several")) {
        nouns.remove(row.get("noun")); // one family is not one person
      } else {
        nouns.add(row.get("noun"));
      }
    }
  }

  /** Whether a token names somebody who can be killed, hurt, held or driven out. */
  boolean are(ParsedSentence sentence, int token) {
    String upos = sentence.parse().upos(token);
    if (upos.equals("PROPN")) {
      return sentence.parse().names().stream()
          .filter(name -> name.start() <= token && token < name.end())
          .allMatch(name -> name.kind() == Name.Kind.PERSON);
    }
    String lemma = sentence.parse().lemma(token);
    return nouns.contains(lemma)
        || nouns.contains(sentence.lower(token))
        || (token > 0 && nouns.contains(sentence.lower(token - 1) + " " + lemma));
  }
}
