package org.armistice.export;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cells that no program takes for a formula (OWASP, CSV Injection). */
public final class Guard {
  /** A program that opens a table runs what begins so; the last four are full-width forms. */
  private static final String RUN = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");

  private Guard() {}

  /**
   * The value as a cell: one that begins like a formula gets an apostrophe before it. Numbers stay
   * as they are, and {@code null} is empty.
   */
  public static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    String text = value.toString();
    boolean formula =
        !text.isEmpty() && RUN.indexOf(text.charAt(0)) >= 0 && !NUMBER.matcher(text).matches();
    return formula ? "'" + text : text;
  }
}
