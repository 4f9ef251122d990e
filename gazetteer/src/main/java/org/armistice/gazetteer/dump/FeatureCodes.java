package org.armistice.gazetteer.dump;

import java.util.HashMap;
import java.util.Map;
import org.armistice.gazetteer.AuthoredTable;
import org.armistice.gazetteer.FeatureCode;
import org.jspecify.annotations.Nullable;

/** Which of GeoNames' feature codes are taken, and as what: {@code feature-codes.tsv}. */
final class FeatureCodes {
  /**
   * @param leastNames other names that a place must have to be taken
   */
  private record Taken(FeatureCode as, int leastNames) {}

  private final Map<String, Taken> codes = new HashMap<>();
  private final String text;

  private FeatureCodes(AuthoredTable table) {
    this.text = table.text();
    for (AuthoredTable.Row row : table.rows()) {
      FeatureCode as = row.constant("as", FeatureCode.class);
      int leastNames = (int) row.number("least_names");
      for (String code : row.list("codes")) {
        codes.put(row.get("class") + '.' + code, new Taken(as, leastNames));
      }
    }
  }

  static FeatureCodes load() {
    return new FeatureCodes(AuthoredTable.load("feature-codes.tsv"));
  }

  /** What a row is taken as; {@code null} where it is left out. */
  @Nullable FeatureCode of(PlaceRow row) {
    Taken taken = codes.get(row.featureClass() + '.' + row.featureCode());
    return taken == null || row.alternates() < taken.leastNames && row.population() == 0
        ? null
        : taken.as;
  }

  /** The table as it stands, by which a build is told from one with another table. */
  String text() {
    return text;
  }
}
