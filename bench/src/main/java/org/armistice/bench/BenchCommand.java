package org.armistice.bench;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.armistice.bench.gazetteer.GazetteerBuilds;
import org.armistice.bench.geoparsing.TrainPlaces;
import org.armistice.bench.ledger.Archive;
import org.armistice.bench.ledger.ConsoleLoad;
import org.armistice.bench.ledger.Faults;
import org.armistice.bench.ledger.Invent;
import org.armistice.bench.ledger.Load;
import org.armistice.bench.ledger.Merging;
import org.armistice.bench.model.LabelCommand;
import org.armistice.bench.model.ModelCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code armistice bench}: measures the reader and the ledger. It is for builders and does not
 * ship.
 */
@Command(
    name = "armistice bench",
    mixinStandardHelpOptions = true,
    subcommands = {
      Quality.class,
      StoryCommand.class,
      Speed.class,
      Memory.class,
      AssessmentSpeed.class,
      Merging.class,
      Load.class,
      ConsoleLoad.class,
      Faults.class,
      Archive.class,
      Invent.class,
      GazetteerBuilds.class,
      TrainPlaces.class,
      PagesCommand.class,
      ModelCommand.class,
      LabelCommand.class
    },
    header = "Measures how well and how fast the reader reads, and what the ledger bears.")
public final class BenchCommand implements Runnable {
  @Spec private CommandSpec spec;

  /** Made by picocli, which fills in the spec. */
  @SuppressWarnings("NullAway.Init")
  BenchCommand() {}

  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, /* autoFlush= */ true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, /* autoFlush= */ true, StandardCharsets.UTF_8);
    System.exit(commandLine().setOut(out).setErr(err).execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new BenchCommand());
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "name a command: quality, stories, speed, memory, assess, merging, load, console, faults,"
            + " warc, invent, gazetteer, train-places, pages, model or label");
  }
}
