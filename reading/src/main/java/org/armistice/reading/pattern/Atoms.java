package org.armistice.reading.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.armistice.reading.document.Sentence;
import org.armistice.reading.document.Token;

/**
 * The atoms of a sentence: finer than any tokeniser's tokens, so that "third-quarter" reads the
 * same whether it came as one token or three. Only numbers are kept whole: {@code 1,000}, {@code
 * 1.5}. Immutable, thread-safe.
 */
public final class Atoms {
  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:,\\d{2,3})*");
  private static final Pattern GROUP = Pattern.compile("\\d{2,3}");
  private static final Pattern WHOLE = Pattern.compile("\\d+");

  private final List<Atom> atoms;
  private final String joined;
  private final int[] starts;

  private Atoms(List<Atom> atoms) {
    this.atoms = List.copyOf(atoms);
    StringBuilder text = new StringBuilder();
    starts = new int[atoms.size() + 1];
    for (int i = 0; i < atoms.size(); i++) {
      starts[i] = text.length();
      text.append(atoms.get(i).text()).append(' ');
    }
    starts[atoms.size()] = text.length();
    joined = text.toString();
  }

  /** Cuts a sentence. */
  public static Atoms of(Sentence sentence) {
    List<Atom> cut = new ArrayList<>();
    int end = -1;
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      cut(token.text(), i, token.start() == end, cut);
      end = token.end();
    }
    return new Atoms(withNumbers(cut));
  }

  public int size() {
    return atoms.size();
  }

  public Atom get(int index) {
    return atoms.get(index);
  }

  /** The atom's text, or the empty string beyond either end. */
  public String text(int index) {
    return index >= 0 && index < atoms.size() ? atoms.get(index).text() : "";
  }

  /** All atoms, each followed by one space. */
  String joined() {
    return joined;
  }

  /** The atom that begins at a character of {@link #joined}, or would begin at its end. */
  int atomAt(int character) {
    return Arrays.binarySearch(starts, character);
  }

  int startOf(int atom) {
    return starts[atom];
  }

  private static void cut(String text, int token, boolean touches, List<Atom> into) {
    boolean glued = touches;
    int at = 0;
    while (at < text.length()) {
      char first = text.charAt(at);
      if (Character.isWhitespace(first) || Character.isSpaceChar(first)) {
        glued = false;
        at++;
        continue;
      }
      int end = at + 1;
      while (end < text.length() && sameRun(first, text.charAt(end))) {
        end++;
      }
      into.add(
          new Atom(
              plain(text.substring(at, end)),
              token,
              token + 1,
              Character.isUpperCase(first),
              glued));
      glued = true;
      at = end;
    }
  }

  private static boolean sameRun(char first, char next) {
    return Character.isLetter(first)
        ? Character.isLetter(next)
        : Character.isDigit(first) && Character.isDigit(next);
  }

  private static String plain(String run) {
    char first = run.charAt(0);
    if (Character.isDigit(first)) {
      StringBuilder digits = new StringBuilder(run.length());
      run.chars().forEach(digit -> digits.append(Character.getNumericValue(digit)));
      return digits.toString();
    }
    return switch (first) {
      case '\u2018', '\u2019', '\u02bc', '`' -> "'";
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> "-";
      case '\u201c', '\u201d' -> "\"";
      default -> run.toLowerCase(Locale.ROOT);
    };
  }

  /** Joins {@code 1 , 000} and {@code 1 . 5} where nothing stands between. */
  private static List<Atom> withNumbers(List<Atom> cut) {
    List<Atom> joined = new ArrayList<>();
    for (int i = 0; i < cut.size(); i++) {
      Atom atom = cut.get(i);
      int end = i + 1;
      if (WHOLE.matcher(atom.text()).matches() && !continuesDottedNumber(cut, i)) {
        while (joins(cut, end, atom.text())) {
          atom =
              new Atom(
                  atom.text() + cut.get(end).text() + cut.get(end + 1).text(),
                  atom.token(),
                  cut.get(end + 1).endToken(),
                  false,
                  atom.glued());
          end += 2;
        }
      }
      joined.add(atom);
      i = end - 1;
    }
    return joined;
  }

  private static boolean joins(List<Atom> cut, int mark, String sofar) {
    if (mark + 1 >= cut.size() || !cut.get(mark).glued() || !cut.get(mark + 1).glued()) {
      return false;
    }
    String digits = cut.get(mark + 1).text();
    return switch (cut.get(mark).text()) {
      case "," -> THOUSANDS.matcher(sofar).matches() && GROUP.matcher(digits).matches();
      case "." ->
          sofar.indexOf('.') < 0
              && WHOLE.matcher(digits).matches()
              && !(mark + 3 < cut.size()
                  && cut.get(mark + 2).text().equals(".")
                  && cut.get(mark + 2).glued()
                  && cut.get(mark + 3).glued()
                  && WHOLE.matcher(cut.get(mark + 3).text()).matches());
      default -> false;
    };
  }

  /** Whether a number is the later part of one like {@code 12.10.2020}, which is no decimal. */
  private static boolean continuesDottedNumber(List<Atom> cut, int index) {
    return index >= 2
        && cut.get(index).glued()
        && cut.get(index - 1).text().equals(".")
        && cut.get(index - 1).glued()
        && WHOLE.matcher(cut.get(index - 2).text()).matches();
  }
}
