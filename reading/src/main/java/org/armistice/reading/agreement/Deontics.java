package org.armistice.reading.agreement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armistice.reading.table.Cell;
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
      Set<String> frames = new HashSet<>();
      for (Cell frame : row.cells("frame")) {
        frames.add(frame.oneOf("text", "party", "modal", "status"));
      }
      words.put(
          row.get("word"),
          new Word(row.get("word"), frames, row.cell("modality").constant(Term.Modality.class)));
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
