package org.armistice.reading.model;

import java.util.List;

/**
 * A sentence as the model takes it.
 *
 * @param ids of the pieces
 * @param shapes of the words of the pieces
 * @param firsts the first piece of each word; position 0 stands for the root
 * @param lasts the last piece of each word, likewise
 */
record Encoding(long[][] ids, long[][] shapes, long[][] firsts, long[][] lasts) {
  /** The model knows 512 positions. */
  static final int MOST_PIECES = 500;

  /**
   * @param words at most {@link SentenceSplitter#LONGEST}
   */
  static Encoding of(List<String> words, WordPieces vocabulary) {
    int[][] pieces = new int[words.size()][];
    int total = 2;
    for (int i = 0; i < pieces.length; i++) {
      pieces[i] = vocabulary.pieces(words.get(i));
      total += pieces[i].length;
    }
    // a run of strange words would outgrow the model's positions: their beginnings must do
    for (int most = WordPieces.MOST_PIECES - 1; total > MOST_PIECES && most > 0; most--) {
      total = 2;
      for (int i = 0; i < pieces.length; i++) {
        if (pieces[i].length > most) {
          pieces[i] = java.util.Arrays.copyOf(pieces[i], most);
        }
        total += pieces[i].length;
      }
    }
    long[] ids = new long[total];
    long[] shapes = new long[total];
    long[] firsts = new long[words.size() + 1];
    long[] lasts = new long[words.size() + 1];
    ids[0] = vocabulary.first;
    int at = 1;
    for (int i = 0; i < pieces.length; i++) {
      firsts[i + 1] = at;
      int shape = WordShape.of(words.get(i));
      for (int piece : pieces[i]) {
        shapes[at] = shape;
        ids[at++] = piece;
      }
      lasts[i + 1] = at - 1;
    }
    ids[at] = vocabulary.last;
    return new Encoding(
        new long[][] {ids}, new long[][] {shapes}, new long[][] {firsts}, new long[][] {lasts});
  }
}
