package org.armistice.cli.ledger;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code armistice ledger}. */
@Command(
    name = "ledger",
    mixinStandardHelpOptions = true,
    header =
        "Keeps the ledger: start, stop, status, verify, export, import, rebuild, reread, claims.",
    description = {
      "",
      "The ledger is a PostgreSQL of its own in ~/.armistice (for root in /var/lib/armistice where",
      "others may not enter root's folder), started at first use and stopped after half an hour",
      "without use; or one that you give with --database-url."
    },
    subcommands = {
      StartCommand.class,
      StopCommand.class,
      StatusCommand.class,
      VerifyCommand.class,
      ExportCommand.class,
      ImportCommand.class,
      RebuildCommand.class,
      RereadCommand.class,
      ClaimsOfLedgerCommand.class
    })
public final class LedgerCommand implements Runnable {
  @Spec private CommandSpec spec;

  /** Made by picocli, which fills in the spec. */
  @SuppressWarnings("NullAway.Init")
  LedgerCommand() {}

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "name one of start, stop, status, verify, export, import, rebuild, reread, claims");
  }
}
