package org.armistice.reading.agreement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armistice.reading.table.Table;
import org.armistice.record.Term;

/** The deontic words, from {@code deontic.tsv} and {@code ceasing.tsv}. */
final class Deontics {
  private final Map<String, Word> words = new HashMap<>();
  private final Set<String> ceasing = new HashSet<>();

  /** A deontic word with the frames it is used in. */
  record Word(String word, Set<String> frames, Term.Modality modality) {
    boolean in(String frame) {
      return frames.contains(frame);
    }
  }

  Deontics() {
    for (Table.Row row : Table.load("deontic.tsv").rows()) {
      Set<String> frames = new HashSet<>(row.list("frame"));
      for (String frame : frames) {
        if (!Set.of("text", "party", "modal", "status").contains(frame)) {
          throw row.fault("frame is text, party, modal or status, not \"" + frame + "\"");
        }
      }
      words.put(
          row.get("word"),
          new Word(
              row.get("word"),
              frames,
              Term.Modality.valueOf(row.get("modality").toUpperCase(Locale.ROOT))));
    }
    for (Table.Row row : Table.load("ceasing.tsv").rows()) {
      ceasing.add(row.get("verb"));
    }
  }

  Optional<Word> word(String lemma, String frame) {
    return Optional.ofNullable(words.get(lemma)).filter(word -> word.in(frame));
  }

  /** Whether the verb ends or leaves undone the act that follows it. */
  boolean ends(String lemma) {
    return ceasing.contains(lemma);
  }
}
