package org.armistice.reading.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.reading.table.Cell;
import org.armistice.reading.table.Origin;
import org.armistice.reading.table.Table;
import org.armistice.record.Claim;

/**
 * A row of {@code reporting.tsv}: a word that reports, and how it takes its content.
 *
 * @param lemma of the head word, lower case
 * @param with a word that must stand with it: a particle, preposition or object ("out", "for",
 *     "responsibility"); empty where none must
 * @param prepositions that may open its content
 * @param speaker PropBank role of the one who says
 * @param addressee PropBank role of the one who is told; empty where the verb has none
 * @param content PropBank roles of what is said
 * @param origin where it stands in the table
 */
record ReportingWord(
    String lemma,
    PartOfSpeech partOfSpeech,
    String with,
    Attribution.Kind kind,
    Claim.SpeechAct act,
    Claim.Factuality firmness,
    Set<Form> forms,
    Set<String> prepositions,
    String speaker,
    String addressee,
    List<String> content,
    Origin origin) {

  /** PropBank's numbered arguments. */
  private static final List<String> ROLES = List.of("ARG0", "ARG1", "ARG2", "ARG3", "ARG4");

  /** The parts of speech that report. */
  enum PartOfSpeech {
    VERB,
    NOUN,
    ADJ
  }

  /** The forms in which content comes. */
  enum Form {
    /** A finite clause, with "that" or bare. */
    CLAUSE,
    /** Words in quotation marks. */
    QUOTE,
    /** An infinitive, with its subject where it has one. */
    TO,
    /** A participle: "denied firing". */
    ING,
    /** A nominal object. */
    OBJECT,
    /** A nominal object that is itself a message: "issued a statement". */
    MESSAGE,
    /** A count and what it comes to: "put the toll at 30", "raised the number to 40". */
    COUNT,
    /** Object and "as": "described the raid as a success". */
    AS,
    /** Object and predicate: "called the raid a success". */
    PREDICATE
  }

  static ReportingWord of(Table.Row row) {
    Set<Form> forms = EnumSet.noneOf(Form.class);
    Set<String> prepositions = new TreeSet<>();
    for (Cell form : row.cells("forms")) {
      if (form.text().startsWith("+")) {
        prepositions.add(form.text().substring(1));
      } else {
        forms.add(form.constant(Form.class));
      }
    }
    return new ReportingWord(
        row.get("lemma"),
        row.cell("pos").constant(PartOfSpeech.class),
        row.get("with"),
        row.cell("kind").constant(Attribution.Kind.class),
        row.cell("act").constant(Claim.SpeechAct.class),
        row.cell("firmness").constant(Claim.Factuality.class),
        forms,
        prepositions,
        row.cell("speaker").oneOf(ROLES),
        row.get("addressee").isEmpty() ? "" : row.cell("addressee").oneOf(ROLES),
        row.cells("content").stream().map(role -> role.oneOf(ROLES)).toList(),
        row.origin());
  }

  boolean takes(Form form) {
    return forms.contains(form);
  }
}
