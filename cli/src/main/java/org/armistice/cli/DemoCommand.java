package org.armistice.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.armistice.cli.sheet.Paper;
import org.armistice.cli.sheet.ReadingSheet;
import org.armistice.intake.Intake;
import org.armistice.intake.Source;
import org.armistice.record.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code armistice demo}. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Reads the sample reports that ship with Armistice and shows the record.",
    description = {
      "",
      "The samples are written in our own words about public facts. The first is shown in full, the"
          + " others in short."
    })
final class DemoCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "all samples as JSON Lines instead")
  private boolean json;

  @Option(names = "--full", description = "show every sample in full")
  private boolean full;

  @SuppressWarnings("NullAway.Init")
  DemoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    List<Callable<Source>> sources = new ArrayList<>();
    for (String name : Samples.names()) {
      sources.add(() -> Samples.source(name));
    }
    Paper paper = new Paper(terminal.width(), terminal.colour(), /* rules= */ false);
    Output output = json ? Output.jsonLines(out) : new Show(out, paper, full);
    try (Tally tally = new Tally(spec.commandLine().getErr(), sources.size(), terminal.err())) {
      new Readings(Intake.plain(), Knowledge.SHIPPED, Runtime.getRuntime().availableProcessors())
          .each(sources, outcome -> tally.take(outcome, output));
      if (!json) {
        out.println();
        out.println("Now one of your own:  armistice read FILE --published DATE --zone ZONE");
        out.println("Every sample in full: armistice demo --full");
      }
      return tally.exitCode();
    }
  }

  /** The first sample in full, the others in short. */
  private static final class Show implements Output {
    private final PrintWriter out;
    private final Paper paper;
    private final boolean full;
    private boolean first = true;

    Show(PrintWriter out, Paper paper, boolean full) {
      this.out = out;
      this.paper = paper;
      this.full = full;
    }

    @Override
    public void write(String source, Reading reading) {
      String sheet =
          first || full ? ReadingSheet.full(reading, paper) : ReadingSheet.summary(reading, paper);
      out.write("=".repeat(paper.width()) + "\n" + source + "\n\n" + sheet + "\n");
      out.flush();
      first = false;
    }
  }
}
