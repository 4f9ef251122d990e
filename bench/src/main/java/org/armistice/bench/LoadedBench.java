package org.armistice.bench;

import java.io.PrintWriter;
import org.armistice.gazetteer.Gazetteer;
import org.armistice.reading.Reader;
import org.armistice.reading.model.SentenceModel;
import org.jspecify.annotations.Nullable;

/** Loads each part once, and writes progress as lines, or as one moving line on a terminal. */
final class LoadedBench implements Bench {
  private static final long EVERY_NANOS = 500_000_000L;

  /** A log needs fewer lines than a terminal. */
  private static final long EVERY_NANOS_IN_LOG = 15_000_000_000L;

  private final PrintWriter err;
  private final boolean moving;
  private final @Nullable PrintWriter misses;
  private @Nullable Reader reader;
  private @Nullable SentenceModel model;
  private @Nullable Gazetteer gazetteer;
  private long lastSaid = System.nanoTime();

  /**
   * @param moving whether {@code err} is a terminal, where a line can be written over
   * @param misses where cases that were read otherwise than annotated go; {@code null} for nowhere
   */
  LoadedBench(PrintWriter err, boolean moving, @Nullable PrintWriter misses) {
    this.err = err;
    this.moving = moving;
    this.misses = misses;
  }

  @Override
  public synchronized Reader reader() {
    if (reader == null) {
      reader = Reader.load();
    }
    return reader;
  }

  @Override
  public synchronized SentenceModel model() {
    if (model == null) {
      model = SentenceModel.load();
    }
    return model;
  }

  @Override
  public synchronized Gazetteer gazetteer() {
    if (gazetteer == null) {
      gazetteer = Gazetteer.standard();
    }
    return gazetteer;
  }

  @Override
  public synchronized void progress(String set, long done, long total) {
    long now = System.nanoTime();
    if (done < total && now - lastSaid < (moving ? EVERY_NANOS : EVERY_NANOS_IN_LOG)) {
      return;
    }
    lastSaid = now;
    String line = "%s: %,d of %,d".formatted(set, done, total);
    err.print(moving ? "\r" + line + (done < total ? "" : "\n") : line + "\n");
    err.flush();
  }

  @Override
  public synchronized void miss(String set, String where, String annotated, String read) {
    if (misses != null) {
      misses.println(
          "%s\t%s\tannotated %s\tread %s"
              .formatted(
                  set, where.replaceAll("\\s+", " "), orNothing(annotated), orNothing(read)));
    }
  }

  private static String orNothing(String value) {
    return value.isEmpty() ? "nothing" : value;
  }
}
