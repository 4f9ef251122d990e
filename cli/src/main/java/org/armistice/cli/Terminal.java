package org.armistice.cli;

import picocli.CommandLine.Help.Ansi;

/**
 * Where output goes.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is a terminal
 * @param width columns
 * @param colour whether colours are wanted there
 */
public record Terminal(boolean out, boolean err, int width, boolean colour) {
  private static final int USUAL_WIDTH = 100;

  /**
   * What the launcher says of it in system properties ({@code armistice.out}, {@code
   * armistice.err}, {@code armistice.width}), and whether the user wants no colours (<a
   * href="https://no-color.org">NO_COLOR</a>). Started without the launcher, nothing is taken for a
   * terminal.
   */
  static Terminal current() {
    boolean out = Boolean.getBoolean("armistice.out");
    String noColour = System.getenv("NO_COLOR");
    boolean dumb = "dumb".equals(System.getenv("TERM"));
    return new Terminal(
        out,
        Boolean.getBoolean("armistice.err"),
        Integer.getInteger("armistice.width", USUAL_WIDTH),
        out && !dumb && (noColour == null || noColour.isEmpty()));
  }

  Ansi ansi() {
    return colour ? Ansi.ON : Ansi.OFF;
  }
}
