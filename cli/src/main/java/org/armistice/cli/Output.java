package org.armistice.cli;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import org.armistice.cli.sheet.Paper;
import org.armistice.cli.sheet.ReadingSheet;
import org.armistice.record.JsonLines;
import org.armistice.record.Reading;

/** Writes a reading whole or not at all. */
interface Output {
  void write(String source, Reading reading);

  /** One JSON object a line. */
  static Output jsonLines(PrintWriter out) {
    return (source, reading) -> {
      String lines =
          reading.entries().stream()
              .map(entry -> JsonLines.write(entry) + "\n")
              .collect(Collectors.joining());
      out.write(lines);
      out.flush();
    };
  }

  /**
   * A sheet for people.
   *
   * @param several whether each sheet is headed by the name of its source
   */
  static Output sheets(PrintWriter out, Paper paper, boolean several) {
    return (source, reading) -> {
      String head = several ? "\n" + "=".repeat(paper.width()) + "\n" + source + "\n\n" : "";
      out.write(head + ReadingSheet.full(reading, paper));
      out.flush();
    };
  }
}
