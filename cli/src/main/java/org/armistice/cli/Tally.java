package org.armistice.cli;

import java.io.PrintWriter;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Counts what was read and what was refused, says why on standard error, and shows how far it is.
 */
final class Tally implements AutoCloseable {
  static final int DONE = 0;
  static final int SOME_SKIPPED = 1;
  static final int NOTHING_DONE = 2;

  /** Fewer are read before a bar could be looked at. */
  private static final int FEWEST_FOR_BAR = 8;

  private final PrintWriter err;
  private final int total;
  private final @Nullable ProgressBar bar;
  private int read;
  private int refused;

  Tally(PrintWriter err, int total, boolean terminal) {
    this.err = err;
    this.total = total;
    this.bar = terminal && total >= FEWEST_FOR_BAR ? bar(total) : null;
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
    if (bar != null) {
      bar.step();
    }
  }

  /** Something that need not be read, because it was before. */
  void knownAlready() {
    read++;
    if (bar != null) {
      bar.step();
    }
  }

  int exitCode() {
    return read == 0 ? NOTHING_DONE : refused > 0 ? SOME_SKIPPED : DONE;
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
    if (refused > 0 && total > 1) {
      err.println("armistice: %d of %d reports could not be read".formatted(refused, total));
      err.flush();
    }
  }

  private static ProgressBar bar(int total) {
    return new ProgressBarBuilder()
        .setTaskName("reading")
        .setInitialMax(total)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis((int) Duration.ofMillis(500).toMillis())
        .setConsumer(new ConsoleProgressBarConsumer(System.err))
        .build();
  }
}
