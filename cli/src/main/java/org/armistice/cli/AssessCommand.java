package org.armistice.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.armistice.agreement.accord.Accord;
import org.armistice.agreement.assessment.Assessments;
import org.armistice.agreement.language.AccordFile;
import org.armistice.agreement.language.AccordParser;
import org.armistice.agreement.language.FaultyAccordException;
import org.armistice.cli.sheet.AssessmentSheet;
import org.armistice.cli.sheet.Paper;
import org.armistice.record.Assessment;
import org.armistice.record.JsonLines;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code armistice assess}. */
@Command(
    name = "assess",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Sets what reports tell against an agreement, step by step.",
    description = {
      "",
      "For each act that the reports tell of: whether the agreement was in force, who is bound,"
          + " which terms speak of it, who holds what, and the answer with its reasons. It never says"
          + " in its own voice that somebody broke an agreement.",
      "",
      "The agreement is a file (docs/terms.md) or an id of the library (armistice agreement"
          + " library)."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all reports were read and assessed",
      "1:some could not be read and were skipped",
      "2:nothing was assessed: no report could be read, or the agreement has mistakes"
    },
    footer = {
      "",
      "Examples:",
      "  armistice assess --agreement truce.agreement article.txt reply.txt",
      "  armistice assess --agreement sudan-jeddah-2023 --as-of 2023-05-25 reports/ --markdown"
    },
    sortOptions = false)
final class AssessCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Option(
      names = "--agreement",
      required = true,
      paramLabel = "FILE",
      description = "an agreement file, or an id of the library")
  private String agreement = "";

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "leave out what was published after that day")
  private @Nullable String asOf;

  @Option(names = "--json", description = "JSON Lines, one assessment each")
  private boolean json;

  @Option(names = "--markdown", description = "Markdown, each statement with its words")
  private boolean markdown;

  @Option(names = "--brief", description = "answers only, without the steps")
  private boolean brief;

  @Mixin private Reports reports = new Reports();

  @SuppressWarnings("NullAway.Init")
  AssessCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    LocalDate day = asOf == null ? null : day(asOf);
    PrintWriter err = spec.commandLine().getErr();
    AccordFile file;
    try {
      file = AccordFiles.read(agreement, new AccordParser(Directories.actors()));
    } catch (FaultyAccordException e) {
      e.faults().forEach(fault -> err.println("armistice: " + fault.in(agreement)));
      err.println("armistice: nothing is assessed until the agreement is without mistakes");
      return Tally.NOTHING_DONE;
    } catch (AccordFiles.UnreadableException e) {
      err.println("armistice: " + e.getMessage());
      return Tally.NOTHING_DONE;
    }
    Reports.Read read = reports.read(spec, terminal);
    if (read.readings().isEmpty()) {
      return Tally.NOTHING_DONE;
    }
    for (Accord accord : file.accords()) {
      List<Assessment> all =
          new ArrayList<>(
              new Assessments(accord, Directories.actors(), Directories.places())
                  .of(read.readings(), day));
      write(accord, all);
    }
    return read.exitCode();
  }

  private void write(Accord accord, List<Assessment> all) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      all.forEach(one -> out.println(JsonLines.write(one)));
    } else if (markdown) {
      out.print(AssessmentSheet.markdown(accord.title(), all, brief));
    } else {
      Paper paper = new Paper(terminal.width(), terminal.colour(), /* rules= */ false);
      out.print(AssessmentSheet.text(accord.title(), all, paper, brief));
    }
    out.flush();
  }

  private LocalDate day(String words) {
    try {
      return LocalDate.parse(words);
    } catch (DateTimeParseException e) {
      throw new ParameterException(
          spec.commandLine(), "\"%s\" is no day; write it as --as-of 2020-10-18".formatted(words));
    }
  }
}
