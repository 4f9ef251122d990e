package org.armistice.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.armistice.reading.table.Table;
import org.armistice.record.Claim;

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

  /** Lemmas that report as a part of speech. */
  Set<String> lemmas(ReportingWord.PartOfSpeech partOfSpeech) {
    Set<String> lemmas = new TreeSet<>();
    byLemma.forEach(
        (lemma, words) -> {
          if (words.stream().anyMatch(word -> word.partOfSpeech() == partOfSpeech)) {
            lemmas.add(lemma);
          }
        });
    return lemmas;
  }

  /** Verbs by which a speaker lays something to somebody or denies it. */
  Set<String> charges() {
    Set<String> lemmas = new TreeSet<>();
    byLemma.forEach(
        (lemma, words) -> {
          if (words.stream().anyMatch(ReportingWords::isCharge)) {
            lemmas.add(lemma);
          }
        });
    return lemmas;
  }

  private static boolean isCharge(ReportingWord word) {
    boolean charge = word.act() == Claim.SpeechAct.ACCUSE || word.act() == Claim.SpeechAct.DENY;
    return charge && word.partOfSpeech() == ReportingWord.PartOfSpeech.VERB;
  }

  /**
   * The rows of a word, those that need a second word first.
   *
   * @param lemma as the model gives it; rare verbs may have kept their ending
   * @param form the word as it stands, lower case
   */
  List<ReportingWord> of(String lemma, String form, ReportingWord.PartOfSpeech partOfSpeech) {
    List<ReportingWord> found = of(lemma, partOfSpeech);
    if (!found.isEmpty() || partOfSpeech != ReportingWord.PartOfSpeech.VERB) {
      return found;
    }
    for (String stem : stems(form)) {
      found = of(stem, partOfSpeech);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** "rebuked" as "rebuk" and "rebuke", "quipped" as "quipp" and "quip". */
  private static List<String> stems(String form) {
    for (String ending : List.of("ing", "ed", "es", "s")) {
      if (form.endsWith(ending) && form.length() > ending.length() + 2) {
        String stem = form.substring(0, form.length() - ending.length());
        return List.of(stem, stem + "e", stem.substring(0, stem.length() - 1));
      }
    }
    return List.of();
  }

  private List<ReportingWord> of(String lemma, ReportingWord.PartOfSpeech partOfSpeech) {
    return byLemma.getOrDefault(lemma, List.of()).stream()
        .filter(word -> word.partOfSpeech() == partOfSpeech)
        .toList();
  }
}
