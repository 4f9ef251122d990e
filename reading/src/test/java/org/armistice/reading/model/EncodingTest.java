package org.armistice.reading.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How a sentence is laid out for the model. */
class EncodingTest {
  private static final WordPieces PIECES =
      new WordPieces(List.of("[UNK]", "[CLS]", "[SEP]", "air", "##strike", "##s", "hit", "town"));

  @Test
  void aWordIsKnownByItsFirstAndItsLastPiece() {
    Encoding encoding = Encoding.of(List.of("Airstrikes", "hit", "town"), PIECES);
    assertThat(encoding.ids()[0]).containsExactly(1, 3, 4, 5, 6, 7, 2);
    assertThat(encoding.firsts()[0]).containsExactly(0, 1, 4, 5);
    assertThat(encoding.lasts()[0]).containsExactly(0, 3, 4, 5);
  }

  @Test
  void aRowOfStrangeWordsIsCutToWhatTheModelHasPositionsFor() {
    List<String> words = java.util.Collections.nCopies(150, "airstrikesssssss");
    Encoding encoding = Encoding.of(words, PIECES);
    assertThat(encoding.ids()[0].length).isLessThanOrEqualTo(Encoding.MOST_PIECES);
    assertThat(encoding.lasts()[0]).hasSize(151);
  }
}
