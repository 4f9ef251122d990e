package org.armistice.cluster.read;

import org.armistice.reading.Reader;
import org.jspecify.annotations.Nullable;

/**
 * The reader of this process: loaded when the first slot asks, shared by all, and kept for the next
 * job where the program lies on the class path of the task manager, as the start script has it.
 */
public final class SharedReader {
  private static @Nullable Reader reader;

  private SharedReader() {}

  /**
   * @throws org.armistice.reading.table.TableException where a table cannot be used
   */
  public static synchronized Reader get() {
    Reader loaded = reader;
    if (loaded == null) {
      loaded = Reader.load();
      reader = loaded;
    }
    return loaded;
  }
}
