package org.armistice.agreement.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts an agreement file into words, strings and signs.
 *
 * <pre>
 * word    ::= a run of anything but space, quotation marks and signs
 * string  ::= '"' (any | '\"' | '\\')* '"'   on one line
 * sign    ::= '(' ')' ',' ';' '<' '<=' '>' '>='
 * comment ::= '#' to the end of the line
 * </pre>
 */
final class Lexer {
  private static final String SIGNS = "(),;<>";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String text;
  private final List<Fault> faults;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int line = 1;
  private int marked;
  private int column = 1;
  private boolean first = true;

  Lexer(String text, List<Fault> faults) {
    this.text = text;
    this.faults = faults;
  }

  /** The tokens with an {@link Token.Kind#END} at their end. */
  List<Token> tokens() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n') {
        at++;
        line++;
        marked = at;
        column = 1;
        first = true;
      } else if (isSpace(c)) {
        at++;
        // a byte order mark is nothing that an editor shows
        marked += c == BYTE_ORDER_MARK && at == 1 ? 1 : 0;
      } else if (c == '#') {
        comment();
      } else if (c == '"' || c == '“') {
        string(c == '“' ? '”' : '"');
      } else if (SIGNS.indexOf(c) >= 0) {
        sign(c);
      } else {
        word();
      }
    }
    tokens.add(new Token(Token.Kind.END, "", mark(at), true, at, at));
    return tokens;
  }

  /** Offsets never go back, so that each character of a long line is counted once. */
  private Mark mark(int offset) {
    column += text.codePointCount(marked, offset);
    marked = offset;
    return new Mark(line, column);
  }

  /** Spaces of any kind, those that do not break a line among them. */
  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == BYTE_ORDER_MARK;
  }

  private void comment() {
    while (at < text.length() && text.charAt(at) != '\n') {
      at++;
    }
  }

  private void string(char close) {
    int start = at++;
    StringBuilder value = new StringBuilder();
    while (at < text.length() && text.charAt(at) != close && text.charAt(at) != '\n') {
      boolean escaped =
          text.charAt(at) == '\\'
              && at + 1 < text.length()
              && "\\\"”".indexOf(text.charAt(at + 1)) >= 0;
      at += escaped ? 1 : 0;
      value.append(text.charAt(at++));
    }
    if (at >= text.length() || text.charAt(at) == '\n') {
      faults.add(
          new Fault(
              Fault.Code.A301_SYNTAX,
              mark(start),
              "the quotation that begins with \"%s\" is not closed on its line; write \" at its end"
                  .formatted(brief(value.toString()))));
    } else {
      at++;
    }
    add(Token.Kind.STRING, value.toString(), start);
  }

  private static String brief(String words) {
    String line = words.strip();
    return line.length() <= 20 ? line : line.substring(0, 20) + "…";
  }

  private void sign(char c) {
    int start = at++;
    if ((c == '<' || c == '>') && at < text.length() && text.charAt(at) == '=') {
      at++;
    }
    add(Token.Kind.SIGN, text.substring(start, at), start);
  }

  private void word() {
    int start = at;
    toWordEnd();
    // a comma between the numbers of a point belongs to the word: "48.1,37.8"
    if (at < text.length() - 1
        && text.charAt(at) == ','
        && isNumber(text.substring(start, at))
        && !isSpace(text.charAt(at + 1))) {
      at++;
      toWordEnd();
    }
    add(Token.Kind.WORD, text.substring(start, at), start);
  }

  private void toWordEnd() {
    while (at < text.length()
        && !isSpace(text.charAt(at))
        && SIGNS.indexOf(text.charAt(at)) < 0
        && "\"“#".indexOf(text.charAt(at)) < 0) {
      at++;
    }
  }

  private static boolean isNumber(String word) {
    return word.matches("-?\\d+(\\.\\d+)?");
  }

  private void add(Token.Kind kind, String value, int start) {
    tokens.add(new Token(kind, value, mark(start), first, start, at));
    first = false;
  }
}
