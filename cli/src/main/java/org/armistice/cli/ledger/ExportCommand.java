package org.armistice.cli.ledger;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.armistice.ledger.Ledger;
import org.armistice.ledger.LedgerException;
import org.armistice.ledger.carry.Export;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code armistice ledger export}. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    header = "Writes the ledger out as JSON Lines, without loss.",
    description = {
      "",
      "The record first, in an order in which that of arrival leaves no trace, then the history. Sealed",
      "reports are withheld, and the export says that something is, not what; such an export cannot be",
      "imported again. --with-sealed is for a backup that nobody else sees."
    },
    sortOptions = false)
final class ExportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "a new file, or - for standard output")
  private String file = "";

  @Option(names = "--record", description = "the record alone, without its history")
  private boolean record;

  @Option(names = "--with-sealed", description = "sealed reports too")
  private boolean sealed;

  @Mixin private LedgerOptions which = new LedgerOptions();

  /** Made by picocli, which fills in the spec. */
  @SuppressWarnings("NullAway.Init")
  ExportCommand() {}

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    return Faults.toldAsItIs(
        spec,
        which,
        ledger -> {
          Export.Written written;
          if (file.equals("-")) {
            written = Export.write(ledger.database(), out, !record, sealed);
            out.flush();
          } else {
            written = toFile(ledger);
          }
          PrintWriter err = spec.commandLine().getErr();
          if (written.withheld() > 0) {
            err.println(
                "armistice: %d sealed reports are withheld; this export cannot be imported again"
                    .formatted(written.withheld()));
          }
          if (written.restricted() > 0) {
            err.println(
                "armistice: %d reports in it are not for everybody"
                    .formatted(written.restricted()));
          }
          return Faults.DONE;
        });
  }

  /** Beside it first and then moved, so that no half of an export is taken for one. */
  private Export.Written toFile(Ledger ledger) {
    Path target = Path.of(file).toAbsolutePath();
    Path beside = target.resolveSibling(target.getFileName() + ".part");
    try {
      Export.Written written;
      try (Writer writer = Files.newBufferedWriter(beside)) {
        written = Export.write(ledger.database(), writer, !record, sealed);
      }
      Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
      return written;
    } catch (IOException | UncheckedIOException e) {
      beside.toFile().delete();
      throw new LedgerException(
          LedgerException.Fault.FILE,
          "%s cannot be written (%s); nothing was exported".formatted(file, e.getMessage()),
          e);
    }
  }
}
