package org.armistice.cli.beside;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.armistice.intake.dataset.DatasetRow;

/**
 * Rows and incidents in pairs, each in one at most, the likest first. The same input gives the same
 * pairs.
 *
 * @param pairs that are taken for one, or may be
 * @param theirs rows that no incident goes with
 * @param ours incidents that no row goes with
 */
public record Pairing(List<Pair> pairs, List<DatasetRow> theirs, List<Ours> ours) {
  public Pairing {
    pairs = List.copyOf(pairs);
    theirs = List.copyOf(theirs);
    ours = List.copyOf(ours);
  }

  /** A row and an incident with how they are like each other. */
  public record Pair(DatasetRow row, Ours ours, Likeness likeness) {
    public boolean isSure() {
      return likeness.score() >= Likeness.SAME_FROM;
    }
  }

  public static Pairing of(List<DatasetRow> rows, List<Ours> incidents) {
    List<Pair> possible = new ArrayList<>();
    for (DatasetRow row : rows) {
      for (Ours ours : incidents) {
        Likeness likeness = Likeness.of(row, ours);
        if (likeness != null && likeness.score() >= Likeness.POSSIBLE_FROM) {
          possible.add(new Pair(row, ours, likeness));
        }
      }
    }
    possible.sort(
        Comparator.comparing((Pair pair) -> -pair.likeness().score())
            .thenComparing(pair -> pair.row().line())
            .thenComparing(pair -> pair.ours().happening().id()));
    Set<DatasetRow> usedRows = new HashSet<>();
    Set<Ours> usedOurs = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : possible) {
      if (!usedRows.contains(pair.row()) && !usedOurs.contains(pair.ours())) {
        usedRows.add(pair.row());
        usedOurs.add(pair.ours());
        pairs.add(pair);
      }
    }
    return new Pairing(
        pairs,
        rows.stream().filter(row -> !usedRows.contains(row)).toList(),
        incidents.stream().filter(ours -> !usedOurs.contains(ours)).toList());
  }
}
