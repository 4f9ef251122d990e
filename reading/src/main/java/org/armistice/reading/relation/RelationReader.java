package org.armistice.reading.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.document.Phrase;
import org.armistice.reading.syntax.Clauses;
import org.armistice.reading.table.Table;
import org.armistice.record.Relation;

/** Finds matters set in relation, from {@code relations.tsv}. */
public final class RelationReader {
  private static final Set<String> PRONOUNS =
      Set.of("it", "this", "that", "they", "these", "those");

  private final Table table = Table.load("relations.tsv").with("word", "marker");

  public RelationReader() {
    table.rows().forEach(row -> row.cell("kind").constant(Relation.Kind.class));
  }

  public List<RelationDraft> read(Document document) {
    List<RelationDraft> drafts = new ArrayList<>();
    for (ParsedSentence sentence : document.sentences()) {
      for (int token = 0; token < sentence.size(); token++) {
        for (Table.Row row : table.rows()) {
          if (row.get("word").equals(sentence.parse().lemma(token))
              && sentence.parse().upos(token).equals("VERB")) {
            draft(sentence, token, row).ifPresent(drafts::add);
          }
        }
      }
    }
    return drafts;
  }

  private static Optional<RelationDraft> draft(ParsedSentence sentence, int verb, Table.Row row) {
    Optional<Integer> first = Clauses.subject(sentence, verb);
    Optional<Integer> second = second(sentence, verb, row.get("marker"));
    if (first.isEmpty() || second.isEmpty() || Clauses.isNegated(sentence, verb)) {
      return Optional.empty();
    }
    boolean pronoun = PRONOUNS.contains(sentence.lower(first.get()));
    return Optional.of(
        new RelationDraft(
            row.cell("kind").constant(Relation.Kind.class),
            new Phrase(sentence.index(), verb, verb, verb + 1),
            pronoun ? Optional.empty() : first,
            pronoun,
            second.get(),
            row.get("marker"),
            "relations:" + row.get("word") + "+" + row.get("marker")));
  }

  private static Optional<Integer> second(ParsedSentence sentence, int verb, String marker) {
    Parse parse = sentence.parse();
    if (marker.equals("object")) {
      return parse.child(verb, "obj");
    }
    for (int child : parse.children(verb)) {
      boolean marked = Clauses.preposition(sentence, child).filter(marker::equals).isPresent();
      if (marked) {
        boolean clause = parse.relation(child).equals("advcl");
        return clause ? Clauses.subject(sentence, child) : Optional.of(child);
      }
    }
    return Optional.empty();
  }
}
