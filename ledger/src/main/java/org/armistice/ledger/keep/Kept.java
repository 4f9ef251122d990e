package org.armistice.ledger.keep;

import java.util.ArrayList;
import java.util.List;

/**
 * What came of adding a report or of a decision.
 *
 * @param subject id of the report, the event or the incident
 * @param seq number in the log; 0 where nothing was written
 * @param news false where the ledger held it already, so that nothing was written
 * @param changes to the record, in the order of their incidents
 * @param notes what a person should know beside them, such as another report that says the same
 */
public record Kept(
    String subject, long seq, boolean news, List<Change> changes, List<String> notes) {
  private static final int SHOWN = 20;

  public Kept {
    changes = List.copyOf(changes);
    notes = List.copyOf(notes);
  }

  /** A report that the ledger holds already. */
  public static Kept already(String subject, String note) {
    return new Kept(subject, 0, /* news= */ false, List.of(), List.of(note));
  }

  /** With the first changes alone where they are many, and how many there are. */
  public Kept shortened() {
    if (changes.size() <= SHOWN) {
      return this;
    }
    List<String> told = new ArrayList<>(notes);
    told.add(
        "%d more incidents changed; armistice diff shows them".formatted(changes.size() - SHOWN));
    return new Kept(subject, seq, news, changes.subList(0, SHOWN), told);
  }
}
