package org.armistice.cli.ledger;

import java.util.ArrayList;
import java.util.List;
import org.armistice.cli.sheet.KeptSheet;
import org.armistice.cli.sheet.Paper;
import org.armistice.ledger.keep.Change;
import org.armistice.ledger.keep.Kept;

/** What a decision made of the record. */
record Decided(String name, Kept kept) implements AnswerOptions.Answer {
  @Override
  public List<?> records() {
    return List.of(kept);
  }

  @Override
  public List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("incident", "change", "label", "how"));
    for (Change change : kept.changes()) {
      rows.add(
          List.of(
              change.incident(),
              change.kind().name(),
              change.label(),
              String.join("; ", change.what())));
    }
    return rows;
  }

  @Override
  public String words(Paper paper) {
    return KeptSheet.of(name, kept, paper);
  }
}
