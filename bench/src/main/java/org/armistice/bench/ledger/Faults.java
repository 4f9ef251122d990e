package org.armistice.bench.ledger;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.armistice.ledger.postgres.Home;
import org.armistice.ledger.postgres.PrivatePostgres;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code armistice bench faults}: kills while reports are added, and looks what is left. */
@Command(
    name = "faults",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header =
        "Kills the program and PostgreSQL at random points of an intake and checks the ledger.")
public final class Faults implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--points", defaultValue = "50", description = "how many kills (50)")
  private int points;

  @Option(names = "--reports", defaultValue = "2000", description = "how many reports (2000)")
  private int reports;

  @Option(names = "--seed", defaultValue = "1", description = "for other points")
  private long seed;

  /** Made by picocli, which fills in the spec. */
  @SuppressWarnings("NullAway.Init")
  Faults() {}

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    Path base =
        Path.of(System.getProperty("java.io.tmpdir"), "armistice-faults-" + System.nanoTime());
    Path folder = Path.of(base + "-reports");
    InventedReports.write(folder, InventedReports.texts(reports, seed));
    List<String> armistice =
        List.of(Path.of(System.getProperty("armistice.root", ".")).resolve("armistice").toString());
    long began = System.nanoTime();
    FaultRun.Outcome outcome = new FaultRun(armistice, base, folder).run(points, reports, seed);
    out.printf(
        "%d reports, killed %d times (%d the program, %d PostgreSQL) in %d s%n",
        reports,
        outcome.killedPrograms() + outcome.killedServers(),
        outcome.killedPrograms(),
        outcome.killedServers(),
        (System.nanoTime() - began) / 1_000_000_000L);
    out.println("acknowledged " + outcome.acknowledged() + ", lost " + outcome.lost().size());
    out.println("kept " + outcome.kept() + (outcome.kept() == reports ? ", none twice" : ""));
    outcome.faults().forEach(fault -> out.println("! " + fault));
    out.println("verify " + (outcome.faults().isEmpty() ? "passes" : "fails"));
    Path calm = Path.of(base + "-calm");
    boolean same = FaultRun.undisturbed(armistice, calm, folder).equals(outcome.record());
    out.println(
        same
            ? "the record is the same, byte for byte, as of a run that nobody disturbed"
            : "! the record differs from that of a run that nobody disturbed");
    new PrivatePostgres(Home.of(base.toString())).stop();
    new PrivatePostgres(Home.of(calm.toString())).stop();
    return same && outcome.isWhole(reports) ? 0 : 1;
  }
}
