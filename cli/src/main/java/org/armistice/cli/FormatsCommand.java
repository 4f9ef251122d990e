package org.armistice.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.armistice.cli.sheet.TextTable;
import org.armistice.export.ExportFormat;
import org.armistice.intake.IntakeFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code armistice formats}. */
@Command(
    name = "formats",
    mixinStandardHelpOptions = true,
    header = "Lists the formats that are read and written, with an example each.",
    sortOptions = false)
final class FormatsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  /** Made by picocli, which fills in the spec. */
  @SuppressWarnings("NullAway.Init")
  FormatsCommand() {}

  @Override
  public Integer call() {
    List<List<String>> in = new ArrayList<>();
    in.add(List.of("in", "files", "what", "example"));
    for (IntakeFormat format : IntakeFormat.values()) {
      in.add(List.of(format.label(), format.endings(), format.description(), format.example()));
    }
    List<List<String>> out = new ArrayList<>();
    out.add(List.of("out", "files", "what", "example"));
    for (ExportFormat format : ExportFormat.values()) {
      out.add(
          List.of(
              format.label(),
              "." + format.ending(),
              format.description(),
              "armistice export --format %s -o incidents.%s"
                  .formatted(format.label(), format.ending())));
    }
    spec.commandLine().getOut().print(TextTable.of(in) + "\n" + TextTable.of(out));
    spec.commandLine().getOut().flush();
    return 0;
  }
}
