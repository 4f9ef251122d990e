package org.armistice.gazetteer.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.armistice.gazetteer.FeatureCode;
import org.armistice.gazetteer.GenericWords;
import org.armistice.gazetteer.index.GazetteerWriter.Entry;

/**
 * First- and second-order units of 2026. Their sources give names and codes only: the point is the
 * mean of their places weighted by population and marked approximate, the population the sum.
 */
final class Units {
  private final Map<String, String> names = new TreeMap<>();
  private final Map<String, UnitMean> means = new TreeMap<>();

  /** Adds the units of a file: code such as {@code AF.10} and name. */
  void read(Path file) throws IOException {
    for (JsonNode row : new ObjectMapper().readTree(file.toFile())) {
      names.put(row.required("code").asText(), row.required("name").asText());
    }
  }

  Set<String> codes() {
    return names.keySet();
  }

  /** Units that have places, first-order ones first, each in the order of code. */
  List<Entry> entries(List<Entry> places) {
    places.forEach(
        place -> {
          weigh(place.adm1(), place);
          weigh(place.adm2(), place);
        });
    List<Entry> first = new ArrayList<>();
    List<Entry> second = new ArrayList<>();
    names.forEach(
        (code, name) -> {
          UnitMean mean = means.get(code);
          if (mean != null) {
            boolean isFirst = code.indexOf('.') == code.lastIndexOf('.');
            (isFirst ? first : second).add(entry(code, name, isFirst, mean));
          }
        });
    first.addAll(second);
    return first;
  }

  private void weigh(String unit, Entry place) {
    if (names.containsKey(unit)) {
      means.computeIfAbsent(unit, k -> new UnitMean()).add(place);
    }
  }

  private static Entry entry(String code, String name, boolean first, UnitMean mean) {
    String country = code.substring(0, 2);
    String adm1 = first ? code : code.substring(0, code.lastIndexOf('.'));
    String bare = GenericWords.strip(name);
    return new Entry(
        0,
        LatinName.plain(country, name),
        bare.equals(name) ? List.of() : List.of(bare),
        first ? FeatureCode.ADM1 : FeatureCode.ADM2,
        country,
        code,
        adm1,
        first ? "" : code,
        mean.population(),
        mean.latitude(),
        mean.longitude(),
        true,
        0);
  }
}
