package org.armistice.cli.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.armistice.ledger.Database;
import org.armistice.ledger.ask.ReadingQuery;
import org.armistice.record.Citation;
import org.armistice.record.Reading;
import org.armistice.record.Report;
import org.armistice.record.Span;

/** Words of reports as footnotes, with the reports that were named in any. */
final class Footnotes {
  private final Map<String, Reading> readings = new LinkedHashMap<>();
  private final Set<String> used = new LinkedHashSet<>();

  /**
   * @param reports their ids; those that are sealed or taken back are not there
   */
  Footnotes(Database database, Collection<String> reports) {
    for (Reading reading : ReadingQuery.of(database, reports)) {
      readings.put(reading.report().id(), reading);
    }
  }

  List<Reading> readings() {
    return List.copyOf(readings.values());
  }

  boolean has(String report) {
    return readings.containsKey(report);
  }

  /** Such as {@code Example News, “Title”, 2020-10-12, https://…: “the words”}. */
  String of(String report, List<Span> words) {
    used.add(report);
    Reading reading = readings.get(report);
    List<String> parts = new ArrayList<>();
    if (reading == null) {
      parts.add("a report that is not shown");
    } else {
      Report of = reading.report();
      parts.add(of.outlet() == null ? "no outlet" : of.outlet());
      if (of.title() != null) {
        parts.add("\u201c" + of.title() + "\u201d");
      }
      parts.add(of.published() == null ? "no day" : String.valueOf(of.published().date()));
      if (of.url() != null) {
        parts.add(of.url());
      }
    }
    String quoted =
        words.stream().map(Span::text).distinct().collect(Collectors.joining(" \u2026 "));
    return String.join(", ", parts) + ": \u201c" + quoted + "\u201d";
  }

  List<String> of(List<Citation> citations) {
    return citations.stream()
        .map(citation -> of(citation.report().id(), List.of(citation.words())))
        .distinct()
        .toList();
  }

  /** How many of the reports that were named are not for everybody. */
  int restricted() {
    return (int)
        used.stream()
            .map(readings::get)
            .filter(
                reading ->
                    reading != null
                        && reading.report().sensitivity() == Report.Sensitivity.RESTRICTED)
            .count();
  }
}
