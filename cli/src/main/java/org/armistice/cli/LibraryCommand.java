package org.armistice.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.armistice.agreement.accord.Accord;
import org.armistice.agreement.language.AccordParser;
import org.armistice.agreement.language.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code armistice agreement library}. */
@Command(
    name = "library",
    mixinStandardHelpOptions = true,
    header = "Lists the agreements that ship with Armistice, or prints one as a file.",
    footer = {
      "",
      "Examples:",
      "  armistice agreement library",
      "  armistice agreement library sudan-jeddah-2023 > sudan.agreement"
    })
final class LibraryCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "ID", description = "ids of agreements to print")
  private List<String> ids = List.of();

  @SuppressWarnings("NullAway.Init")
  LibraryCommand() {}

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    for (String id : ids) {
      if (!Library.IDS.contains(id)) {
        spec.commandLine()
            .getErr()
            .println(
                "armistice: A320 %s: the library has no such agreement; it has: %s"
                    .formatted(id, String.join(", ", Library.IDS)));
        return 2;
      }
    }
    if (ids.isEmpty()) {
      AccordParser parser = new AccordParser(Directories.actors());
      for (String id : Library.IDS) {
        Accord accord = parser.parse(id, Library.text(id)).first();
        out.println("  %-22s %s (%d terms)".formatted(id, accord.title(), accord.terms().size()));
      }
    }
    ids.forEach(id -> out.print(Library.text(id)));
    out.flush();
    return 0;
  }
}
