package org.armistice.agreement.language;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Walks the tokens of a file and collects what is wrong with it. */
final class Cursor {
  /** Fields of an agreement; they stand before its terms. */
  static final Set<String> FIELDS =
      Set.of(
          "parties",
          "brokers",
          "monitors",
          "signed",
          "from",
          "until",
          "for",
          "zone",
          "amends",
          "text",
          "mechanism",
          "line",
          "area",
          "actor",
          "event",
          "member",
          "proxy",
          "source",
          "note");

  private static final Pattern CLAUSE_ID = Pattern.compile("[A-Z][A-Za-z]*\\d[A-Za-z0-9_.-]*");

  private final List<Token> tokens;
  private final List<Fault> faults;
  private int at;

  Cursor(List<Token> tokens, List<Fault> faults) {
    this.tokens = tokens;
    this.faults = faults;
  }

  Token peek() {
    return tokens.get(at);
  }

  Token peek(int ahead) {
    return tokens.get(Math.min(at + ahead, tokens.size() - 1));
  }

  Token next() {
    Token token = tokens.get(at);
    if (token.kind() != Token.Kind.END) {
      at++;
    }
    return token;
  }

  boolean ended() {
    return peek().kind() == Token.Kind.END;
  }

  /** Takes the word if it comes next. */
  boolean take(String word) {
    if (!peek().isWord(word)) {
      return false;
    }
    at++;
    return true;
  }

  /** Takes the sign if it comes next. */
  boolean takeSign(String sign) {
    if (!peek().isSign(sign)) {
      return false;
    }
    at++;
    return true;
  }

  boolean startsAgreement() {
    return peek().first() && peek().isWord("agreement");
  }

  boolean startsClause() {
    return peek().first()
        && peek().kind() == Token.Kind.WORD
        && CLAUSE_ID.matcher(peek().text()).matches();
  }

  /** Whether the next token begins something that the clause or field before it does not hold. */
  boolean startsItem(boolean inClause) {
    boolean field = peek().first() && !inClause && FIELDS.contains(peek().text());
    return ended() || startsAgreement() || startsClause() || field;
  }

  /** Goes on to where the next item begins, after a mistake that leaves the rest unclear. */
  void skipItem(boolean inClause) {
    while (!startsItem(inClause)) {
      next();
    }
  }

  void fault(Fault.Code code, Token token, String message) {
    faults.add(new Fault(code, token.mark(), message));
  }

  /** Stops the item at hand. */
  Broken broken(Fault.Code code, Token token, String message) {
    fault(code, token, message);
    return new Broken();
  }

  /** An item that cannot be read on; the fault is already noted. */
  static final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Broken() {
      super(null, null, /* enableSuppression= */ false, /* writableStackTrace= */ false);
    }
  }
}
