package org.armistice.cli.sheet;

import java.util.regex.Pattern;

/** Words of the report between quotation marks, on one line, safe for a terminal. */
final class Quote {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");

  private static final int LONG = 60;

  private Quote() {}

  static String of(String words) {
    String line = plain(words);
    boolean quoted = line.startsWith("“") && line.endsWith("”") && line.indexOf('“', 1) < 0;
    return quoted ? line : "“" + line.replace('“', '‘').replace('”', '’') + "”";
  }

  /** Cut at a space where it is long. */
  static String brief(String words) {
    String line = plain(words);
    if (line.length() <= LONG) {
      return of(line);
    }
    int cut = line.lastIndexOf(' ', LONG);
    return of(line.substring(0, cut > 0 ? cut : LONG) + " …");
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
