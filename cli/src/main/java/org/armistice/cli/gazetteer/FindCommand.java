package org.armistice.cli.gazetteer;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.armistice.cli.sheet.TextTable;
import org.armistice.gazetteer.Feature;
import org.armistice.gazetteer.Gazetteer;
import org.armistice.gazetteer.GazetteerException;
import org.armistice.gazetteer.Match;
import org.armistice.ledger.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code armistice gazetteer find}. */
@Command(
    name = "find",
    mixinStandardHelpOptions = true,
    header =
        "Looks names up: all places that bear them, the likeliest first where nothing is known.",
    description = {
      "",
      "Shows what a reading may choose from; which place is meant in a report, its other names"
          + " decide."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:every name is borne by some place", "1:some are not", "2:none is"},
    footer = {"", "Example:", "  armistice gazetteer find Tripoli \"Nad Ali\""},
    sortOptions = false)
final class FindCommand implements Callable<Integer> {
  private static final List<String> HEADINGS =
      List.of("name", "kind", "within", "latitude", "longitude", "people", "by", "id");

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "NAME", description = "names, as a report has them")
  private List<String> names = List.of();

  @Mixin private GazetteerOptions which = new GazetteerOptions();

  @Option(names = "--json", description = "JSON Lines, one place each")
  private boolean json;

  /** Made by picocli, which fills in the spec. */
  @SuppressWarnings("NullAway.Init")
  FindCommand() {}

  /** A place that bears a name, as JSON has it. */
  private record Found(
      String asked, Feature feature, List<String> within, Match.Key by, String resolvedBy) {}

  @Override
  public Integer call() {
    Gazetteer gazetteer = which.open();
    PrintWriter out = spec.commandLine().getOut();
    int unknown = 0;
    for (String name : names) {
      List<Match> matches = gazetteer.find(name);
      if (matches.isEmpty()) {
        unknown++;
        spec.commandLine().getErr().println("armistice: " + unknown(gazetteer, name));
      } else if (json) {
        matches.forEach(match -> out.println(Json.write(found(gazetteer, name, match))));
      } else {
        out.print(table(gazetteer, matches));
      }
      out.flush();
    }
    return unknown == 0 ? 0 : unknown == names.size() ? 2 : 1;
  }

  private static String unknown(Gazetteer gazetteer, String name) {
    String why =
        gazetteer
            .notAPlace(name)
            .map(reason -> "is kept from being a place: " + reason)
            .orElse("no place bears this name; try another spelling, or a larger gazetteer");
    return "%s \"%s\": %s".formatted(GazetteerException.Fault.UNKNOWN_NAME.code(), name, why);
  }

  private static Found found(Gazetteer gazetteer, String name, Match match) {
    return new Found(
        name,
        match.feature(),
        within(gazetteer, match.feature()),
        match.key(),
        gazetteer.describe(match.feature()));
  }

  private static List<String> within(Gazetteer gazetteer, Feature feature) {
    return gazetteer.within(feature).stream().map(Feature::name).collect(Collectors.toList());
  }

  private static String table(Gazetteer gazetteer, List<Match> matches) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADINGS);
    for (Match match : matches) {
      Feature feature = match.feature();
      rows.add(
          List.of(
              feature.name(),
              feature.code().kind() + " " + feature.code(),
              String.join(", ", within(gazetteer, feature)),
              String.format(Locale.ROOT, "%.4f", feature.latitude()),
              String.format(Locale.ROOT, "%.4f", feature.longitude()),
              feature.population() == 0
                  ? ""
                  : String.format(Locale.ROOT, "%,d", feature.population()),
              match.key().toString(),
              feature.id()));
    }
    return TextTable.of(rows);
  }
}
