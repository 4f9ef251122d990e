package org.armistice.gazetteer.dump;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.gazetteer.FeatureCode;
import org.armistice.gazetteer.GenericWords;
import org.armistice.gazetteer.build.LatinName;
import org.armistice.gazetteer.build.UnitMean;
import org.armistice.gazetteer.index.GazetteerWriter.Entry;
import org.jspecify.annotations.Nullable;

/**
 * The units of a build: with GeoNames' own point and names where a row gives them, else at the
 * weighted mean of their places. How many other names a unit has is not counted: the weights by
 * which places are ranked come from a gazetteer that does not know it.
 */
final class UnitEntries {
  private final UnitCodes units;
  private final Map<String, Entry> rows = new HashMap<>();
  private final Map<String, UnitMean> means = new HashMap<>();

  UnitEntries(UnitCodes units) {
    this.units = units;
  }

  /** The row of a unit. */
  void add(String code, Entry entry) {
    rows.put(code, entry);
  }

  /** Counts a place to the units that hold it. */
  void weigh(Entry place) {
    for (String code : List.of(place.adm1(), place.adm2())) {
      if (units.names().containsKey(code)) {
        means.computeIfAbsent(code, k -> new UnitMean()).add(place);
      }
    }
  }

  /** The unit of a code that has a row or a place. */
  Entry entry(String code) {
    Entry row = rows.get(code);
    UnitMean mean = means.getOrDefault(code, new UnitMean());
    boolean first = UnitCodes.isFirst(code);
    String country = code.substring(0, 2);
    String name = units.names().getOrDefault(code, code);
    return new Entry(
        row == null ? 0 : row.id(),
        LatinName.plain(country, name),
        otherNames(name, row),
        first ? FeatureCode.ADM1 : FeatureCode.ADM2,
        country,
        code,
        first ? code : code.substring(0, code.lastIndexOf('.')),
        first ? "" : code,
        row != null && row.population() > 0 ? row.population() : mean.population(),
        row == null ? mean.latitude() : row.latitude(),
        row == null ? mean.longitude() : row.longitude(),
        /* approximate= */ row == null,
        /* alternates= */ 0);
  }

  private static List<String> otherNames(String name, @Nullable Entry row) {
    List<String> names = new ArrayList<>();
    if (row != null) {
      names.add(row.name());
      names.addAll(row.otherNames());
    }
    String bare = GenericWords.strip(name);
    if (!bare.equals(name)) {
      names.add(bare);
    }
    return names;
  }
}
