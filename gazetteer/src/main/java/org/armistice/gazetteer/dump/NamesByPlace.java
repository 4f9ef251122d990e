package org.armistice.gazetteer.dump;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.armistice.gazetteer.index.SortedRuns;
import org.jspecify.annotations.Nullable;

/** The other names of places that are asked for in order of number. */
final class NamesByPlace implements Closeable {
  private final SortedRuns.Merged names;
  private @Nullable OtherName next;

  NamesByPlace(SortedRuns.Merged names) throws IOException {
    this.names = names;
    this.next = read();
  }

  private @Nullable OtherName read() throws IOException {
    byte[] record = names.next();
    return record == null ? null : OtherName.of(record);
  }

  /**
   * Each name once, in order.
   *
   * @param place a larger number than the one asked before
   */
  List<String> of(int place) throws IOException {
    List<String> found = new ArrayList<>();
    String last = "";
    for (OtherName name = next; name != null && name.place() <= place; name = next) {
      if (name.place() == place && !name.name().equals(last)) {
        last = name.name();
        found.add(last);
      }
      next = read();
    }
    return found;
  }

  @Override
  public void close() throws IOException {
    names.close();
  }
}
