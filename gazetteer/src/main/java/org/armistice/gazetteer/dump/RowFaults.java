package org.armistice.gazetteer.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.armistice.gazetteer.GazetteerException;

/**
 * The malformed rows of one file. Each of the first is named; of a few the file is taken without
 * them, of more it is refused.
 */
final class RowFaults {
  /** So many are allowed in any file. */
  private static final long ALWAYS = 5;

  /** Beside these one row in so many. */
  private static final long ONE_IN = 1000;

  /** So many are named. */
  private static final int NAMED = 20;

  private final String file;
  private final Consumer<String> told;
  private final List<String> first = new ArrayList<>();
  private long count;

  /**
   * @param count how many were found by an earlier process
   * @param told each of those that are named
   */
  RowFaults(String file, long count, Consumer<String> told) {
    this.file = file;
    this.count = count;
    this.told = told;
  }

  /**
   * @param rows how many rows have been read
   * @throws GazetteerException A614 where there are too many by now
   */
  void add(long line, String what, long rows) {
    count++;
    String message =
        "%s %s, line %d: %s; left out"
            .formatted(GazetteerException.Fault.ROW.code(), file, line, what);
    if (first.isEmpty()) {
      first.add("line %d: %s".formatted(line, what));
    }
    if (count <= NAMED) {
      told.accept(message);
    }
    // A file that is wrong throughout is not read to its end
    if (count > 1000 && count > 10 * allowed(rows)) {
      throw tooMany(rows);
    }
  }

  /**
   * At the end of the file.
   *
   * @throws GazetteerException A614 where there are too many
   */
  void end(long rows) {
    if (count > allowed(rows)) {
      throw tooMany(rows);
    }
    if (count > NAMED) {
      told.accept(
          "%s %s: %,d more malformed rows were left out"
              .formatted(GazetteerException.Fault.ROW.code(), file, count - NAMED));
    }
  }

  private static long allowed(long rows) {
    return ALWAYS + rows / ONE_IN;
  }

  private GazetteerException tooMany(long rows) {
    return new GazetteerException(
        GazetteerException.Fault.MALFORMED,
        "%s: %,d of %,d rows are malformed, more than %,d; download it again (%s)"
            .formatted(
                file,
                count,
                rows,
                allowed(rows),
                first.isEmpty() ? "lines named above" : first.get(0)));
  }

  long count() {
    return count;
  }
}
