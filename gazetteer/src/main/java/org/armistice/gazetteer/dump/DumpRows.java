package org.armistice.gazetteer.dump;

import java.io.IOException;
import java.util.function.Consumer;
import org.armistice.gazetteer.GazetteerException;
import org.jspecify.annotations.Nullable;

/** Reads published files for what they are, before anything is built of them. */
final class DumpRows {
  private static final int ROWS = 1000;

  private DumpRows() {}

  /** Reads a row. */
  interface RowCheck {
    void check(@Nullable String line) throws MalformedRowException;
  }

  /**
   * Reads the first rows.
   *
   * @param what what the file should be, for the message
   * @throws GazetteerException A612 where more than a tenth of them are malformed
   */
  static void check(Dump dump, String what, RowCheck row) throws IOException {
    int malformed = 0;
    String first = "it is empty";
    try (DumpLines lines = dump.lines(0, 0)) {
      while (lines.number() < ROWS && lines.next()) {
        try {
          row.check(lines.text());
        } catch (MalformedRowException e) {
          if (malformed == 0) {
            refuseIfCut(dump, lines, e);
          }
          first = malformed == 0 ? "line %d: %s".formatted(lines.number(), e.what()) : first;
          malformed++;
        }
      }
      if (lines.number() == 0 || malformed * 10L > lines.number()) {
        throw new GazetteerException(
            GazetteerException.Fault.OTHER_DUMP,
            "%s: is not GeoNames' %s (%s); give the file as it is published"
                .formatted(dump.name(), what, first));
      }
    }
  }

  /**
   * Reads all rows of a small file; those that are malformed are told and left out.
   *
   * @throws GazetteerException where there are too many of them, or the file is cut short
   */
  static void readAll(Dump dump, Consumer<String> told, RowCheck row) throws IOException {
    RowFaults faults = new RowFaults(dump.name(), 0, told);
    try (DumpLines lines = dump.lines(0, 0)) {
      while (lines.next()) {
        try {
          row.check(lines.text());
        } catch (MalformedRowException e) {
          refuseIfCut(dump, lines, e);
          faults.add(lines.number(), e.what(), lines.number());
        }
      }
      faults.end(lines.number());
    }
  }

  /**
   * @throws GazetteerException A613 where the row is the file's last, without a line break
   */
  static void refuseIfCut(Dump dump, DumpLines lines, MalformedRowException e) {
    if (lines.isOpen() && lines.number() > 1) {
      throw new GazetteerException(
          GazetteerException.Fault.DUMP_CUT_SHORT,
          "%s, line %d: the file ends within this row (%s); it is cut short: download it again"
              .formatted(dump.name(), lines.number(), e.what()),
          e);
    }
  }
}
