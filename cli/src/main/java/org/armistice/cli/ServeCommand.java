package org.armistice.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.armistice.cli.ledger.LedgerOptions;
import org.armistice.ledger.Ledger;
import org.armistice.ledger.LedgerException;
import org.armistice.server.Console;
import org.armistice.server.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code armistice serve}. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Opens a console on the ledger, to look at in a browser.",
    description = {
      "",
      "It listens on this machine alone unless --host says otherwise. The first start prints a link that",
      "makes the first administrator; whoever else is to use it gets an account from them. Ctrl-C ends it."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:it was ended", "2:it could not begin"},
    footer = {
      "",
      "Examples:",
      "  armistice serve",
      "  armistice serve --without-accounts --port 9000    # for yourself, on your own machine",
      "  armistice serve --host 0.0.0.0                     # for a team; put TLS in front of it"
    },
    sortOptions = false)
final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--port", paramLabel = "PORT", description = "to listen on (8080); 0: a free one")
  private int port = 8080;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "to listen on (127.0.0.1, which only this machine can reach)")
  private String host = "127.0.0.1";

  @Option(
      names = "--without-accounts",
      description = "nobody signs in; for one person on their own machine, and only there")
  private boolean withoutAccounts;

  @Mixin private KnowledgeOptions with = new KnowledgeOptions();

  @Mixin private LedgerOptions which = new LedgerOptions();

  @SuppressWarnings("NullAway.Init")
  ServeCommand() {}

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    if (port < 0 || port > Serving.HIGHEST_PORT) {
      err.println("armistice: --port %d is no port; write one from 0 to 65535".formatted(port));
      return Tally.NOTHING_DONE;
    }
    Knowledge knowledge = with.load();
    try (Ledger ledger = which.open();
        Console console =
            Console.serve(
                ledger,
                Serving.with(knowledge),
                new Settings(
                    host,
                    port,
                    !withoutAccounts,
                    LedgerOptions.login(),
                    LedgerOptions.reader(knowledge.actors())))) {
      String link = console.setupLink();
      out.println("The console is at " + console.address());
      if (link != null) {
        out.println(
            "Nobody has an account yet. Make the first administrator with this link, once:");
        out.println("  " + link);
      }
      out.println("Ctrl-C ends it.");
      out.flush();
      Serving.untilEnded(console);
      return 0;
    } catch (Console.AddressException | LedgerException | IllegalArgumentException e) {
      err.println("armistice: " + e.getMessage());
      return Tally.NOTHING_DONE;
    }
  }
}
