package org.armistice.bench.geoparsing;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.armistice.bench.GoldFolder;
import org.armistice.gazetteer.Gazetteer;
import org.armistice.reading.place.rank.Weights;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code armistice bench train-places}: the weights by which places are ranked. */
@Command(
    name = "train-places",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header =
        "Trains the weights by which places are ranked, and says how they differ from those in use.",
    description = {
      "",
      "Learns from annotated news (LGL, GeoVirus): once from all articles, for use, and five times"
          + " without a fifth of them each, by which bench quality measures. The same articles and"
          + " gazetteer give the same file. docs/places.md tells what the traits are.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:trained", "2:nothing was written"})
public final class TrainPlaces implements Callable<Integer> {
  private static final Path IN_USE =
      Path.of("reading/src/main/resources/org/armistice/reading/tables/place-weights.tsv");

  @Spec private CommandSpec spec;

  @Option(
      names = "--gold",
      paramLabel = "DIR",
      description = "folder of the annotated sets (default: ../shared/gold beside the project)")
  private @Nullable Path gold;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "where the weights go (default: place-weights.tsv here). To use them put the file in the"
              + " place of the one in reading/src/main/resources, and measure")
  private Path out = Path.of("place-weights.tsv");

  /** Made by picocli, which fills in the spec. */
  @SuppressWarnings("NullAway.Init")
  TrainPlaces() {}

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Path folder = GoldFolder.find(gold, err);
    if (folder == null) {
      return 2;
    }
    List<GoldArticle> articles = new ArrayList<>();
    try {
      for (String set : List.of("lgl.jsonl", "geovirus.jsonl")) {
        articles.addAll(GoldArticle.read(folder.resolve("geoparsing").resolve(set)));
      }
    } catch (NoSuchFileException e) {
      err.println("armistice bench: there is no " + e.getFile() + "; name its folder with --gold");
      return 2;
    }
    write(WeightsTable.of(columns(articles, err)));
    return 0;
  }

  /** Those for use, and those without each fifth. */
  private static List<Weights> columns(List<GoldArticle> articles, PrintWriter err) {
    RankTraining training = new RankTraining(Gazetteer.standard());
    List<Weights> columns = new ArrayList<>();
    progress(err, 0, articles.size());
    columns.add(training.train(articles));
    for (int fold = 0; fold < Weights.FOLDS; fold++) {
      progress(err, fold + 1, articles.size());
      int left = fold;
      Predicate<GoldArticle> others = article -> Weights.foldOf(article.text()) != left;
      columns.add(training.train(articles.stream().filter(others).toList()));
    }
    return columns;
  }

  private static void progress(PrintWriter err, int done, int articles) {
    err.printf(
        "train-places: %,d articles, %d of %d sets of weights%n",
        articles, done, Weights.FOLDS + 1);
    err.flush();
  }

  private void write(String table) throws IOException {
    Path whole = out.toAbsolutePath();
    Path part = whole.resolveSibling(whole.getFileName() + ".part");
    Files.writeString(part, table, StandardCharsets.UTF_8);
    Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
    PrintWriter said = spec.commandLine().getOut();
    said.println("wrote " + out);
    Path inUse = Path.of(System.getProperty("armistice.root", ".")).resolve(IN_USE);
    if (Files.exists(inUse)) {
      said.println(WeightsTable.difference(Files.readString(inUse, StandardCharsets.UTF_8), table));
    }
  }
}
