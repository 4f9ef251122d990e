package org.armistice.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.armistice.cli.gazetteer.GazetteerOptions;
import org.armistice.gazetteer.GazetteerException;
import org.armistice.intake.Intake;
import org.armistice.intake.IntakeException;
import org.armistice.intake.ReportText;
import org.armistice.intake.Source;
import org.armistice.reading.Reader;
import org.armistice.reading.model.SentenceModel;
import org.jspecify.annotations.Nullable;

/**
 * Reads sources, several at a time, and hands the outcomes on in the order of the sources. Few are
 * held at once, however many there are. The reader is loaded when the first report is taken in, so
 * that a mistyped name is answered at once.
 */
final class Readings {
  private final Intake intake;
  private final Knowledge knowledge;
  private final int threads;

  /**
   * @param knowledge what to read with beside what ships
   */
  Readings(Intake intake, Knowledge knowledge, int threads) {
    this.intake = intake;
    this.knowledge = knowledge;
    this.threads = threads;
  }

  void each(List<Callable<Source>> sources, Consumer<Outcome> sink) throws InterruptedException {
    ExecutorService workers = Executors.newFixedThreadPool(Math.min(threads, sources.size()));
    try {
      Deque<Future<Outcome>> ahead = new ArrayDeque<>();
      Iterator<Callable<Source>> next = sources.iterator();
      while (next.hasNext() || !ahead.isEmpty()) {
        while (next.hasNext() && ahead.size() < 2 * threads) {
          Callable<Source> source = next.next();
          ahead.add(workers.submit(() -> read(source)));
        }
        sink.accept(ahead.remove().get());
      }
    } catch (ExecutionException e) {
      throw LoadFault.of(e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  private Outcome read(Callable<Source> named) throws Exception {
    try {
      Source source = named.call();
      ReportText taken = intake.take(source);
      Reader loaded = LoadedReader.get(knowledge);
      return read(source.name(), taken, loaded);
    } catch (IntakeException e) {
      return new Outcome.Refused(e.getMessage());
    }
  }

  /** A fault of ours on one report must not keep the others from being read. */
  private static Outcome read(String source, ReportText taken, Reader reader) {
    try {
      return new Outcome.Read(source, reader.read(taken.report(), taken.text()));
    } catch (GazetteerException e) {
      // Damage in the middle of it: no place of any report can be trusted
      throw e;
    } catch (RuntimeException e) {
      return new Outcome.Refused(
          "A201 %s: the reader failed on this report (%s); please file it as a fault, with the text"
              .formatted(source, e));
    }
  }

  /**
   * The reader, for those who ask it why.
   *
   * @param knowledge what to read with beside what ships
   * @throws RuntimeException naming the table where one cannot be used
   */
  static Reader reader(Knowledge knowledge) {
    try {
      return LoadedReader.get(knowledge);
    } catch (RuntimeException | ExceptionInInitializerError e) {
      throw LoadFault.of(e);
    }
  }

  /** The reader, loaded at its first use and kept for as long as the process lives. */
  private static final class LoadedReader {
    private static @Nullable Reader reader;
    private static @Nullable Knowledge with;

    static synchronized Reader get(Knowledge knowledge) {
      if (reader == null || !Objects.equals(with, knowledge)) {
        reader =
            new Reader(
                SentenceModel.load(),
                GazetteerOptions.open(knowledge.gazetteer()),
                knowledge.actors());
        with = knowledge;
      }
      return reader;
    }
  }
}
