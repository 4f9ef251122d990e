package org.armistice.reading.casing;

/** Words with other letters, never longer or shorter than they were. */
final class Capitals {
  private Capitals() {}

  static String none(String word) {
    StringBuilder small = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      small.setCharAt(i, Character.toLowerCase(word.charAt(i)));
    }
    return small.toString();
  }

  static String first(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  static String all(String word) {
    StringBuilder great = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      great.setCharAt(i, Character.toUpperCase(word.charAt(i)));
    }
    return great.toString();
  }
}
