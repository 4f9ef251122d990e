package org.armistice.agreement.language;

import java.util.List;
import org.armistice.agreement.accord.Accord;

/**
 * An agreement file as it was read: what it says, and every byte of how it says it.
 *
 * @param name of the file, for messages
 * @param text as it stands, comments and spaces included
 * @param accords the agreements in it, one or more
 * @param chunks the text cut at its items; together they are the text
 */
public record AccordFile(String name, String text, List<Accord> accords, List<Chunk> chunks) {
  public AccordFile {
    accords = List.copyOf(accords);
    chunks = List.copyOf(chunks);
  }

  /**
   * A piece of the file: the comments before an item and the item.
   *
   * @param accord id of the agreement that it belongs to; empty before the first
   * @param clause mark of the clause that it is; empty for a field or a head
   */
  public record Chunk(String accord, String clause, String text) {}

  /** The only agreement of the file, or the first. */
  public Accord first() {
    return accords.get(0);
  }
}
