package org.armistice.reading.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.document.Phrase;
import org.armistice.reading.syntax.Clauses;
import org.armistice.reading.syntax.NounPhrases;
import org.armistice.reading.table.Table;

/**
 * "The deal is silent on X", "says nothing about X", "does not mention X", from {@code
 * silences.tsv}.
 */
final class SilentPhrases {
  private static final Set<String> ABOUT = Set.of("on", "about", "of");

  private final ActionTree actions;
  private final Table table = Table.load("silences.tsv").with("word");

  SilentPhrases(ActionTree actions) {
    this.actions = actions;
    for (Table.Row row : table.rows()) {
      row.cells("frame")
          .forEach(frame -> frame.oneOf("negated", "say+about", "adjective+on", "adjective+about"));
    }
  }

  List<SilenceDraft> read(ParsedSentence sentence, AgreementLayer agreements) {
    List<SilenceDraft> found = new ArrayList<>();
    for (int token = 0; token < sentence.size(); token++) {
      for (Table.Row row : table.rows()) {
        if (row.get("word").equals(sentence.parse().lemma(token))) {
          draft(sentence, token, row, agreements).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<SilenceDraft> draft(
      ParsedSentence sentence, int token, Table.Row row, AgreementLayer agreements) {
    Parse parse = sentence.parse();
    List<String> frames = row.list("frame");
    int verb = frames.contains("say+about") ? parse.head(token) : token;
    if (verb < 0 || (frames.contains("negated") && !Clauses.isNegated(sentence, verb))) {
      return Optional.empty();
    }
    Optional<Integer> agreement =
        Clauses.subject(sentence, verb)
            .flatMap(subject -> agreements.at(sentence.index(), subject));
    Optional<Integer> act =
        frames.contains("negated")
            ? parse.child(verb, "obj")
            : Clauses.after(sentence, token, ABOUT).stream()
                .findFirst()
                .or(() -> Clauses.after(sentence, verb, ABOUT).stream().findFirst());
    if (agreement.isEmpty() || act.isEmpty()) {
      return Optional.empty();
    }
    int at = act.get();
    return actions
        .action(sentence, at)
        .map(
            action ->
                new SilenceDraft(
                    agreement.get(),
                    NounPhrases.bare(sentence, at),
                    action.node(),
                    action.target().map(target -> NounPhrases.full(sentence, target)).orElse(null),
                    new Phrase(
                        sentence.index(),
                        token,
                        Math.min(token, parse.subtreeStart(at)),
                        Math.max(token + 1, parse.subtreeEnd(at))),
                    "silences:" + row.get("word")));
  }
}
