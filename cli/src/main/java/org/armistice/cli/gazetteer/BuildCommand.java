package org.armistice.cli.gazetteer;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.armistice.cli.Terminal;
import org.armistice.gazetteer.dump.DumpBuild;
import org.armistice.gazetteer.dump.Sources;
import org.armistice.gazetteer.index.GazetteerFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code armistice gazetteer build}. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    header = "Builds a gazetteer of the files that GeoNames publishes.",
    description = {
      "",
      "The folder holds allCountries, alternateNamesV2, admin1CodesASCII, admin2Codes and"
          + " countryInfo as they stand at https://download.geonames.org/export/dump/, each as .txt or"
          + " .zip. A build that was interrupted is started again as it was and goes on; it needs"
          + " room on disk of about three times the files, and little memory."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the gazetteer is built",
      "1:it is built without some malformed rows; standard error names them",
      "2:nothing is built"
    },
    footer = {
      "",
      "Examples:",
      "  armistice gazetteer build geonames/",
      "  armistice gazetteer build geonames/ --places geonames/SD.zip --out sudan.bin"
    },
    sortOptions = false)
public final class BuildCommand implements Callable<Integer> {
  private static final double MEGABYTE = 1e6;

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FOLDER", description = "folder with GeoNames' files")
  private Path folder;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "the file to write (default: gazetteer.bin in ARMISTICE_HOME or ~/.armistice, where the"
              + " other commands find it)")
  private @Nullable Path out;

  @Option(
      names = "--places",
      paramLabel = "FILE",
      description = "instead of allCountries, such as the dump of one country")
  private @Nullable Path places;

  @Option(names = "--names", paramLabel = "FILE", description = "instead of alternateNamesV2")
  private @Nullable Path names;

  @Option(
      names = "--memory",
      paramLabel = "MB",
      hidden = true,
      description = "megabytes of records to hold at once; the outcome does not depend on it")
  private double memory = DumpBuild.USUAL_MEMORY / MEGABYTE;

  @SuppressWarnings("NullAway.Init")
  public BuildCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Path usual = GazetteerOptions.usual();
    Path output = out == null ? usual : out;
    int[] malformed = {0};
    Sources sources =
        Sources.in(
            folder,
            places,
            names,
            line -> {
              malformed[0]++;
              err.println("armistice: " + line);
            });
    DumpBuild.Built built;
    try (BuildBars bars = new BuildBars(err, terminal.err())) {
      built = DumpBuild.build(sources, output, (long) (memory * MEGABYTE), bars);
    }
    GazetteerFile file = GazetteerFile.open(built.file());
    PrintWriter answer = spec.commandLine().getOut();
    answer.println(
        String.format(
            Locale.ROOT,
            "%,d places, %,d names, %,.1f MB in %s",
            file.size(),
            file.names(),
            Files.size(built.file()) / MEGABYTE,
            built.file()));
    answer.println(file.description() + ", sha256:" + file.sha256());
    answer.println(
        output.equals(usual)
            ? "From now on places are looked up in it; --gazetteer standard asks the one that ships"
            : "Use it with --gazetteer %s, or set ARMISTICE_GAZETTEER".formatted(output));
    answer.flush();
    return built.malformed() + malformed[0] > 0 ? 1 : 0;
  }
}
