package org.armistice.agreement.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armistice.record.AcledSubEvent;
import org.armistice.record.PloverEvent;
import org.junit.jupiter.api.Test;

/** Every row of the tables holds what it says. */
class TablesTest {
  @Test
  void everyCodeOfAnActIsOneOfTheField() {
    for (List<String> row : Rows.of("acts.tsv")) {
      for (String code : Rows.list(row.get(2))) {
        if (code.startsWith("acled:")) {
          assertThat(AcledSubEvent.values()).contains(AcledSubEvent.valueOf(code.substring(6)));
        } else {
          String[] parts = code.split("/");
          PloverEvent event = PloverEvent.valueOf(parts[0]);
          assertThat(parts.length == 1 || event.modes().contains(parts[1]))
              .describedAs(code)
              .isTrue();
        }
      }
      Rows.list(row.get(3))
          .forEach(
              contrary ->
                  assertThat(ActTree.standard().knows(contrary)).describedAs(contrary).isTrue());
    }
  }

  @Test
  void everyClassOfThingsIsNamedByItsExample() {
    for (List<String> row : Rows.of("objects.tsv")) {
      assertThat(Objects.standard().named(row.get(4)))
          .describedAs("%s: %s", row.get(0), row.get(4))
          .hasValueSatisfying(
              named -> assertThat(Objects.standard().isA(named, row.get(0))).isTrue());
    }
  }

  @Test
  void everyWordForConductNamesItsActInItsExample() {
    for (List<String> row : Rows.of("nouns.tsv")) {
      assertThat(Conduct.standard().named(row.get(3))).describedAs(row.get(0)).hasValue(row.get(1));
    }
    for (List<String> row : Rows.of("extent.tsv")) {
      assertThat(Conduct.standard().isOfExtent(row.get(0))).isTrue();
    }
  }

  @Test
  void aStrikeIsAnAttackAndForceAndBreaksACeasefire() {
    ActTree acts = ActTree.standard();
    assertThat(acts.isA("strike", "attack")).isTrue();
    assertThat(acts.isA("attack", "strike")).isFalse();
    assertThat(acts.breaks("strike", "cease fire")).isTrue();
    assertThat(acts.breaks("keep", "withdraw")).isTrue();
    assertThat(acts.breaks("release", "withdraw")).isFalse();
  }
}
