package org.armistice.export;

import java.io.IOException;

/** A file that is being written, record by record. */
interface Form {
  /** What stands before the first record. */
  void begin() throws IOException;

  /**
   * @return false where the format has no place for such an incident, and nothing was written
   */
  boolean write(Dossier dossier) throws IOException;

  /** What stands behind the last record. Leaves what it writes to open. */
  void end() throws IOException;
}
