package org.armistice.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code armistice agreement}: what can be done with agreement files. */
@Command(
    name = "agreement",
    mixinStandardHelpOptions = true,
    subcommands = {CheckCommand.class, ProposeCommand.class, LibraryCommand.class},
    header = "Checks agreement files, and proposes them from reports.",
    description = {
      "",
      "An agreement is a text file of terms: who may, must or must not do what to whom, where, when"
          + " and unless what. docs/terms.md describes the language.",
      ""
    })
final class AgreementCommand implements Runnable {
  @Spec private CommandSpec spec;

  /** Made by picocli, which fills in the spec. */
  @SuppressWarnings("NullAway.Init")
  AgreementCommand() {}

  @Override
  public void run() {
    CommandLine line = spec.commandLine();
    throw new ParameterException(line, "name what to do: check, propose or library");
  }
}
