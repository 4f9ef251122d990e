package org.armistice.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualityTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int bench(String... arguments) {
    return BenchCommand.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }

  @Test
  void missingFolder_isNamed() {
    assertThat(bench("quality", "--gold", "/no/such/gold")).isEqualTo(2);
    assertThat(err.toString()).contains("there is no folder /no/such/gold", "--gold");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void unknownSet_isNamedBesideThoseThereAre(@TempDir Path gold) {
    assertThat(bench("quality", "--gold", gold.toString(), "--set", "rumours")).isEqualTo(2);
    assertThat(err.toString()).contains("no set \"rumours\"", "polnear");
  }

  @Test
  void setsThatAreMissing_areNamed_andNothingScoredIsTwo(@TempDir Path gold) {
    assertThat(bench("quality", "--json", "--gold", gold.toString())).isEqualTo(2);
    for (GoldSet set : Quality.SETS) {
      assertThat(err.toString()).contains(set.name() + ": there is no folder ");
    }
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void everySet_hasANameOfItsOwnFolder() {
    assertThat(Quality.SETS)
        .extracting(GoldSet::name)
        .doesNotHaveDuplicates()
        .allMatch(n -> n.matches("[a-z0-9]+"));
  }
}
