package org.armistice.cli.gazetteer;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code armistice gazetteer}. */
@Command(
    name = "gazetteer",
    mixinStandardHelpOptions = true,
    subcommands = {BuildCommand.class, InfoCommand.class, FindCommand.class},
    header = "Builds a gazetteer of all GeoNames, says what one holds, and looks names up.",
    description = {
      "",
      "A gazetteer of places of a thousand people and more ships with Armistice. docs/places.md says"
          + " how to build a larger one and how names become places.",
      ""
    })
public final class GazetteerCommand implements Runnable {
  @Spec private CommandSpec spec;

  /** Made by picocli, which fills in the spec. */
  @SuppressWarnings("NullAway.Init")
  GazetteerCommand() {}

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name what to do: build, info or find");
  }
}
