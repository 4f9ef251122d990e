package org.armistice.cli.gazetteer;

import java.io.PrintWriter;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.armistice.gazetteer.dump.BuildWatch;
import org.jspecify.annotations.Nullable;

/** Shows a build on standard error: a bar for each part of it, or a line where nobody looks on. */
final class BuildBars implements BuildWatch, AutoCloseable {
  private final PrintWriter err;
  private final boolean terminal;
  private @Nullable ProgressBar bar;

  BuildBars(PrintWriter err, boolean terminal) {
    this.err = err;
    this.terminal = terminal;
  }

  @Override
  public void begin(String name, long total) {
    close();
    if (terminal) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(name)
              .setInitialMax(total)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis((int) Duration.ofMillis(500).toMillis())
              .setConsumer(new ConsoleProgressBarConsumer(System.err))
              .build();
    } else {
      say(name);
    }
  }

  @Override
  public void done(long done) {
    if (bar != null) {
      bar.stepTo(done);
    }
  }

  @Override
  public void say(String line) {
    err.println("armistice: " + line);
    err.flush();
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
