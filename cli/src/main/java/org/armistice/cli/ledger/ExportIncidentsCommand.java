package org.armistice.cli.ledger;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.armistice.agreement.language.AccordFile;
import org.armistice.agreement.language.AccordParser;
import org.armistice.agreement.language.FaultyAccordException;
import org.armistice.cli.AccordFiles;
import org.armistice.cli.Directories;
import org.armistice.cli.brief.AgreementBrief;
import org.armistice.cli.brief.Made;
import org.armistice.cli.brief.WeekBrief;
import org.armistice.cli.gazetteer.GazetteerOptions;
import org.armistice.export.Dossier;
import org.armistice.export.Export;
import org.armistice.export.ExportFormat;
import org.armistice.incident.happening.Happening;
import org.armistice.ledger.Ledger;
import org.armistice.ledger.LedgerException;
import org.armistice.ledger.ask.BehindQuery;
import org.armistice.ledger.ask.Filter;
import org.armistice.ledger.ask.IncidentQuery;
import org.jspecify.annotations.Nullable;
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
      "With --week or --agreement it is a brief, as markdown or html, footnoted to its words.",
      "A backup without loss is armistice ledger export."
    },
    footer = {
      "",
      "Example:",
      "  armistice export --format geojson --place Helmand -o helmand.geojson",
      "  armistice export --format html --week 2020-10-12 -o week.html",
      "  armistice export --format markdown --agreement us-taliban-2020"
    },
    sortOptions = false)
public final class ExportIncidentsCommand implements Callable<Integer> {
  private static final Export.Written NOTHING = new Export.Written(0, 0, 0, 0);

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

  @Option(
      names = "--week",
      paramLabel = "DAY",
      description = "a brief of the seven days that begin then")
  private @Nullable String week;

  @Option(
      names = "--agreement",
      paramLabel = "FILE",
      description = "a brief of an agreement: a file, or an id of the library")
  private @Nullable String agreement;

  @Mixin private GazetteerOptions gazetteer = new GazetteerOptions();

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
    if (week != null || agreement != null) {
      return brief(format, filter);
    }
    return Faults.answered(
        spec,
        which,
        ledger -> {
          tell(format, written(format, filter, ledger));
          return Faults.DONE;
        });
  }

  private int brief(ExportFormat format, Filter filter) throws Exception {
    if (format != ExportFormat.MARKDOWN && format != ExportFormat.HTML) {
      throw refused("--format %s holds incidents; a brief is markdown or html", format.label());
    }
    String day = week;
    String file = agreement;
    if (day != null && file != null) {
      throw refused("--week and --agreement are two briefs; ask for %s", "one of them");
    }
    if (day != null) {
      LocalDate first = day(day);
      return Faults.answered(
          spec, which, ledger -> given(format, WeekBrief.of(ledger.database(), first, filter)));
    }
    return file == null ? Faults.NOTHING_DONE : ofAgreement(format, file, filter);
  }

  private int ofAgreement(ExportFormat format, String name, Filter filter) throws Exception {
    AccordFile file;
    try {
      file = AccordFiles.read(name, new AccordParser(Directories.actors()));
    } catch (FaultyAccordException e) {
      PrintWriter err = spec.commandLine().getErr();
      e.faults().forEach(fault -> err.println("armistice: " + fault.in(name)));
      return Faults.NOTHING_DONE;
    } catch (AccordFiles.UnreadableException e) {
      spec.commandLine().getErr().println("armistice: " + e.getMessage());
      return Faults.NOTHING_DONE;
    }
    return Faults.answered(
        spec,
        which,
        ledger ->
            given(
                format,
                AgreementBrief.of(
                    ledger.database(),
                    file.first(),
                    name,
                    Directories.actors(),
                    Directories.places(gazetteer.open()),
                    filter)));
  }

  private int given(ExportFormat format, Made made) {
    String text = format == ExportFormat.HTML ? made.leaflet().page() : made.leaflet().markdown();
    if (file.equals("-")) {
      spec.commandLine().getOut().print(text);
      spec.commandLine().getOut().flush();
    } else {
      toFile(stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
    }
    PrintWriter err = spec.commandLine().getErr();
    if (made.withheld() > 0) {
      err.println("armistice: %d incidents are withheld".formatted(made.withheld()));
    }
    if (made.restricted() > 0) {
      err.println(
          "armistice: it rests on %d restricted reports; it is not for everybody"
              .formatted(made.restricted()));
    }
    err.flush();
    return Faults.DONE;
  }

  private LocalDate day(String words) {
    try {
      return LocalDate.parse(words);
    } catch (DateTimeException e) {
      throw refused("--week: \"%s\" is no day; write it as 2020-10-12", words);
    }
  }

  private ParameterException refused(String message, String what) {
    return new ParameterException(spec.commandLine(), message.formatted(what));
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
    Export.Written[] written = {NOTHING};
    toFile(
        stream -> {
          try (Export export = Export.begin(format, stream)) {
            written[0] = write(export, filter, ledger);
          }
        });
    return written[0];
  }

  /** What is written to a file. */
  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /** Beside it first and then moved, so that no half of an export is taken for one. */
  private void toFile(Writing writing) {
    Path target = Path.of(file).toAbsolutePath();
    Path beside = target.resolveSibling(target.getFileName() + ".part");
    try {
      try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(beside))) {
        writing.to(stream);
      }
      Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      beside.toFile().delete();
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
