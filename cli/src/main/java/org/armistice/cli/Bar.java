package org.armistice.cli;

import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How far a long work is, on standard error where somebody looks at it. */
public final class Bar implements AutoCloseable {
  /** A total that is told with the first step. */
  public static final long UNKNOWN = Long.MAX_VALUE;

  /** Fewer are done before a bar could be looked at. */
  private static final int FEWEST = 8;

  private static final int UPDATE_MILLIS = (int) Duration.ofMillis(500).toMillis();

  private final @Nullable ProgressBar bar;

  private Bar(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  /**
   * @param name of the work, in a word
   * @param total steps
   * @param terminal whether standard error is one
   */
  public static Bar of(String name, long total, boolean terminal) {
    return new Bar(
        terminal && total >= FEWEST
            ? new ProgressBarBuilder()
                .setTaskName(name)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .setConsumer(new ConsoleProgressBarConsumer(System.err))
                .build()
            : null);
  }

  public void step() {
    if (bar != null) {
      bar.step();
    }
  }

  /** Says of how many steps how many are done. */
  public void at(long done, long all) {
    if (bar != null) {
      bar.maxHint(all);
      bar.stepTo(done);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
