package org.armistice.reading.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.table.Cell;
import org.armistice.reading.table.Origin;
import org.armistice.reading.table.Table;
import org.armistice.record.PloverEvent;
import org.jspecify.annotations.Nullable;

/** The tables that events are read with, loaded once. Immutable, thread-safe. */
record EventTables(
    Lexicon lexicon,
    Weapons weapons,
    Parties parties,
    Modality modality,
    Responsibility responsibility,
    Set<String> timeNouns,
    Set<String> seriesNouns,
    Set<String> partNouns,
    Set<String> countWords,
    Set<String> beneficiaryVerbs,
    Set<String> beneficiaryNouns,
    Set<String> subjectControl,
    Set<String> reporters,
    Set<String> territory,
    List<Complement> complements) {

  /**
   * What an outer event becomes by the inner one that it asks for, refuses or promises.
   *
   * @param origin where it stands in complement-modes.tsv
   */
  record Complement(
      PloverEvent outer,
      PloverEvent inner,
      @Nullable String innerMode,
      boolean ceased,
      PloverEvent plover,
      @Nullable String mode,
      Origin origin) {}

  /** The questions about who stands where in a sentence, with what the tables say of words. */
  Grammar grammar(ParsedSentence sentence) {
    return new Grammar(sentence, subjectControl, timeNouns, reporters);
  }

  static EventTables load() {
    Table quantities = Table.load("act-quantities.tsv");
    Table beneficiaries = Table.load("beneficiaries.tsv");
    return new EventTables(
        new Lexicon(Table.load("lexicon.tsv")),
        new Weapons(Table.load("weapons.tsv")),
        new Parties(
            Table.load("parties.tsv"),
            Table.load("organisations.tsv"),
            Table.load("countries.tsv")),
        new Modality(Table.load("embeddings.tsv"), Table.load("time-status.tsv")),
        new Responsibility(Table.load("responsibility.tsv")),
        words(Table.load("time-nouns.tsv")),
        words(quantities, "series", "one", "count"),
        words(quantities, "one", "series", "count"),
        words(quantities, "count", "series", "one"),
        words(beneficiaries, "verb", "noun"),
        words(beneficiaries, "noun", "verb"),
        words(Table.load("subject-control.tsv")),
        reporters(Table.load("reporting.tsv")),
        words(Table.load("territory.tsv")),
        complements(Table.load("complement-modes.tsv")));
  }

  /**
   * The words of a table.
   *
   * @param kinds those of the first only; with the others that its kinds may be. None for all words
   */
  private static Set<String> words(Table table, String... kinds) {
    Set<String> words = new LinkedHashSet<>();
    for (Table.Row row : table.rows()) {
      if (kinds.length == 0 || row.cell("kind").oneOf(kinds).equals(kinds[0])) {
        words.add(row.get("word"));
      }
    }
    return words;
  }

  private static Set<String> reporters(Table table) {
    Set<String> verbs = new LinkedHashSet<>();
    for (Table.Row row : table.rows()) {
      if (row.get("pos").equals("verb")) {
        verbs.add(row.get("lemma"));
      }
    }
    return verbs;
  }

  private static List<Complement> complements(Table table) {
    List<Complement> complements = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      complements.add(
          new Complement(
              row.cell("outer").constant(PloverEvent.class),
              row.cell("inner").constant(PloverEvent.class),
              mode(row, "inner mode", row.cell("inner").constant(PloverEvent.class)),
              row.cell("ceased").yes(),
              row.cell("plover").constant(PloverEvent.class),
              mode(row, "mode", row.cell("plover").constant(PloverEvent.class)),
              row.origin()));
    }
    return List.copyOf(complements);
  }

  private static @Nullable String mode(Table.Row row, String column, PloverEvent event) {
    Cell mode = row.cell(column);
    return mode.isEmpty() ? null : mode.oneOf(event.modes());
  }
}
