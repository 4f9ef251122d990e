package org.armistice.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.armistice.reading.Reader;
import org.armistice.reading.document.Sentence;
import org.armistice.reading.document.Token;
import org.armistice.reading.model.DocumentParser;
import org.armistice.reading.model.SentenceModel;
import org.armistice.record.Passage;
import org.armistice.record.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code armistice bench speed}: sentences a second on one thread, for the whole reading and for
 * the bare model on the same sentences in the same run, so that the machine's mood touches both.
 */
@Command(
    name = "speed",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Measures sentences per second and thread, and the cold start.")
final class Speed implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--gold",
      paramLabel = "DIR",
      description = "folder with the sets re3d, geoparsing and muc4 (default: ../shared/gold)")
  private @Nullable Path gold;

  @Option(
      names = "--documents",
      paramLabel = "N",
      defaultValue = "500",
      description = "how many documents (default: ${DEFAULT-VALUE})")
  private int documents;

  @Option(
      names = "--uncased",
      description = "on news that was stored without capitals, which are restored first")
  private boolean uncased;

  @Option(
      names = "--runs",
      paramLabel = "N",
      defaultValue = "3",
      description = "how many runs; the median is told (default: ${DEFAULT-VALUE})")
  private int runs;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "a report to measure the cold start of \"armistice read\" on")
  private @Nullable Path article;

  /** Made by picocli, which fills in the spec. */
  @SuppressWarnings("NullAway.Init")
  Speed() {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    if (article != null) {
      ColdStart start = ColdStart.measure(article, Math.max(1, runs));
      out.printf(
          Locale.ROOT,
          "cold start of read: %.2f s, %d MB at most (median of %d)%n",
          start.seconds(),
          start.megabytes(),
          Math.max(1, runs));
    }
    Path folder = GoldFolder.find(gold, err);
    if (folder == null) {
      return 2;
    }
    List<String> texts = SpeedTexts.of(folder, documents, !uncased);
    LoadedBench bench =
        new LoadedBench(err, Boolean.getBoolean("armistice.err"), /* misses= */ null);
    Reader reader = bench.reader();
    SentenceModel model = bench.model();
    DocumentParser parser = new DocumentParser(model);
    Report report = Report.undescribed("report-0000000000000000", null);
    warm(reader, report, texts);
    List<Double> whole = new ArrayList<>();
    List<Double> bare = new ArrayList<>();
    for (int run = 0; run < Math.max(1, runs); run++) {
      String name = "run " + (run + 1);
      bare.add(perSecond(texts, text -> parse(parser, model, text), name + ", bare model", bench));
      whole.add(
          perSecond(
              texts,
              text -> reader.read(report, text).all(Passage.class).size(),
              name + ", whole reading",
              bench));
    }
    print(out, "whole reading", whole, texts.size());
    print(out, "bare model", bare, texts.size());
    return 0;
  }

  /** The first documents are read slowly, while the JVM compiles. */
  private static void warm(Reader reader, Report report, List<String> texts) {
    texts.stream().limit(20).forEach(text -> reader.read(report, text));
  }

  private static int parse(DocumentParser parser, SentenceModel model, String text) {
    List<Sentence> sentences = parser.sentences(text);
    for (Sentence sentence : sentences) {
      model.parse(sentence.tokens().stream().map(Token::text).toList());
    }
    return sentences.size();
  }

  private static double perSecond(
      List<String> texts, ToIntFunction<String> work, String name, Bench bench) {
    long start = System.nanoTime();
    long sentences = 0;
    for (int i = 0; i < texts.size(); i++) {
      sentences += work.applyAsInt(texts.get(i));
      bench.progress(name, i + 1L, texts.size());
    }
    return sentences * 1e9 / (System.nanoTime() - start);
  }

  private static void print(PrintWriter out, String name, List<Double> rates, int documents) {
    List<Double> sorted = rates.stream().sorted().toList();
    out.printf(
        Locale.ROOT,
        "%s: %.0f sentences per second and thread (median of %d, %.0f to %.0f, %d documents)%n",
        name,
        sorted.get(sorted.size() / 2),
        sorted.size(),
        sorted.get(0),
        sorted.get(sorted.size() - 1),
        documents);
    out.flush();
  }
}
