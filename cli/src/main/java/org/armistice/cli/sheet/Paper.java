package org.armistice.cli.sheet;

/**
 * What a sheet is written on.
 *
 * @param width columns to wrap to, at least 40
 * @param colour whether ANSI colours are understood
 * @param rules whether the rule behind each value is shown
 * @param ids whether the ids of records are shown, to ask with
 */
public record Paper(int width, boolean colour, boolean rules, boolean ids) {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;

  /** Narrower and wider paper is taken as the narrowest and widest that read well. */
  public Paper {
    width = Math.max(NARROWEST, Math.min(WIDEST, width));
  }

  /** Paper without ids. */
  public Paper(int width, boolean colour, boolean rules) {
    this(width, colour, rules, /* ids= */ false);
  }
}
