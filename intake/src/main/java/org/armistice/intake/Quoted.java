package org.armistice.intake;

/** Input quoted in a message: short, on one line, nothing that could steer a terminal. */
final class Quoted {
  private static final int MOST = 60;

  private Quoted() {}

  static String start(String text, int from) {
    int end = Math.min(text.length(), from + MOST);
    if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(from, end).replaceAll("[\\p{Cntrl}\\s]+", " ")
        + (end < text.length() ? "…" : "");
  }

  static String of(String text) {
    return "\"" + start(text, 0) + "\"";
  }
}
