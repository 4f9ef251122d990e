package org.armistice.cli.ledger;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.armistice.export.Dossier;
import org.armistice.export.Export;
import org.armistice.export.ExportFormat;
import org.armistice.incident.happening.Happening;
import org.armistice.ledger.Ledger;
import org.armistice.ledger.LedgerException;
import org.armistice.ledger.ask.BehindQuery;
import org.armistice.ledger.ask.Filter;
import org.armistice.ledger.ask.IncidentQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code armistice export}. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    header = "Writes incidents out for other tools: CSV, GeoJSON, the columns of ACLED and others.",
    description = {
      "",
      "What cannot be said honestly in a column stays empty, and a region is never a bare point.",
      "Incidents that a sealed report tells of are withheld; armistice formats lists the formats.",
      "A backup without loss is armistice ledger export."
    },
    footer = {
      "",
      "Example:",
      "  armistice export --format geojson --place Helmand -o helmand.geojson"
    },
    sortOptions = false)
public final class ExportIncidentsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = {"-f", "--format"},
      required = true,
      paramLabel = "NAME",
      description = "such as csv, geojson, acled or markdown; see armistice formats")
  private String name = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "where to; standard output where it is left out")
  private String file = "-";

  @Mixin private FilterOptions about = new FilterOptions();

  @Mixin private LedgerOptions which = new LedgerOptions();

  /** Made by picocli, which fills in the spec. */
  @SuppressWarnings("NullAway.Init")
  public ExportIncidentsCommand() {}

  @Override
  public Integer call() throws Exception {
    ExportFormat format =
        ExportFormat.ofLabel(name)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "--format: \"%s\" is no format; write one of %s"
                            .formatted(name, String.join(", ", ExportFormat.labels()))));
    if (!format.isText() && file.equals("-")) {
      throw new ParameterException(
          spec.commandLine(),
          "--format %s is no text; write it to a file with -o incidents.%s"
              .formatted(format.label(), format.ending()));
    }
    Filter filter = about.filterOfAll();
    return Faults.answered(
        spec,
        which,
        ledger -> {
          tell(format, written(format, filter, ledger));
          return Faults.DONE;
        });
  }

  private Export.Written written(ExportFormat format, Filter filter, Ledger ledger)
      throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (file.equals("-")) {
      try (Export export = Export.begin(format, out)) {
        Export.Written written = write(export, filter, ledger);
        out.flush();
        return written;
      }
    }
    // beside it first and then moved, so that no half of an export is taken for one
    Path target = Path.of(file).toAbsolutePath();
    Path beside = target.resolveSibling(target.getFileName() + ".part");
    try {
      Export.Written written;
      try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(beside));
          Export export = Export.begin(format, stream)) {
        written = write(export, filter, ledger);
      }
      Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
      return written;
    } catch (IOException e) {
      Files.deleteIfExists(beside);
      throw new LedgerException(
          LedgerException.Fault.FILE,
          "%s cannot be written (%s); nothing was exported".formatted(file, e.getMessage()),
          e);
    }
  }

  private static Export.Written write(Export export, Filter filter, Ledger ledger)
      throws IOException {
    List<Happening> found = IncidentQuery.run(ledger.database(), filter);
    BehindQuery.each(
        ledger.database(),
        found,
        filter.knownAt(),
        (happening, behind) -> export.add(new Dossier(happening, behind)));
    return export.written();
  }

  private void tell(ExportFormat format, Export.Written written) {
    PrintWriter err = spec.commandLine().getErr();
    err.println("armistice: %d incidents written".formatted(written.written()));
    if (written.unfit() > 0) {
      err.println(
          "armistice: %d incidents are of kinds that %s has no rows for, and are left out"
              .formatted(written.unfit(), format.label()));
    }
    if (written.withheld() > 0) {
      err.println("armistice: %d incidents are withheld".formatted(written.withheld()));
    }
    if (written.restricted() > 0) {
      err.println(
          "armistice: %d incidents in it rest on restricted reports; they are not for everybody"
              .formatted(written.restricted()));
    }
    err.flush();
  }
}
