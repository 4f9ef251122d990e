package org.armistice.cli;

import java.io.PrintWriter;

/**
 * Counts what was read and what was refused, says why on standard error, and shows how far it is.
 */
final class Tally implements AutoCloseable {
  static final int DONE = 0;
  static final int SOME_SKIPPED = 1;
  static final int NOTHING_DONE = 2;

  private final PrintWriter err;
  private final int total;
  private final Bar bar;
  private int read;
  private int refused;

  Tally(PrintWriter err, int total, boolean terminal) {
    this.err = err;
    this.total = total;
    this.bar = Bar.of("reading", total, terminal);
  }

  void take(Outcome outcome, Output output) {
    if (outcome instanceof Outcome.Read done) {
      output.write(done.source(), done.reading());
      read++;
    } else if (outcome instanceof Outcome.Refused why) {
      err.println("armistice: " + why.message());
      err.flush();
      refused++;
    }
    bar.step();
  }

  /** Something that need not be read, because it was before. */
  void knownAlready() {
    read++;
    bar.step();
  }

  int refused() {
    return refused;
  }

  int exitCode() {
    return read == 0 ? NOTHING_DONE : refused > 0 ? SOME_SKIPPED : DONE;
  }

  @Override
  public void close() {
    bar.close();
    if (refused > 0 && total > 1) {
      err.println("armistice: %d of %d reports could not be read".formatted(refused, total));
      err.flush();
    }
  }
}
