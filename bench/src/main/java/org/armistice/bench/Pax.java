package org.armistice.bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.armistice.reading.actor.ActorNames;

/**
 * Names of the parties to peace agreements (PA-X).
 *
 * <p>Metric {@code resolved}: aliases that lead to the actor whose row they stand in, among all
 * aliases of all rows, each counted once a row however it is capitalised. The resolver knows the
 * set's standing names, abbreviations and countries as an analyst's imported list would give them,
 * and the actor tables; it never sees the aliases.
 */
public final class Pax implements GoldSet {
  @Override
  public String name() {
    return "pax";
  }

  @Override
  public List<Figure> score(Path folder, Bench bench) throws IOException {
    List<PaxParty> parties = new ArrayList<>();
    List<List<String>> aliases = new ArrayList<>();
    for (Path file : files(folder)) {
      CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
      try (Reader text = Files.newBufferedReader(file)) {
        for (CSVRecord row : format.parse(text)) {
          parties.add(
              new PaxParty(
                  parties.size(),
                  row.get("actor_name"),
                  row.get("abbreviation"),
                  row.get("actor_type"),
                  row.get("iso3c")));
          aliases.add(aliases(row.get("alt_names")));
        }
      }
    }
    PaxResolver resolver = new PaxResolver(parties, new ActorNames());
    int all = 0;
    int right = 0;
    for (int i = 0; i < parties.size(); i++) {
      bench.progress(name(), i, parties.size());
      PaxParty party = parties.get(i);
      for (String alias : aliases.get(i)) {
        all++;
        right += resolver.resolve(alias).filter(party::isSameAs).isPresent() ? 1 : 0;
      }
    }
    bench.progress(name(), parties.size(), parties.size());
    return List.of(new Figure(name(), "resolved", all == 0 ? 0 : (double) right / all, all));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> listed = Files.list(folder)) {
      return listed.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    }
  }

  private static List<String> aliases(String cell) {
    Map<String, String> byKey = new LinkedHashMap<>();
    for (String alias : cell.split("\\|", -1)) {
      String key = ActorNames.folded(alias);
      if (!key.isEmpty()) {
        byKey.putIfAbsent(key, alias.trim());
      }
    }
    return List.copyOf(byKey.values());
  }
}
