package org.armistice.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.armistice.cli.actors.ActorsCommand;
import org.armistice.cli.gazetteer.GazetteerCommand;
import org.armistice.cli.ledger.CompareCommand;
import org.armistice.cli.ledger.CorrectCommand;
import org.armistice.cli.ledger.DiffCommand;
import org.armistice.cli.ledger.DisputesCommand;
import org.armistice.cli.ledger.ExportIncidentsCommand;
import org.armistice.cli.ledger.IncidentsCommand;
import org.armistice.cli.ledger.LedgerCommand;
import org.armistice.cli.ledger.MergeCommand;
import org.armistice.cli.ledger.RetractCommand;
import org.armistice.cli.ledger.SeriesCommand;
import org.armistice.cli.ledger.SinceCommand;
import org.armistice.cli.ledger.SplitCommand;
import org.armistice.cli.ledger.TimelineCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program. */
@Command(
    name = "armistice",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      ReadCommand.class,
      ClaimsCommand.class,
      AssessCommand.class,
      AgreementCommand.class,
      ExplainCommand.class,
      DemoCommand.class,
      ServeCommand.class,
      AddCommand.class,
      WatchCommand.class,
      IncidentsCommand.class,
      TimelineCommand.class,
      SinceCommand.class,
      SeriesCommand.class,
      DisputesCommand.class,
      DiffCommand.class,
      ExportIncidentsCommand.class,
      FormatsCommand.class,
      CompareCommand.class,
      CorrectCommand.class,
      MergeCommand.class,
      SplitCommand.class,
      RetractCommand.class,
      LedgerCommand.class,
      GazetteerCommand.class,
      ActorsCommand.class
    },
    header = "Reads what is reported about a conflict and keeps the record.",
    description = {
      "",
      "Who did what to whom, where and when, who says so, what the agreements allow, and what has"
          + " not been said: every value with the words that it rests on.",
      ""
    },
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Start with:  armistice demo",
      "Then:        armistice read report.txt --published 2020-10-12 --zone Asia/Kabul",
      "And keep it: armistice add reports/   and   armistice incidents",
      "To look at:  armistice serve"
    })
public final class Armistice implements Runnable {
  @Spec private CommandSpec spec;

  /** Made by picocli, which fills in the spec. */
  @SuppressWarnings("NullAway.Init")
  Armistice() {}

  public static void main(String[] arguments) {
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    int code = commandLine(Terminal.current()).setOut(out).setErr(err).execute(arguments);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** The program as tests and the launcher run it. */
  public static CommandLine commandLine(Terminal terminal) {
    return new CommandLine(new Armistice(), new Commands(terminal))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.ansi()))
        .setExecutionExceptionHandler(Armistice::failed)
        .setUsageHelpWidth(terminal.width());
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "name a command, such as demo, read or add; armistice --help lists them");
  }

  /** A failure of the whole run is told in a line, not in a stack trace. */
  private static int failed(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
    String message = String.valueOf(e.getMessage());
    boolean coded = message.matches("(?s)A\\d{3} .*");
    command.getErr().println("armistice: " + (coded ? "" : "A202 ") + message);
    return Tally.NOTHING_DONE;
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
  }
}
