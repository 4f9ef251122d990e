package org.armistice.cli.actors;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code armistice actors}. */
@Command(
    name = "actors",
    mixinStandardHelpOptions = true,
    subcommands = {ImportCommand.class},
    header = "Brings in your own list of actors, to be read on top of those that ship.",
    description = {"", "docs/actors.md says what a list may hold.", ""})
public final class ActorsCommand implements Runnable {
  @Spec private CommandSpec spec;

  /** Made by picocli, which fills in the spec. */
  @SuppressWarnings("NullAway.Init")
  ActorsCommand() {}

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name what to do: import");
  }
}
