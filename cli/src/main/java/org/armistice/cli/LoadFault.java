package org.armistice.cli;

import org.armistice.gazetteer.GazetteerException;
import org.armistice.reading.table.TableException;
import org.jspecify.annotations.Nullable;

/** Why the reader cannot be loaded: a table that cannot be used, or a fault of ours. */
final class LoadFault {
  private LoadFault() {}

  /** The fault of a table as it is, with its code; anything else as A202. */
  static RuntimeException of(@Nullable Throwable cause) {
    for (Throwable at = cause; at != null; at = at.getCause()) {
      if (at instanceof TableException table) {
        return table;
      }
      if (at instanceof GazetteerException gazetteer) {
        return gazetteer;
      }
    }
    return new IllegalStateException("the reader cannot be loaded: " + cause, cause);
  }
}
