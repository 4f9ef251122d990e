package org.armistice.gazetteer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * The keys under which names are compared.
 *
 * <p>{@link #fold} is how a name is looked up. {@link #reduce} drops what transliterations disagree
 * on most: Arabic articles, the Persian izafat, a silent final h. {@link #skeleton} keeps
 * consonants only and joins letters that stand for the same sound.
 */
public final class Folding {
  private static final Set<String> ARTICLES =
      Set.of(
          "al", "ar", "as", "ash", "at", "ath", "ad", "adh", "az", "an", "el", "es", "et", "ed",
          "ul", "ez", "er", "esh", "en", "the");
  private static final Set<String> IZAFAT = Set.of("e", "i", "ye", "yi");

  private Folding() {}

  /**
   * NFKD without marks and apostrophes; hyphens and slashes are spaces, full stops nothing; lower
   * case; "Saint", "Fort" and "Mount" as they are abbreviated.
   */
  public static String fold(String name) {
    String decomposed = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      append(folded, decomposed.charAt(i));
    }
    String lower = folded.toString().toLowerCase(Locale.ROOT);
    return words(lower);
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > 0x7F) {
        return false;
      }
    }
    return true;
  }

  private static String words(String lower) {
    StringBuilder joined = new StringBuilder(lower.length());
    int end = -1;
    while (end < lower.length()) {
      int start = end + 1;
      int space = lower.indexOf(' ', start);
      end = space < 0 ? lower.length() : space;
      if (start == end) {
        continue;
      }
      String word = lower.substring(start, end);
      if (joined.length() > 0) {
        joined.append(' ');
      }
      switch (word) {
        case "saint" -> joined.append("st");
        case "fort" -> joined.append("ft");
        case "mount" -> joined.append("mt");
        default -> joined.append(word);
      }
    }
    return joined.toString();
  }

  private static void append(StringBuilder folded, char c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK) {
      return;
    }
    switch (c) {
      case '\'',
          '\u2018',
          '\u2019',
          '\u02BB',
          '\u02BC',
          '\u02BE',
          '\u02BF',
          '`',
          '\u00B4',
          '.' -> {}
      case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '/', ',', '_', '(', ')' ->
          folded.append(' ');
      case '\u00F8', '\u00D8' -> folded.append('o');
      case '\u0142', '\u0141' -> folded.append('l');
      case '\u0111', '\u0110', '\u00F0', '\u00D0' -> folded.append('d');
      case '\u0131' -> folded.append('i');
      case '\u0127', '\u0126' -> folded.append('h');
      case '\u00E6', '\u00C6' -> folded.append("ae");
      case '\u0153', '\u0152' -> folded.append("oe");
      case '\u00DF' -> folded.append("ss");
      case '\u00FE', '\u00DE' -> folded.append("th");
      case '\u0259', '\u018F' -> folded.append('a');
      case '&' -> folded.append(" and ");
      default -> folded.append(Character.isWhitespace(c) ? ' ' : c);
    }
  }

  /**
   * A folded name without articles, connecting vowels and a final h after a: "ar raqqah" and
   * "raqqa" become one.
   */
  public static String reduce(String folded) {
    StringBuilder kept = new StringBuilder(folded.length());
    String[] words = folded.split(" ", -1);
    for (String word : words) {
      if (words.length > 1 && (ARTICLES.contains(word) || IZAFAT.contains(word))) {
        continue;
      }
      if (kept.length() > 0) {
        kept.append(' ');
      }
      boolean silent = word.length() > 3 && word.endsWith("ah");
      kept.append(silent ? word.substring(0, word.length() - 1) : word);
    }
    return kept.isEmpty() ? folded : kept.toString();
  }

  /**
   * The consonants of a folded name: q, c and kh as k, gh as g, doubled ones once, vowels and
   * half-vowels gone, words joined. Empty where fewer than three are left: too little to go by.
   */
  public static String skeleton(String folded) {
    String plain =
        reduce(folded)
            .replace("kh", "k")
            .replace("gh", "g")
            .replace("dh", "d")
            .replace("zh", "j")
            .replace("th", "t")
            .replace("ph", "f")
            .replace("ch", "\u0010")
            .replace("sh", "\u0011")
            .replace('q', 'k')
            .replace('c', 'k')
            .replace('x', 'k')
            .replace('v', 'w');
    StringBuilder bones = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean vowel = "aeiouyhw ".indexOf(c) >= 0;
      // A word may begin with w or h: there it is a sound of its own
      boolean first = i == 0 || plain.charAt(i - 1) == ' ';
      boolean doubled = i > 0 && plain.charAt(i - 1) == c;
      if ((vowel && !(first && (c == 'w' || c == 'h' || c == 'y'))) || doubled) {
        continue;
      }
      bones.append(c == '\u0010' ? 'C' : c == '\u0011' ? 'S' : c);
    }
    return bones.length() < 3 ? "" : bones.toString();
  }
}
