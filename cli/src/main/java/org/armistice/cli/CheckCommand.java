package org.armistice.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.armistice.agreement.accord.Accord;
import org.armistice.agreement.language.AccordFile;
import org.armistice.agreement.language.AccordParser;
import org.armistice.agreement.language.Fault;
import org.armistice.agreement.language.FaultyAccordException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code armistice agreement check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    header = "Checks agreement files and names every mistake by line and column.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all files are without mistakes",
      "1:some have mistakes",
      "2:none is without mistakes"
    },
    footer = {"", "Example:", "  armistice agreement check truce.agreement"})
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "files, or ids of the library")
  private List<String> names = List.of();

  @SuppressWarnings("NullAway.Init")
  CheckCommand() {}

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    AccordParser parser = new AccordParser(Directories.actors());
    int good = 0;
    for (String name : names) {
      try {
        AccordFile file = AccordFiles.read(name, parser);
        file.accords().forEach(accord -> out.println(name + ": " + summary(accord)));
        good++;
      } catch (FaultyAccordException e) {
        for (Fault fault : e.faults()) {
          err.println("armistice: " + fault.in(name));
        }
      } catch (AccordFiles.UnreadableException e) {
        err.println("armistice: " + e.getMessage());
      }
    }
    out.flush();
    err.flush();
    return good == names.size() ? 0 : good == 0 ? 2 : 1;
  }

  private static String summary(Accord accord) {
    List<String> missing = accord.missing();
    return "%s, %s: %s, %s, no mistakes%s"
        .formatted(
            accord.id(),
            accord.title(),
            counted(accord.terms().size(), "term"),
            counted(accord.silences().size(), "silence"),
            missing.isEmpty() ? "" : "; texts not read: " + String.join(", ", missing));
  }

  private static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
