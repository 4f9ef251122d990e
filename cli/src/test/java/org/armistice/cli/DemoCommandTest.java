package org.armistice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DemoCommandTest {
  @Test
  void demo_readsEverySample() {
    Ran ran = Ran.armistice("demo", "--text");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(Samples.names()).hasSizeBetween(5, 8);
    Samples.names().forEach(name -> assertThat(ran.out()).contains("sample " + name));
    assertThat(ran.out()).contains("Events", "Claims", "Agreements", "Not stated");
  }

  @Test
  void everySample_hasItsMetadata() {
    assertThat(Ran.armistice("demo", "--full").out())
        .doesNotContain("no publication date", "no outlet", "Untitled");
  }
}
