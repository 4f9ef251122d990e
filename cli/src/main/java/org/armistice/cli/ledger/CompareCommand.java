package org.armistice.cli.ledger;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.armistice.cli.beside.Ours;
import org.armistice.cli.beside.Pairing;
import org.armistice.cli.sheet.HappeningSheet;
import org.armistice.incident.happening.Happening;
import org.armistice.intake.dataset.Dataset;
import org.armistice.intake.dataset.DatasetException;
import org.armistice.intake.dataset.DatasetFile;
import org.armistice.intake.dataset.DatasetRow;
import org.armistice.ledger.Json;
import org.armistice.ledger.Ledger;
import org.armistice.ledger.ask.BehindQuery;
import org.armistice.ledger.ask.Filter;
import org.armistice.ledger.ask.IncidentQuery;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code armistice compare}. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    header = "Lays a file of ACLED, UCDP GED, POLECAT, ICEWS, GDELT or PA-X beside the ledger.",
    description = {
      "",
      "Which rows tell of which incidents, each with its score and reasons; what they have that"
          + " you",
      "have not, and the other way round. Nothing of the file enters the ledger. Without --from"
          + " and",
      "--to only rows of the days that the incidents span are looked at. Malformed lines are named."
    },
    sortOptions = false)
public final class CompareCommand implements Callable<Integer> {
  /** So many are listed of each kind. */
  private static final int LISTED = 50;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FILE", description = "a file of a dataset")
  private String file = "";

  @Option(names = "--json", description = "one JSON object a line")
  private boolean json;

  @Mixin private FilterOptions about = new FilterOptions();

  @Mixin private LedgerOptions which = new LedgerOptions();

  /** Made by picocli, which fills in the spec. */
  @SuppressWarnings("NullAway.Init")
  public CompareCommand() {}

  @Override
  public Integer call() throws Exception {
    Filter filter = about.filterOfAll();
    return Faults.answered(
        spec,
        which,
        ledger -> {
          List<Ours> ours = ours(ledger, filter);
          List<DatasetRow> rows = new ArrayList<>();
          List<DatasetFile.Malformed> malformed = new ArrayList<>();
          Span span = Span.of(filter, ours);
          try {
            Dataset dataset =
                DatasetFile.read(
                    Path.of(file),
                    row -> {
                      if (span.holds(row) && isThere(row, filter.place())) {
                        rows.add(row);
                      }
                    },
                    malformed::add);
            tell(malformed);
            write(dataset, rows, Pairing.of(rows, ours));
            return malformed.isEmpty() ? Faults.DONE : Faults.SOME_FAILED;
          } catch (DatasetException e) {
            spec.commandLine().getErr().println("armistice: " + e.getMessage());
            return Faults.NOTHING_DONE;
          }
        });
  }

  private static List<Ours> ours(Ledger ledger, Filter filter) {
    List<Happening> found = IncidentQuery.run(ledger.database(), filter);
    List<Ours> ours = new ArrayList<>();
    BehindQuery.<RuntimeException>each(
        ledger.database(),
        found,
        filter.knownAt(),
        (happening, behind) -> ours.add(Ours.of(happening, behind)));
    return ours;
  }

  /** The days that are asked for, else those that the incidents span. */
  private record Span(@Nullable LocalDate first, @Nullable LocalDate last) {
    static Span of(Filter filter, List<Ours> ours) {
      if (filter.from() != null || filter.to() != null) {
        return new Span(filter.from(), filter.to());
      }
      Stream<LocalDate> firsts =
          ours.stream().flatMap(each -> Stream.ofNullable(each.happening().window().earliest()));
      Stream<LocalDate> lasts =
          ours.stream().flatMap(each -> Stream.ofNullable(each.happening().window().latest()));
      return new Span(
          firsts.min(LocalDate::compareTo).orElse(null),
          lasts.max(LocalDate::compareTo).orElse(null));
    }

    boolean holds(DatasetRow row) {
      return row.first() == null
          || (first == null || !row.first().isBefore(first))
              && (last == null || !row.first().isAfter(last));
    }
  }

