package org.armistice.agreement.language;

/**
 * A mistake in an agreement file.
 *
 * @param code A301 to A399
 * @param mark where
 * @param message what is wrong, quoting the file, and what to write instead
 */
public record Fault(Code code, Mark mark, String message) {
  public Fault {
    message = visible(message);
  }

  /** Characters that a terminal would obey instead of showing, by their numbers. */
  private static String visible(String words) {
    StringBuilder shown = new StringBuilder();
    words
        .codePoints()
        .forEach(
            point -> {
              boolean hidden =
                  Character.isISOControl(point) || Character.getType(point) == Character.FORMAT;
              shown.append(hidden ? "\\u%04X".formatted(point) : Character.toString(point));
            });
    return shown.toString();
  }

  /** What kind of mistake; codes are never given to another meaning. */
  public enum Code {
    /** Not of the grammar. */
    A301_SYNTAX,
    /** A modality that is none. */
    A302_MODALITY,
    /** An act that the action tree lacks. */
    A303_ACTION,
    /** An actor that neither the file nor the tables know. */
    A304_ACTOR,
    /** A test that is none of the seven, or its arguments. */
    A305_TEST,
    /** Terms that override each other. */
    A306_CIRCLE,
    /** A period that ends before it begins, or a date that is none. */
    A307_PERIOD,
    /** Geometry that is none. */
    A308_GEOMETRY,
    /** A reference to a term, line or mechanism that is not in the file. */
    A309_REFERENCE,
    /** A mark that is there twice. */
    A310_TWICE,
    /** A basis, strength, zone or kind that is none. */
    A311_VALUE,
    /** Something that an agreement must have. */
    A312_MISSING;

    /** The code as users see it, such as {@code A304}. */
    public String shown() {
      return name().substring(0, name().indexOf('_'));
    }
  }

  /** Such as {@code A303 truce.agreement, line 4, column 12: ...}. */
  public String in(String file) {
    return "%s %s, line %d, column %d: %s"
        .formatted(code.shown(), file, mark.line(), mark.column(), message);
  }
}
