package org.armistice.reading.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.regex.Pattern;
import org.armistice.reading.table.Table;
import org.armistice.reading.table.TableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTablesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "place-relations.tsv",
        "place-uses.tsv",
        "place-descriptions.tsv",
        "place-cues.tsv"
      })
  void everyRowHasAnExampleWithItsWords(String table) {
    for (Table.Row row : Table.load(table).rows()) {
      String words = row.cells().get(table.equals("place-uses.tsv") ? 1 : 0);
      String stem = words.toLowerCase(Locale.ROOT);
      String start = stem.substring(0, Math.max(2, stem.length() - 3));
      assertThat(row.get("example").toLowerCase(Locale.ROOT))
          .as("%s, line %d", table, row.line())
          .containsPattern(start.length() < 4 ? "." : Pattern.quote(start));
    }
  }

  @Test
  void anUnknownRelationNamesFileAndLine() {
    Table table = Table.parse("place-relations.tsv", "words\trelation\texample\nby\tbeside\tx\n");
    assertThatThrownBy(() -> new Relations(table))
        .isInstanceOf(TableException.class)
        .hasMessageContaining(
            "place-relations.tsv, line 2, column \"relation\": \"beside\" is unknown")
        .hasMessageContaining("Write one of IN, NEAR");
  }

  @Test
  void anUnknownUseNamesFileAndLine() {
    Table table = Table.parse("place-uses.tsv", "kind\tword\texample\nsing\tsing\tx\n");
    assertThatThrownBy(() -> new Uses(table))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("place-uses.tsv, line 2");
  }
}