  private static boolean isThere(DatasetRow row, @Nullable String place) {
    return place == null
        || Stream.of(row.place(), row.region(), row.country())
            .anyMatch(
                name ->
                    name != null
                        && name.toLowerCase(Locale.ROOT).contains(place.toLowerCase(Locale.ROOT)));
  }

  private void tell(List<DatasetFile.Malformed> malformed) {
    PrintWriter err = spec.commandLine().getErr();
    malformed.stream()
        .limit(LISTED)
        .forEach(
            bad ->
                err.println(
                    "armistice: A122 %s, line %d: %s; it is passed over"
                        .formatted(bad.file(), bad.line(), bad.why())));
    if (malformed.size() > LISTED) {
      err.println("armistice: and %d lines more".formatted(malformed.size() - LISTED));
    }
    err.flush();
  }

  /** One line of JSON. */
  private record Line(
      String kind,
      @Nullable DatasetRow row,
      @Nullable String incident,
      @Nullable Double score,
      List<String> reasons) {}

  private void write(Dataset dataset, List<DatasetRow> rows, Pairing pairing) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      for (Pairing.Pair pair : pairing.pairs()) {
        out.println(
            Json.write(
                new Line(
                    pair.isSure() ? "same" : "possibly same",
                    pair.row(),
                    pair.ours().happening().id(),
                    pair.likeness().score(),
                    pair.likeness().reasons())));
      }
      pairing
          .theirs()
          .forEach(row -> out.println(Json.write(new Line("theirs", row, null, null, List.of()))));
      pairing
          .ours()
          .forEach(
              each ->
                  out.println(
                      Json.write(new Line("ours", null, each.happening().id(), null, List.of()))));
    } else {
      words(dataset, rows, pairing, out);
    }
    out.flush();
  }

  private static void words(
      Dataset dataset, List<DatasetRow> rows, Pairing pairing, PrintWriter out) {
    long sure = pairing.pairs().stream().filter(Pairing.Pair::isSure).count();
    out.println(
        "%s has %d rows of these days and places; %d tell of an incident that you have, %d may, %d you have not."
            .formatted(
                dataset.label(),
                rows.size(),
                sure,
                pairing.pairs().size() - sure,
                pairing.theirs().size()));
    out.println("You have %d incidents that it has not.".formatted(pairing.ours().size()));
    for (Pairing.Pair pair : pairing.pairs()) {
      out.println();
      out.println(
          "%s  %s  and  %s"
              .formatted(
                  pair.isSure() ? "same" : "possibly same", row(pair.row()), ours(pair.ours())));
      out.println(
          String.format(
              Locale.ROOT,
              "      %.2f: %s",
              pair.likeness().score(),
              String.join("; ", pair.likeness().reasons())));
    }
    heading("They have, you have not", pairing.theirs().size(), out);
    pairing.theirs().stream().limit(LISTED).forEach(row -> out.println("  " + row(row)));
    heading("You have, they have not", pairing.ours().size(), out);
    pairing.ours().stream().limit(LISTED).forEach(each -> out.println("  " + ours(each)));
  }

  private static void heading(String words, int count, PrintWriter out) {
    if (count > 0) {
      out.println();
      out.println(words + (count > LISTED ? " (the first %d of %d)".formatted(LISTED, count) : ""));
    }
  }

  private static String row(DatasetRow row) {
    return "%s %s, line %d: %s %s%s%s"
        .formatted(
            row.dataset().label(),
            row.id(),
            row.line(),
            row.first() == null ? "no day" : row.first(),
            row.place() == null ? "no place" : row.place(),
            row.what().isEmpty() ? "" : ", " + row.what(),
            row.killed() == null ? "" : ", killed " + row.killed());
  }

  private static String ours(Ours ours) {
    Happening happening = ours.happening();
    return "%s: %s %s, %s"
        .formatted(
            happening.id(),
            HappeningSheet.when(happening.window()),
            HappeningSheet.where(happening.where()),
            happening.label());
  }
}
