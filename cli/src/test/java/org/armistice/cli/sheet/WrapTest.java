package org.armistice.cli.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrapTest {
  @Test
  void breaksAtSpaces_andHangsTheRest() {
    assertThat(Wrap.lines("- ", "one two three four", 2, 11))
        .isEqualTo("- one two\n  three\n  four\n");
  }

  @Test
  void colours_takeNoRoom() {
    String coloured = Ink.ACTOR.paint("one") + " " + Ink.PLACE.paint("two");
    assertThat(Wrap.lines("", coloured, 0, 7)).isEqualTo(coloured + "\n");
    assertThat(Wrap.seen(coloured)).isEqualTo(7);
  }

  @Test
  void wordLongerThanTheLine_standsAlone() {
    assertThat(Wrap.lines("", "a " + "b".repeat(50) + " c", 0, 40))
        .isEqualTo("a\n" + "b".repeat(50) + "\nc\n");
  }
}
