package org.armistice.bench.ledger;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.armistice.intake.Intake;
import org.armistice.intake.Source;
import org.armistice.intake.Sources;

/**
 * A process of its own that goes through an archive in a small heap: first for what pages there
 * are, then for the text of each.
 */
final class ArchiveRead {
  private static final double NANOS = 1e9;

  private ArchiveRead() {}

  /**
   * @param arguments the archive, and of how many pages the text is taken
   */
  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    long began = System.nanoTime();
    List<Source> pages = Sources.of(arguments[0], InputStream.nullInputStream());
    double found = (System.nanoTime() - began) / NANOS;
    out.printf(
        Locale.ROOT,
        "%,d records found in %.1f s, %,.0f a second, heap %,d MB%n",
        pages.size(),
        found,
        pages.size() / found,
        heap());
    int texts = Math.min(pages.size(), Integer.parseInt(arguments[1]));
    Intake intake = Intake.plain();
    TreeSet<String> ids = new TreeSet<>();
    began = System.nanoTime();
    int tenth = Math.max(1, texts / 10);
    for (int i = 0; i < texts; i++) {
      ids.add(intake.take(pages.get(i)).report().id());
      if ((i + 1) % tenth == 0) {
        out.printf(Locale.ROOT, "%,d texts, heap %,d MB%n", i + 1, heap());
      }
    }
    double taken = (System.nanoTime() - began) / NANOS;
    out.printf(
        Locale.ROOT,
        "%,d texts, %,d different, %,.0f a second on one thread%n",
        texts,
        ids.size(),
        texts / taken);
  }

  /** What is held after a collection, in megabytes. */
  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }
}
