package org.armistice.cli.sheet;

import java.util.regex.Pattern;

/** Words of the report between quotation marks, on one line, safe for a terminal. */
final class Quote {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");

  private Quote() {}

  static String of(String words) {
    String line = plain(words);
    boolean quoted = line.startsWith("“") && line.endsWith("”") && line.indexOf('“', 1) < 0;
    return quoted ? line : "“" + line.replace('“', '‘').replace('”', '’') + "”";
  }

  /** On one line, with the spaces at its ends kept. */
  static String line(String words) {
    return SPACE.matcher(words).replaceAll(" ");
  }

  /** Without line ends and control characters. */
  static String plain(String words) {
    return line(words).strip();
  }
}
