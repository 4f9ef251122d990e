package org.armistice.bench.geoparsing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.armistice.reading.place.rank.Trait;
import org.armistice.reading.place.rank.Weights;
import org.armistice.reading.table.Table;

/** The weights as the table that the ranker reads: {@code place-weights.tsv}. */
final class WeightsTable {
  private static final String NAME = "place-weights.tsv";

  private static final String HEAD =
      """
      # Weights of the traits by which places are ranked. Made by "armistice bench train-places" from
      # annotated news (LGL, GeoVirus: development halves); no words of theirs are in here.
      # all: for use. withoutN: trained without the N-th fifth of the articles, to measure.
      """;

  private WeightsTable() {}

  /**
   * @param columns first those for use, then those without each fifth
   */
  static String of(List<Weights> columns) {
    StringBuilder table = new StringBuilder(HEAD).append("pass*\ttrait*\tall");
    for (int fold = 0; fold < columns.size() - 1; fold++) {
      table.append("\twithout").append(fold);
    }
    table.append('\n');
    for (int pass = 0; pass < Weights.PASSES; pass++) {
      for (Trait trait : Trait.values()) {
        table.append(pass).append('\t').append(trait.name().toLowerCase(Locale.ROOT));
        for (Weights column : columns) {
          table.append(String.format(Locale.ROOT, "\t%.3f", column.weight(pass, trait)));
        }
        table.append('\n');
      }
    }
    return table.toString();
  }

  /** Says in one line how the weights for use in two tables differ. */
  static String difference(String inUse, String trained) {
    Map<String, Double> before = forUse(inUse);
    Map<String, Double> after = forUse(trained);
    String most = "";
    double largest = 0;
    int changed = 0;
    for (Map.Entry<String, Double> entry : after.entrySet()) {
      double change =
          Math.abs(entry.getValue() - before.getOrDefault(entry.getKey(), entry.getValue()));
      if (!before.containsKey(entry.getKey()) || change > 0) {
        changed++;
      }
      if (change > largest) {
        largest = change;
        most = entry.getKey();
      }
    }
    if (changed == 0) {
      return "the weights for use are the same as those in use";
    }
    return String.format(
        Locale.ROOT,
        "%d of %d weights for use differ from those in use, most: %s, by %.3f",
        changed,
        after.size(),
        most,
        largest);
  }

  private static Map<String, Double> forUse(String table) {
    Map<String, Double> weights = new LinkedHashMap<>();
    for (Table.Row row : Table.parse(NAME, table).rows()) {
      weights.put(
          row.get("trait") + " of pass " + row.get("pass"), Double.parseDouble(row.get("all")));
    }
    return weights;
  }
}
