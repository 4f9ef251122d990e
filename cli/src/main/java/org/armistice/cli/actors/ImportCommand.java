package org.armistice.cli.actors;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.armistice.cli.actors.ActorList.Defaults;
import org.armistice.cli.actors.ActorListException.Fault;
import org.armistice.reading.actor.ActorNames;
import org.armistice.reading.actor.UserActors;
import org.armistice.reading.table.Table;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code armistice actors import}. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    header = "Makes a table of actors of a list of yours.",
    description = {
      "",
      "CSV with a header that names the columns (name, aliases, kind, types, country, of, member_of,"
          + " source, as_of; only name is needed), or an actor dictionary of Phoenix or Petrarch. An"
          + " actor whose name one that ships bears takes its place. A list with a mistake is not"
          + " brought in: the file and the line are named, and what stood before stays."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:the table is written", "2:nothing is written"},
    footer = {
      "",
      "Examples:",
      "  armistice actors import groups.csv --source \"our desk\" --as-of 2026-01",
      "  armistice actors import Phoenix.Countries.actors.txt --as-of 2014 --out phoenix.tsv"
    },
    sortOptions = false)
final class ImportCommand implements Callable<Integer> {
  /** How lists are written. */
  enum Format {
    CSV,
    PHOENIX
  }

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "the list, in UTF-8")
  private Path file;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "csv or phoenix (default: csv for .csv, phoenix for .txt)")
  private @Nullable Format format;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "the table to write (default: actors.tsv in ARMISTICE_HOME or ~/.armistice, where the other"
              + " commands find it)")
  private @Nullable Path out;

  @Option(
      names = "--source",
      paramLabel = "TEXT",
      description = "where the list comes from, for rows that do not say")
  private @Nullable String source;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "year, month or day as of which it holds, for rows that do not say")
  private @Nullable String asOf;

  /** Made by picocli, which fills in the spec. */
  @SuppressWarnings("NullAway.Init")
  ImportCommand() {}

  @Override
  public Integer call() {
    ActorList list = list(ListFile.read(file));
    if (list.table().rows().isEmpty()) {
      throw new ActorListException(
          Fault.EMPTY, file + ": names no actor with a role; nothing is written");
    }
    UserActors actors = UserActors.checked(list.table(), list.text());
    Path usual = ActorsOptions.usual();
    Path target = out == null ? usual : out;
    ListFile.write(target, list.text());
    PrintWriter answer = spec.commandLine().getOut();
    answer.println(
        String.format(
            Locale.ROOT,
            "%,d actors in %s, %,d of them in the place of actors that ship",
            actors.size(),
            target,
            replaced(list.table())));
    if (list.leftOut() > 0) {
      answer.println(
          String.format(
              Locale.ROOT,
              "%,d entries tell no role, or stand twice, and are left out",
              list.leftOut()));
    }
    answer.println(
        target.equals(usual)
            ? "From now on they are read; --actors standard reads only those that ship"
            : "Use them with --actors %s, or set ARMISTICE_ACTORS".formatted(target));
    answer.flush();
    return 0;
  }

  private ActorList list(String text) {
    Defaults defaults =
        new Defaults(source == null ? "list of the user, " + file.getFileName() : source, asOf);
    return switch (format()) {
      case CSV -> CsvActorList.read(file.toString(), text, defaults);
      case PHOENIX -> PhoenixDictionary.read(file.toString(), text, defaults);
    };
  }

  private Format format() {
    if (format != null) {
      return format;
    }
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".csv")) {
      return Format.CSV;
    }
    if (name.endsWith(".txt")) {
      return Format.PHOENIX;
    }
    throw new ParameterException(
        spec.commandLine(), "say in which format \"" + name + "\" is: --format csv or phoenix");
  }

  private static long replaced(Table table) {
    ActorNames shipped = new ActorNames();
    return table.rows().stream()
        .filter(
            row ->
                shipped
                    .resolve(row.get("name"))
                    .filter(
                        known ->
                            !known.state()
                                && ActorNames.folded(known.name())
                                    .equals(ActorNames.folded(row.get("name"))))
                    .isPresent())
        .count();
  }
}
