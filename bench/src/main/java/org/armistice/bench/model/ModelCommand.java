package org.armistice.bench.model;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.armistice.reading.model.SentenceModel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code armistice bench model}: the sentence model on sentences that it was never trained on, with
 * the tokens that people cut, decoded as the product decodes it; then its speed on sentences of
 * about thirty words.
 */
@Command(
    name = "model",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Scores the sentence model on sentences that it was never trained on.",
    exitCodeList = {"0:scored", "2:nothing was scored"})
public final class ModelCommand implements Callable<Integer> {
  private static final int SPEED_SECONDS = 10;

  @Spec private CommandSpec spec;

  @Option(
      names = "--sentences",
      paramLabel = "FILE",
      description = "the prepared sentences (default: ../shared/training/sentences.jsonl.xz)")
  private Path sentences = root().resolve("../shared/training/sentences.jsonl.xz").normalize();

  @Option(
      names = "--conflict",
      paramLabel = "DIR",
      description = "the sentences labelled by hand (default: model/training/conflict)")
  private Path conflict = root().resolve("model/training/conflict");

  @Option(
      names = "--model",
      paramLabel = "DIR",
      description = "another model: a folder with reader.onnx and labels.json")
  private @Nullable Path folder;

  @Option(names = "--no-speed", negatable = true, description = "measure the speed too")
  private boolean speed = true;

  /** Made by picocli, which fills in the spec. */
  @SuppressWarnings("NullAway.Init")
  ModelCommand() {}

  private static Path root() {
    return Path.of(System.getProperty("armistice.root", "."));
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    boolean any = false;
    try (SentenceModel model = model()) {
      List<AnnotatedSentence> test = List.of();
      if (Files.isRegularFile(sentences)) {
        PreparedSentences prepared = new PreparedSentences(sentences);
        test = prepared.of("ewt", "test");
        print(out, "EWT test", test, model);
        print(out, "GUM test", prepared.of("gum", "test"), model);
        any = true;
      } else {
        spec.commandLine()
            .getErr()
            .println(
                "armistice bench: there is no file " + sentences + "; name it with --sentences");
      }
      List<AnnotatedSentence> held = new ArrayList<>();
      for (Path file : files()) {
        held.addAll(LabelledSentences.read(file));
      }
      if (!held.isEmpty()) {
        print(out, "conflict, held out", held, model);
        any = true;
      }
      if (speed && !test.isEmpty()) {
        speed(out, test, model);
      }
    }
    return any ? 0 : 2;
  }

  private SentenceModel model() throws IOException {
    return folder == null
        ? SentenceModel.load()
        : SentenceModel.load(
            Files.readAllBytes(folder.resolve("reader.onnx")),
            Files.readAllBytes(folder.resolve("labels.json")));
  }

  private List<Path> files() throws IOException {
    if (!Files.isDirectory(conflict)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(conflict)) {
      return files
          .filter(file -> file.getFileName().toString().matches("held-.*\\.txt"))
          .sorted()
          .toList();
    }
  }

  private static void print(
      PrintWriter out, String name, List<AnnotatedSentence> sentences, SentenceModel model) {
    ModelScore score = new ModelScore();
    for (AnnotatedSentence sentence : sentences) {
      score.add(sentence, model.parse(sentence.words()));
    }
    out.printf(Locale.ROOT, "%s: %d sentences, %d words%n", name, sentences.size(), score.words());
    if (!Double.isNaN(score.upos())) {
      out.printf(Locale.ROOT, "  %-22s %5.1f%n", "part of speech", 100 * score.upos());
      out.printf(Locale.ROOT, "  %-22s %5.1f%n", "LAS", 100 * score.las());
    }
    score.hits().forEach((measure, hits) -> out.printf(Locale.ROOT, "  %-22s %s%n", measure, hits));
    out.flush();
  }

  /** The bare model on one thread, over sentences of 25 to 35 words again and again. */
  private static void speed(
      PrintWriter out, List<AnnotatedSentence> sentences, SentenceModel model) {
    List<List<String>> texts =
        sentences.stream()
            .map(AnnotatedSentence::words)
            .filter(words -> words.size() >= 25 && words.size() <= 35)
            .toList();
    texts.forEach(model::parse);
    double words = texts.stream().mapToInt(List::size).average().orElse(0);
    List<Double> rates = new ArrayList<>();
    for (int run = 0; run < 3; run++) {
      long start = System.nanoTime();
      long parsed = 0;
      while (System.nanoTime() - start < SPEED_SECONDS * 1_000_000_000L / 3) {
        for (List<String> text : texts.subList(0, Math.min(50, texts.size()))) {
          model.parse(text);
          parsed++;
        }
      }
      rates.add(parsed * 1e9 / (System.nanoTime() - start));
    }
    rates.sort(null);
    out.printf(
        Locale.ROOT,
        "speed: %.0f sentences of %.0f words a second and thread (median of 3, %.0f to %.0f)%n",
        rates.get(1),
        words,
        rates.get(0),
        rates.get(2));
    out.flush();
  }
}
