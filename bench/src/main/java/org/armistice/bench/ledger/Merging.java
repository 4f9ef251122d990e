package org.armistice.bench.ledger;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
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
    out.flush();
    return 0;
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
