package org.armistice.bench.muc;

import java.util.Arrays;

/**
 * The pairing of rows with columns, each at most once, that has the greatest sum of weights: the
 * Hungarian method (Kuhn 1955; Munkres 1957), in its form with potentials.
 */
final class Alignment {
  private Alignment() {}

  /**
   * @param weights from 0, rows of one length
   * @return the column of each row, -1 for none; pairs without weight are none
   */
  static int[] best(int[][] weights) {
    int rows = weights.length;
    int[] columns = new int[rows];
    Arrays.fill(columns, -1);
    int width = rows == 0 ? 0 : weights[0].length;
    int n = Math.max(rows, width);
    // Potentials and pairs count from 1; column 0 holds the row that is being placed.
    int[] ofRow = new int[n + 1];
    int[] ofColumn = new int[n + 1];
    int[] rowAt = new int[n + 1];
    for (int row = 1; row <= n; row++) {
      place(row, weights, ofRow, ofColumn, rowAt);
    }
    for (int column = 1; column <= width; column++) {
      int row = rowAt[column] - 1;
      if (row < rows && weights[row][column - 1] > 0) {
        columns[row] = column - 1;
      }
    }
    return columns;
  }

  private static void place(int row, int[][] weights, int[] ofRow, int[] ofColumn, int[] rowAt) {
    int n = ofRow.length - 1;
    int[] slack = new int[n + 1];
    int[] from = new int[n + 1];
    boolean[] done = new boolean[n + 1];
    Arrays.fill(slack, Integer.MAX_VALUE);
    rowAt[0] = row;
    int column = 0;
    do {
      done[column] = true;
      int at = rowAt[column];
      int least = Integer.MAX_VALUE;
      int next = 0;
      for (int c = 1; c <= n; c++) {
        if (done[c]) {
          continue;
        }
        int cost = -weight(weights, at - 1, c - 1) - ofRow[at] - ofColumn[c];
        if (cost < slack[c]) {
          slack[c] = cost;
          from[c] = column;
        }
        if (slack[c] < least) {
          least = slack[c];
          next = c;
        }
      }
      for (int c = 0; c <= n; c++) {
        if (done[c]) {
          ofRow[rowAt[c]] += least;
          ofColumn[c] -= least;
        } else {
          slack[c] -= least;
        }
      }
      column = next;
    } while (rowAt[column] != 0);
    while (column != 0) {
      rowAt[column] = rowAt[from[column]];
      column = from[column];
    }
  }

  private static int weight(int[][] weights, int row, int column) {
    return row < weights.length && column < weights[row].length ? weights[row][column] : 0;
  }
}
