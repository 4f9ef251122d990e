package org.armistice.cli.sheet;

import java.util.List;
import org.armistice.ledger.keep.Change;
import org.armistice.ledger.keep.Kept;
import org.armistice.record.Reading;

/** What changed in the record, and why. */
public final class KeptSheet {
  private KeptSheet() {}

  /**
   * @param name of the file, or of what was decided
   */
  public static String of(String name, Kept kept, Paper paper) {
    Sheet sheet = new Sheet(paper, new Reading("", List.of()));
    sheet.text(
        sheet.ink(
            Ink.STRONG,
            "%s: %s"
                .formatted(Quote.plain(name), kept.news() ? kept.subject() : kept.notes().get(0))));
    if (!kept.news()) {
      return sheet.written();
    }
    for (Change change : kept.changes()) {
      sheet.row(Wording.of(change.kind()), change.incident() + ", " + change.label());
      if (change.kind() != Change.Kind.NEW) {
        change.what().forEach(what -> sheet.row("", "- " + what));
      }
    }
    if (kept.changes().isEmpty()) {
      sheet.row("incidents", "none new, none changed");
    }
    kept.notes().forEach(note -> sheet.row("note", note));
    return sheet.written();
  }
}
