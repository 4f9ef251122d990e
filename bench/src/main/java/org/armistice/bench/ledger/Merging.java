package org.armistice.bench.ledger;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.armistice.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code armistice bench merging}: how the thirty stories merge into their incidents. */
@Command(
    name = "merging",
    mixinStandardHelpOptions = true,
    header = "Measures in pairs how the thirty stories merge into incidents.")
public final class Merging implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--wrong", description = "list the pairs that were wrongly brought together")
  private boolean wrong;

  @Option(
      names = "--missed",
      description = "list the pairs that were read and not brought together, by what kept them")
  private boolean missed;

  /** Made by picocli, which fills in the spec. */
  @SuppressWarnings("NullAway.Init")
  Merging() {}

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    MergingScore score = MergingScore.of(Reader.load());
    out.printf(
        Locale.ROOT,
        "%d places tell of incidents; the reader has no event for %d of them%n",
        score.places(),
        score.unread());
    out.println("pairs                                   precision  recall     F1   pairs");
    print(out, "all places", score.told);
    print(out, "places that were read", score.read);
    print(out, "reports that tell of one incident", score.reports);
    if (wrong) {
      score.wrongPairs().forEach(out::println);
    }
    if (missed) {
      missed(score.missedPairs(), out);
    }
    out.flush();
    return 0;
  }

  /** By cause, the most frequent first. */
  private static void missed(List<MergingScore.Missed> pairs, PrintWriter out) {
    Map<String, List<MergingScore.Missed>> byCause =
        pairs.stream()
            .collect(
                Collectors.groupingBy(
                    MergingScore.Missed::cause, TreeMap::new, Collectors.toList()));
    byCause.entrySet().stream()
        .sorted(Comparator.comparingInt(cause -> -cause.getValue().size()))
        .forEach(
            cause -> {
              out.printf("%d pairs: %s%n", cause.getValue().size(), cause.getKey());
              for (MergingScore.Missed pair : cause.getValue()) {
                out.printf("  %s %s: %s%n", pair.story(), pair.places(), pair.why());
              }
            });
  }

  private static void print(PrintWriter out, String name, MergingScore.Pairs pairs) {
    out.printf(
        Locale.ROOT,
        "%-38s  %9.3f  %6.3f  %5.3f  %6d%n",
        name,
        pairs.precision(),
        pairs.recall(),
        pairs.f1(),
        pairs.all());
  }
}
