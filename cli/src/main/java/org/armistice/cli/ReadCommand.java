package org.armistice.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.armistice.cli.sheet.Paper;
import org.armistice.intake.Intake;
import org.armistice.intake.IntakeException;
import org.armistice.intake.Mapping;
import org.armistice.intake.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code armistice read}. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Reads reports and shows what they say, with the words behind every value.",
    description = {
      "",
      "Plain text and HTML. Options win over what a file says of itself. A text file can begin with"
          + " a header block, ended by an empty line:",
      "",
      "  published: 2020-10-12",
      "  zone: Asia/Kabul",
      "  outlet: Example News",
      "  title: Guns fall silent",
      "",
      "Without a date of publication, times such as \"Monday\" stay unresolved."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all reports were read",
      "1:some could not be read and were skipped; standard error says which and why",
      "2:nothing was read"
    },
    footer = {
      "",
      "Examples:",
      "  armistice read report.txt --published 2020-10-12 --zone America/New_York",
      "  armistice read page.html reports/ --json > record.jsonl",
      "  armistice read - --outlet \"Example News\" < report.txt"
    },
    sortOptions = false)
final class ReadCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "files, folders, or - for standard input; see armistice formats")
  private List<String> names = List.of();

  @Mixin private MetadataOptions metadata = new MetadataOptions();

  @Mixin private KnowledgeOptions with = new KnowledgeOptions();

  @Option(
      names = "--json",
      description = "JSON Lines, one record each; docs/record.md describes them")
  private boolean json;

  @Option(names = "--rules", description = "show the rule behind each value")
  private boolean rules;

  @Option(
      names = "--ids",
      description = "show the id of each record, to ask with: armistice explain ID FILE")
  private boolean ids;

  @Option(names = "--width", paramLabel = "N", description = "columns to wrap to, 40 to 120")
  private int width;

  @SuppressWarnings("NullAway.Init")
  ReadCommand(Terminal terminal) {
    this.terminal = terminal;
    this.width = terminal.width();
  }

  @Override
  public Integer call() throws InterruptedException {
    Knowledge knowledge = with.load();
    Intake intake;
    Mapping mapping;
    try {
      intake = Intake.with(metadata.metadata());
      mapping = metadata.mapping();
    } catch (IntakeException e) {
      spec.commandLine().getErr().println("armistice: " + e.getMessage());
      return Tally.NOTHING_DONE;
    }
    List<Callable<Source>> sources = SourceList.of(names, mapping);
    boolean several = sources.size() > 1;
    Output output =
        json
            ? Output.jsonLines(spec.commandLine().getOut())
            : Output.sheets(
                spec.commandLine().getOut(),
                new Paper(width, terminal.colour(), rules, ids),
                several);
    int threads = Runtime.getRuntime().availableProcessors();
    try (Tally tally = new Tally(spec.commandLine().getErr(), sources.size(), terminal.err())) {
      new Readings(intake, knowledge, threads)
          .each(sources, outcome -> tally.take(outcome, output));
      return tally.exitCode();
    }
  }
}
