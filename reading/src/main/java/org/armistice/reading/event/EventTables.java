package org.armistice.reading.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.armistice.reading.table.Table;
import org.armistice.record.PloverEvent;
import org.jspecify.annotations.Nullable;

/** The tables that events are read with, loaded once. Immutable, thread-safe. */
record EventTables(
    Lexicon lexicon,
    Weapons weapons,
    Parties parties,
    Modality modality,
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

  /** What an outer event becomes by the inner one that it asks for, refuses or promises. */
  record Complement(
      PloverEvent outer,
      PloverEvent inner,
      @Nullable String innerMode,
      boolean ceased,
      PloverEvent plover,
      @Nullable String mode) {}

  static EventTables load() {
    Table quantities = Table.load("act-quantities.tsv");
    Table beneficiaries = Table.load("beneficiaries.tsv");
    return new EventTables(
        new Lexicon(Table.load("lexicon.tsv")),
        new Weapons(Table.load("weapons.tsv")),
        new Parties(Table.load("parties.tsv"), Table.load("organisations.tsv")),
        new Modality(Table.load("embeddings.tsv"), Table.load("time-status.tsv")),
        words(Table.load("time-nouns.tsv"), ""),
        words(quantities, "series"),
        words(quantities, "one"),
        words(quantities, "count"),
        words(beneficiaries, "verb"),
        words(beneficiaries, "noun"),
        words(Table.load("subject-control.tsv"), ""),
        reporters(Table.load("reporting.tsv")),
        words(Table.load("territory.tsv"), ""),
        complements(Table.load("complement-modes.tsv")));
  }

  private static Set<String> words(Table table, String kind) {
    Set<String> words = new LinkedHashSet<>();
    for (Table.Row row : table.rows()) {
      if (kind.isEmpty() || row.get("kind").equals(kind)) {
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
              PloverEvent.valueOf(row.get("outer")),
              PloverEvent.valueOf(row.get("inner")),
              row.get("inner mode").isEmpty() ? null : row.get("inner mode"),
              row.get("ceased").equals("yes"),
              PloverEvent.valueOf(row.get("plover")),
              row.get("mode").isEmpty() ? null : row.get("mode")));
    }
    return List.copyOf(complements);
  }
}
