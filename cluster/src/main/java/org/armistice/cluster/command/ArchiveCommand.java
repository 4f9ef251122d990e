package org.armistice.cluster.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code armistice archive}. */
@Command(
    name = "armistice archive",
    mixinStandardHelpOptions = true,
    subcommands = {
      SubmitCommand.class,
      StatusCommand.class,
      ResumeCommand.class,
      LoadCommand.class,
      SendCommand.class,
      VerifyCommand.class,
      VerifyLedgerCommand.class
    },
    header = "Reads a large archive or a live stream on an Apache Flink cluster.",
    description = {
      "",
      "The same reading as armistice read, on one machine or on fifty. docs/cluster.md says how.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  armistice archive submit reports/ --out out/",
      "  armistice archive submit reports/ --out /shared/out --cluster head:8081 --slots 100",
      "  armistice archive verify reports/ --out out/"
    })
public final class ArchiveCommand implements Runnable {
  /** Exit code where nothing was done. */
  static final int NOTHING_DONE = 2;

  @Spec private CommandSpec spec;

  /** Made by picocli, which fills in the spec. */
  @SuppressWarnings("NullAway.Init")
  ArchiveCommand() {}

  public static void main(String[] arguments) {
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    int code = commandLine().setOut(out).setErr(err).execute(arguments);
    out.flush();
    err.flush();
    System.exit(code);
  }

  static CommandLine commandLine() {
    return new CommandLine(new ArchiveCommand())
        .setExecutionExceptionHandler(ArchiveCommand::failed);
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "name a command: submit, status, resume, send, load, verify or verify-ledger");
  }

  /** A failure of the whole run is told in a line, with what caused it at last. */
  private static int failed(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
    Throwable cause = e;
    for (Throwable next = e.getCause(); next != null; next = next.getCause()) {
      cause = next;
    }
    String message = String.valueOf(cause.getMessage());
    boolean coded = message.matches("(?s)A\\d{3} .*");
    command.getErr().println("armistice: " + (coded ? "" : "A202 ") + message);
    return NOTHING_DONE;
  }
}
