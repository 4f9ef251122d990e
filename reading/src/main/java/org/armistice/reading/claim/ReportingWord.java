package org.armistice.reading.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
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
    List<String> content) {

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
    for (String form : row.list("forms")) {
      if (form.startsWith("+")) {
        prepositions.add(form.substring(1));
      } else {
        forms.add(constant(Form.class, form, row, "forms"));
      }
    }
    if (row.get("example").isEmpty() || row.get("source").isEmpty()) {
      throw row.fault("\"" + row.get("lemma") + "\" needs a source and an example");
    }
    return new ReportingWord(
        row.get("lemma"),
        constant(PartOfSpeech.class, row.get("pos"), row, "pos"),
        row.get("with"),
        constant(Attribution.Kind.class, row.get("kind"), row, "kind"),
        constant(Claim.SpeechAct.class, row.get("act"), row, "act"),
        constant(Claim.Factuality.class, row.get("firmness"), row, "firmness"),
        forms,
        prepositions,
        row.get("speaker"),
        row.get("addressee"),
        row.list("content"));
  }

  boolean takes(Form form) {
    return forms.contains(form);
  }

  static <E extends Enum<E>> E constant(Class<E> type, String value, Table.Row row, String column) {
    try {
      return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.fault(
          "column \"%s\" says \"%s\"; write one of %s"
              .formatted(column, value, List.of(type.getEnumConstants())));
    }
  }
}
