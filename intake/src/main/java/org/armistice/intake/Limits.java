package org.armistice.intake;

import java.io.IOException;
import java.io.InputStream;

/** How large a report may be. Larger input is a damaged file or no single report. */
final class Limits {
  /** Bytes of a file or page: 16 MiB, a hundred times a long news page. */
  static final int MOST_BYTES = 16 * 1024 * 1024;

  /** Characters of one line; the longest paragraphs of agreements have some 10,000. */
  static final int LONGEST_LINE = 100_000;

  /** Characters of a text as read; "War and Peace" has about three million. */
  static final int LONGEST_TEXT = 2_000_000;

  /** Tags inside each other; real pages stay below a hundred. */
  static final int DEEPEST_TAG = 500;

  private Limits() {}

  static byte[] read(String source, InputStream stream) throws IOException, IntakeException {
    byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new IntakeException(
          Fault.TOO_LARGE,
          source,
          "has more than "
              + MOST_BYTES / (1024 * 1024)
              + " MiB, too much for one report; split it into one file a report");
    }
    return bytes;
  }

  static void check(String source, String text) throws IntakeException {
    if (text.length() > LONGEST_TEXT) {
      throw new IntakeException(
          Fault.TOO_LARGE,
          source,
          "has %,d characters of text, more than the %,d of one report; split it into one file a report"
              .formatted(text.length(), LONGEST_TEXT));
    }
    int line = 1;
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end - start > LONGEST_LINE) {
        throw new IntakeException(
            Fault.TOO_LARGE,
            source,
            "line %d has %,d characters and begins \"%s\"; at most %,d can be one paragraph, so break it into lines"
                .formatted(line, end - start, Quoted.start(text, start), LONGEST_LINE));
      }
      start = end + 1;
      line++;
    }
  }
}
