package org.armistice.reading.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armistice.reading.agreement.AgreementLayer;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.document.Phrase;
import org.armistice.reading.syntax.Clauses;
import org.armistice.reading.syntax.NounPhrases;
import org.armistice.reading.table.Table;
import org.armistice.record.Position;

/**
 * Finds statements that an agreement does not hold, or not for a matter, from {@code validity.tsv}.
 *
 * <pre>
 * subject The accord is no longer in force.      The truce did not apply to the islands.
 * object  The group had suspended the ceasefire.
 * </pre>
 */
public final class ValidityReader {
  private static final Set<String> REACHED = Set.of("to", "over");

  private final Table table = Table.load("validity.tsv");

  public List<PositionDraft> read(Document document, AgreementLayer agreements) {
    List<PositionDraft> drafts = new ArrayList<>();
    for (ParsedSentence sentence : document.sentences()) {
      for (int token = 0; token < sentence.size(); token++) {
        for (Table.Row row : table.rows()) {
          if (fits(sentence, token, row)) {
            draft(sentence, token, row, agreements).ifPresent(drafts::add);
          }
        }
      }
    }
    return drafts;
  }

  private static boolean fits(ParsedSentence sentence, int token, Table.Row row) {
    Parse parse = sentence.parse();
    String word = row.get("word");
    boolean negated = Clauses.isNegated(sentence, token) || isNoLonger(sentence, token);
    if (negated != row.get("negated").equals("yes")) {
      return false;
    }
    return switch (row.get("frame")) {
      case "phrase" -> {
        int space = word.indexOf(' ');
        yield parse.lemma(token).equals(word.substring(space + 1))
            && Clauses.preposition(sentence, token)
                .filter(word.substring(0, space)::equals)
                .isPresent();
      }
      case "verb" -> parse.lemma(token).equals(word) && parse.upos(token).equals("VERB");
      default -> parse.lemma(token).equals(word) && parse.child(token, "cop").isPresent();
    };
  }

  /** "no longer": the tree hangs "longer" on the word and "no" on either. */
  private static boolean isNoLonger(ParsedSentence sentence, int word) {
    for (int child : sentence.parse().children(word)) {
      boolean longer = sentence.lower(child).equals("longer") && child > 0;
      if (longer && sentence.lower(child - 1).equals("no")) {
        return true;
      }
    }
    return false;
  }

  private static Optional<PositionDraft> draft(
      ParsedSentence sentence, int token, Table.Row row, AgreementLayer agreements) {
    Parse parse = sentence.parse();
    boolean subject = row.get("subject").equals("subject");
    Optional<Integer> named =
        subject ? Clauses.subject(sentence, token) : parse.child(token, "obj", "nsubj:pass");
    Optional<Integer> agreement = named.flatMap(at -> agreements.at(sentence.index(), at));
    if (agreement.isEmpty()) {
      return Optional.empty();
    }
    Position.Value value = Position.Value.valueOf(row.get("value"));
    Optional<Integer> matter =
        value != Position.Value.OUTSIDE_SCOPE
            ? Optional.empty()
            : parse
                .child(token, "obj")
                .or(() -> Clauses.after(sentence, token, REACHED).stream().findFirst());
    return Optional.of(
        new PositionDraft(
            new Phrase(sentence.index(), token, token, token + 1),
            value,
            value,
            matter.map(at -> NounPhrases.full(sentence, at)).orElse(null),
            /* anaphor= */ false,
            agreement,
            List.of(),
            "validity:" + row.get("word")));
  }
}
