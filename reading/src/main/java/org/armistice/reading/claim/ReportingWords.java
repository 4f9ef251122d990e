package org.armistice.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.armistice.reading.table.Table;

/** The words that report, by lemma. */
final class ReportingWords {
  private final Map<String, List<ReportingWord>> byLemma = new TreeMap<>();

  ReportingWords(Table table) {
    for (Table.Row row : table.rows()) {
      ReportingWord word = ReportingWord.of(row);
      byLemma.computeIfAbsent(word.lemma(), lemma -> new ArrayList<>()).add(word);
    }
    // "call for" is tried before "call"
    byLemma
        .values()
        .forEach(words -> words.sort(Comparator.comparing(word -> word.with().isEmpty())));
  }

  /** The rows of a lemma, those that need a second word first. */
  List<ReportingWord> of(String lemma, ReportingWord.PartOfSpeech partOfSpeech) {
    return byLemma.getOrDefault(lemma, List.of()).stream()
        .filter(word -> word.partOfSpeech() == partOfSpeech)
        .toList();
  }
}
