package org.armistice.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.armistice.bench.geoparsing.Geoparsing;
import org.armistice.bench.muc.Muc;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code armistice bench quality}: one row a figure. */
@Command(
    name = "quality",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Scores the reader on annotated sets: set, metric, value, number of cases.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every set was scored",
      "1:some sets could not be read; standard error says which and why",
      "2:nothing was scored"
    })
final class Quality implements Callable<Integer> {
  /** All sets, in the order of their rows. */
  static final List<GoldSet> SETS =
      List.of(
          new Plover(),
          new Case(),
          new Polnear(),
          new Actors(),
          new Pax(),
          new TimexSet(),
          new Airwars(),
          new Centcom(),
          new Muc(),
          new Geoparsing());

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Spec private CommandSpec spec;

  @Option(
      names = "--gold",
      paramLabel = "DIR",
      description = "folder with one folder a set (default: ../shared/gold beside the project)")
  private @Nullable Path gold;

  @Option(
      names = "--set",
      paramLabel = "NAME",
      description = "only this set; may be given more than once")
  private List<String> wanted = new ArrayList<>();

  @Option(names = "--json", description = "one JSON object a line")
  private boolean json;

  @Option(
      names = "--misses",
      description = "also each case that was read otherwise than annotated, a line each")
  private boolean misses;

  /** Made by picocli, which fills in the spec. */
  @SuppressWarnings("NullAway.Init")
  Quality() {}

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Path folder = GoldFolder.find(gold, err);
    if (folder == null) {
      return 2;
    }
    List<GoldSet> sets = sets(err);
    if (sets.isEmpty()) {
      return 2;
    }
    Bench bench = new LoadedBench(err, Boolean.getBoolean("armistice.err"), misses ? out : null);
    int scored = 0;
    int failed = 0;
    if (!json) {
      out.printf("%-12s %-18s %7s %8s%n", "set", "metric", "value", "n");
    }
    for (GoldSet set : sets) {
      try {
        set.score(present(folder, set), bench).forEach(figure -> print(figure, out));
        scored++;
      } catch (IOException e) {
        err.println("armistice bench: " + set.name() + ": " + e.getMessage());
        failed++;
      }
      out.flush();
    }
    return scored == 0 ? 2 : failed > 0 ? 1 : 0;
  }

  private List<GoldSet> sets(PrintWriter err) {
    List<String> names = SETS.stream().map(GoldSet::name).distinct().toList();
    for (String name : wanted) {
      if (!names.contains(name)) {
        err.println(
            "armistice bench: there is no set \"%s\"; there are %s"
                .formatted(name, String.join(", ", names)));
        return List.of();
      }
    }
    return SETS.stream()
        .filter(set -> wanted.isEmpty() || wanted.contains(set.name()))
        .collect(Collectors.toList());
  }

  private static Path present(Path folder, GoldSet set) throws IOException {
    Path own = folder.resolve(set.name());
    if (!Files.isDirectory(own)) {
      throw new IOException("there is no folder " + own + "; name another with --gold or --set");
    }
    return own;
  }

  private void print(Figure figure, PrintWriter out) {
    if (!json) {
      out.printf(
          Locale.ROOT,
          "%-12s %-18s %7.3f %,8d%n",
          figure.set(),
          figure.metric(),
          figure.value(),
          figure.n());
      return;
    }
    try {
      out.println(MAPPER.writeValueAsString(figure));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a figure that cannot be written: " + figure, e);
    }
  }
}
