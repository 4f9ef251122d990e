package org.armistice.cli.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.armistice.ledger.Ledger;
import org.armistice.ledger.LedgerException;
import org.armistice.ledger.carry.Import;
import org.armistice.ledger.check.Verification;
import org.armistice.ledger.check.Verified;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code armistice ledger import}. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    header = "Makes a ledger of an export, all of it or nothing.",
    description = {"", "Into an empty ledger only; then verifies it."},
    sortOptions = false)
final class ImportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FILE", description = "made by armistice ledger export")
  private String file = "";

  @Mixin private LedgerOptions which = new LedgerOptions();

  /** Made by picocli, which fills in the spec. */
  @SuppressWarnings("NullAway.Init")
  ImportCommand() {}

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    return Faults.told(
        spec,
        () -> {
          try (Ledger ledger = which.openAsItIs();
              BufferedReader lines = Files.newBufferedReader(Path.of(file))) {
            long reports = Import.read(ledger.database(), lines, file);
            Verified verified = Verification.of(ledger.database());
            verified.faults().forEach(fault -> out.println("! " + fault));
            if (!verified.isWhole()) {
              throw new LedgerException(
                  LedgerException.Fault.ALTERED, file + " was altered since it was written");
            }
            out.println("%d reports imported and verified".formatted(reports));
            return Faults.DONE;
          } catch (IOException | UncheckedIOException e) {
            throw new LedgerException(
                LedgerException.Fault.FILE,
                "%s cannot be read (%s); nothing was imported".formatted(file, e.getMessage()),
                e);
          }
        });
  }
}
