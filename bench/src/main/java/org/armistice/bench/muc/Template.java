package org.armistice.bench.muc;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * An incident with its fillers.
 *
 * @param types what it is, such as {@code bombing}; the set's keys allow either of two at times
 */
record Template(Set<String> types, Fillers fillers) {

  static Template of(JsonNode row) {
    String type = row.path("incident_type").asText();
    return new Template(Set.copyOf(Arrays.asList(type.split(" / "))), Fillers.of(row));
  }

  boolean agreesWith(Template other) {
    return types.stream().anyMatch(other.types::contains);
  }

  /** Its type and its fillers. */
  int size() {
    return 1 + fillers.size();
  }

  /**
   * How many types and fillers are right where the templates are paired so that most are. Only
   * templates whose types agree are paired.
   */
  static int right(List<Template> found, List<Template> gold) {
    int[][] right = new int[found.size()][gold.size()];
    for (int f = 0; f < found.size(); f++) {
      for (int g = 0; g < gold.size(); g++) {
        Template one = found.get(f);
        Template other = gold.get(g);
        right[f][g] = one.agreesWith(other) ? 1 + Tally.right(one.fillers(), other.fillers()) : 0;
      }
    }
    int[] columns = Alignment.best(right);
    int sum = 0;
    for (int f = 0; f < columns.length; f++) {
      sum += columns[f] < 0 ? 0 : right[f][columns[f]];
    }
    return sum;
  }

  static int size(List<Template> templates) {
    return templates.stream().mapToInt(Template::size).sum();
  }
}
