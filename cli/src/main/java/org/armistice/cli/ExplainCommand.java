package org.armistice.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.armistice.cli.ledger.LedgerOptions;
import org.armistice.cli.sheet.Paper;
import org.armistice.intake.Intake;
import org.armistice.intake.IntakeException;
import org.armistice.intake.Mapping;
import org.armistice.intake.Source;
import org.armistice.ledger.LedgerException;
import org.armistice.record.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code armistice explain}. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Says why a value is what it is: the words, the row, and what lost.",
    description = {
      "",
      "Takes an id as read --ids, read --json or the ledger show it, or how it begins; with .FIELD"
          + " only that field, as the record's JSON names it. Reads the FILES again, with the same"
          + " options as they were read with, since the same input gives the same ids. Without"
          + " FILES it takes the report's text from the ledger, and explains incidents of the"
          + " ledger.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:explained",
      "1:explained, but some files could not be read; standard error says which and why",
      "2:nothing was explained"
    },
    footer = {
      "",
      "Examples:",
      "  armistice read report.txt --ids",
      "  armistice explain event-3fa8 report.txt",
      "  armistice explain event-3fa8.place report.txt --published 2020-10-12",
      "  armistice explain incident-77c1"
    },
    sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "ID[.FIELD]", description = "what to explain")
  private String asked = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "FILE",
      description = "files, folders, or - for standard input; none: the ledger")
  private List<String> names = List.of();

  @Mixin private MetadataOptions metadata = new MetadataOptions();

  @Mixin private KnowledgeOptions with = new KnowledgeOptions();

  @Option(names = "--json", description = "JSON Lines, one explanation each; docs/explain.md")
  private boolean json;

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "3",
      description = "of a record that many reports tell of, so many (default: ${DEFAULT-VALUE})")
  private int most;

  @Option(names = "--width", paramLabel = "N", description = "columns to wrap to, 40 to 120")
  private int width;

  @Mixin private LedgerOptions which = new LedgerOptions();

  @SuppressWarnings("NullAway.Init")
  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
    this.width = terminal.width();
  }

  @Override
  public Integer call() throws InterruptedException {
    Question question = Question.of(asked);
    Knowledge knowledge = with.load();
    Answers answers =
        new Answers(
            spec.commandLine().getOut(),
            new Paper(width, terminal.colour(), /* rules= */ false),
            json,
            Math.max(1, most),
            knowledge);
    try {
      return names.isEmpty()
          ? new LedgerExplaining(which, answers).explain(question)
          : ofFiles(question, answers, knowledge);
    } catch (Unexplained | LedgerException e) {
      spec.commandLine().getErr().println("armistice: " + e.getMessage());
      spec.commandLine().getErr().flush();
      return Tally.NOTHING_DONE;
    }
  }

  private int ofFiles(Question question, Answers answers, Knowledge knowledge)
      throws InterruptedException {
    Intake intake;
    Mapping mapping;
    try {
      intake = Intake.with(metadata.metadata());
      mapping = metadata.mapping();
    } catch (IntakeException e) {
      throw new Unexplained(e.getMessage());
    }
    List<Callable<Source>> sources = SourceList.of(names, mapping);
    List<Reading> readings = new ArrayList<>();
    Output output = (source, reading) -> readings.add(reading);
    int threads = Runtime.getRuntime().availableProcessors();
    int code;
    try (Tally tally = new Tally(spec.commandLine().getErr(), sources.size(), terminal.err())) {
      new Readings(intake, knowledge, threads)
          .each(sources, outcome -> tally.take(outcome, output));
      code = tally.exitCode();
    }
    if (readings.isEmpty()) {
      return Tally.NOTHING_DONE;
    }
    answers.explain(question, readings);
    return code;
  }
}
