package org.armistice.cluster.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.armistice.cluster.job.Outcome;
import org.armistice.cluster.job.Output;
import org.armistice.cluster.take.Inputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code armistice archive verify}. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Checks that every report of the input is in the output once, or aside with a reason.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:all are", "1:some are missing or there twice"})
final class VerifyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "what the job read")
  private List<Path> files = List.of();

  @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "of the job")
  private Path out = Path.of(".");

  /** Made by picocli, which fills in the spec. */
  @SuppressWarnings("NullAway.Init")
  VerifyCommand() {}

  @Override
  public Integer call() throws IOException {
    PrintWriter tell = spec.commandLine().getOut();
    Inputs.Counted in = Inputs.count(files);
    Outcome outcome = Output.in(out).against(in.reports());
    tell.printf("%d reports and %d that cannot be read came in%n", in.readable(), in.refused());
    tell.printf("%d reports and %d dead letters came out%n", outcome.reports(), outcome.dead());
    outcome.missing().forEach(id -> tell.println("! missing: " + id));
    outcome.tooOften().forEach(id -> tell.println("! too often: " + id));
    boolean whole =
        outcome.missing().isEmpty()
            && outcome.tooOften().isEmpty()
            && outcome.dead() == in.refused();
    tell.println(whole ? "every report is there once" : "! the output is not whole");
    return whole ? 0 : 1;
  }
}
