package org.armistice.cli.sheet;

/** What a stretch of text is, and the ANSI colour (SGR code) that shows it on a terminal. */
enum Ink {
  HEADING("1;36"),
  STRONG("1"),
  QUIET("2"),
  WARNING("33"),
  EVENT("1;31"),
  ACTOR("34"),
  PLACE("32"),
  TIME("35"),
  AGREEMENT("36");

  private final String sgr;

  Ink(String sgr) {
    this.sgr = sgr;
  }

  String paint(String text) {
    return "\u001b[" + sgr + "m" + text + "\u001b[0m";
  }
}
