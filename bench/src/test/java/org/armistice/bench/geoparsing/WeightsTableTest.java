package org.armistice.bench.geoparsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.armistice.reading.place.rank.Trait;
import org.armistice.reading.place.rank.Weights;
import org.armistice.reading.table.Table;
import org.junit.jupiter.api.Test;

class WeightsTableTest {
  private static String tableWithPopulationAt(double weight) {
    double[][] weights = new double[Weights.PASSES][Trait.COUNT];
    weights[0][Trait.POPULATION.ordinal()] = weight;
    return WeightsTable.of(Collections.nCopies(Weights.FOLDS + 1, new Weights(weights)));
  }

  @Test
  void theTableHasARowForEachTraitOfEachPass() {
    List<Table.Row> rows = Table.parse("place-weights.tsv", tableWithPopulationAt(4.5)).rows();
    assertThat(rows).hasSize(Weights.PASSES * Trait.COUNT);
    assertThat(rows.get(Trait.POPULATION.ordinal()).get("all")).isEqualTo("4.500");
    assertThat(rows.get(Trait.POPULATION.ordinal()).get("without4")).isEqualTo("4.500");
  }

  @Test
  void whatDiffersMostIsNamed() {
    assertThat(WeightsTable.difference(tableWithPopulationAt(4.5), tableWithPopulationAt(4.5)))
        .isEqualTo("the weights for use are the same as those in use");
    assertThat(WeightsTable.difference(tableWithPopulationAt(4.5), tableWithPopulationAt(4)))
        .isEqualTo(
            "1 of %d weights for use differ from those in use, most: population of pass 0, by 0.500"
                .formatted(Weights.PASSES * Trait.COUNT));
  }
}
