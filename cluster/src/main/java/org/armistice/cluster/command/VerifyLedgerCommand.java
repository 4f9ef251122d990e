package org.armistice.cluster.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.armistice.cluster.job.Outcome;
import org.armistice.cluster.job.Output;
import org.armistice.cluster.load.LedgerCheck;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code armistice archive verify-ledger}. */
@Command(
    name = "verify-ledger",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Checks that the ledger holds each report that was acknowledged, once, and no other.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:it does", "1:it does not"})
final class VerifyLedgerCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "IDS",
      description = "a file with an id a line, as armistice archive send prints them")
  private Path file = Path.of("-");

  @Option(names = "--out", paramLabel = "FOLDER", description = "check the job's files as well")
  private @Nullable Path out;

  @Mixin private AddressOptions ledger = new AddressOptions();

  /** Made by picocli, which fills in the spec. */
  @SuppressWarnings("NullAway.Init")
  VerifyLedgerCommand() {}

  @Override
  public Integer call() throws IOException {
    PrintWriter tell = spec.commandLine().getOut();
    Set<String> sent = new TreeSet<>(Files.readAllLines(file, StandardCharsets.UTF_8));
    sent.removeIf(id -> id.startsWith("refused "));
    LedgerCheck check = LedgerCheck.of(ledger.address(), sent);
    tell.printf(
        "acknowledged %d, held %d, lost %d, never sent %d, faults %d%n",
        sent.size(),
        check.held(),
        check.lost().size(),
        check.stray().size(),
        check.faults().size());
    check.faults().forEach(fault -> tell.println("! " + fault));
    return check.isWhole() && filesAreWhole(sent, tell) ? 0 : 1;
  }

  private boolean filesAreWhole(Set<String> sent, PrintWriter tell) throws IOException {
    Path folder = out;
    if (folder == null) {
      return true;
    }
    Map<String, Integer> wanted = new TreeMap<>();
    sent.forEach(id -> wanted.put(id, 1));
    Outcome files = Output.in(folder).against(wanted);
    tell.printf(
        "files hold %d, missing %d, too often %d%n",
        files.reports(), files.missing().size(), files.tooOften().size());
    return files.missing().isEmpty() && files.tooOften().isEmpty();
  }
}
