package org.armistice.agreement.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.armistice.agreement.accord.Clause;
import org.armistice.agreement.accord.Who;
import org.armistice.agreement.act.ActTree;
import org.armistice.record.Term;

/**
 * Reads terms and silences.
 *
 * <pre>
 * term     ::= ID who modality ACT targets? part*
 * silence  ::= ID 'silent' 'on' who ACT targets? part*
 * modality ::= 'may' | 'must' | 'must' 'not'
 * part     ::= see {@link Parts}
 * </pre>
 */
final class Clauses {
  private static final List<String> MODALITIES = List.of("may", "must", "must not");

  /** Words of a name, beyond which no mistyped act is looked for. */
  private static final int LONGEST_NAME = 20;

  private static final Set<String> MODAL = Set.of("may", "must");

  /** Words that texts of agreements have in place of ours. */
  private static final Map<String, String> SAME =
      Map.of("shall", "must", "will", "must", "should", "must", "can", "may");

  private final Cursor cursor;
  private final Names names;
  private final Moments moments;
  private final Tests tests;
  private final References references;
  private final ActTree acts = ActTree.standard();

  Clauses(Cursor cursor, Names names, Moments moments, References references) {
    this.cursor = cursor;
    this.names = names;
    this.moments = moments;
    this.references = references;
    this.tests = new Tests(cursor, names, moments, references);
  }

  Clause clause() {
    Token id = cursor.next();
    Parts parts = new Parts(id.text(), cursor, names, moments, tests, references);
    if (cursor.peek().isWord("silent")) {
      return silence(id, parts);
    }
    List<Token> before = beforeModality();
    if (!MODAL.contains(cursor.peek(before.size()).text())) {
      throw noModality(before, cursor.peek(before.size()));
    }
    List<Who> bearers = names.all(Names.STOPS, /* target= */ false);
    Term.Modality modality = modality();
    String act = act();
    List<Who> targets = targets();
    parts.read();
    return parts.provision(bearers, modality, act, targets);
  }

  private Clause silence(Token id, Parts parts) {
    cursor.next();
    if (!cursor.take("on")) {
      throw cursor.broken(
          Fault.Code.A301_SYNTAX,
          cursor.peek(),
          "\"on\" is missing after \"silent\"; write it as: %s silent on X attack Y"
              .formatted(id.text()));
    }
    List<Who> bearers = bearersBeforeAct();
    String act = act();
    List<Who> targets = targets();
    parts.read();
    return parts.gap(bearers, act, targets);
  }

  private Term.Modality modality() {
    Token token = cursor.next();
    if (token.isWord("must")) {
      return cursor.take("not") ? Term.Modality.PROHIBITS : Term.Modality.OBLIGES;
    }
    if (token.isWord("may") && !cursor.peek().isWord("not")) {
      return Term.Modality.PERMITS;
    }
    throw token.isWord("may")
        ? cursor.broken(
            Fault.Code.A302_MODALITY,
            token,
            "\"may not\" may be read in two ways; for a ban write \"must not\"")
        : noModality(List.of(), token);
  }

  /** The tokens that may be those bound or allowed: what comes up to the modality. */
  private List<Token> beforeModality() {
    List<Token> before = new ArrayList<>();
    Token token = cursor.peek();
    while (isOfName(token) && (before.isEmpty() || !token.first())) {
      before.add(token);
      token = cursor.peek(before.size());
    }
    return before;
  }

  private static boolean isOfName(Token token) {
    return token.kind() == Token.Kind.STRING
        || token.isSign(";")
        || token.isSign(",")
        || (token.kind() == Token.Kind.WORD && !Names.STOPS.contains(token.text()));
  }

  /**
   * Points at the word that seems to be meant for a modality ("Taliban mst attack"), else at the
   * act that one should stand before, else at the token after.
   */
  private Cursor.Broken noModality(List<Token> before, Token after) {
    List<String> words = before.stream().map(Token::text).toList();
    Token place = after;
    for (int i = before.size() - 1; i > 0; i--) {
      if (acts.longest(words.subList(i, before.size())).isPresent()) {
        place = before.get(i);
      }
    }
    for (Token token :
        before.subList(Math.min(1, before.size()), Math.min(before.size(), LONGEST_NAME))) {
      if (meant(token).isPresent()) {
        place = token;
        break;
      }
    }
    return cursor.broken(
        Fault.Code.A302_MODALITY,
        place,
        "%s stands where \"may\", \"must\" or \"must not\" is expected%s"
            .formatted(
                place.quoted(),
                meant(place).map(near -> "; did you mean \"" + near + "\"?").orElse("")));
  }

  private static Optional<String> meant(Token token) {
    if (token.kind() != Token.Kind.WORD) {
      return Optional.empty();
    }
    String word = token.text().toLowerCase(Locale.ROOT);
    return SAME.containsKey(word) ? Optional.of(SAME.get(word)) : Nearest.to(word, MODALITIES);
  }

  private List<String> ahead() {
    return ahead(0);
  }

  /** A few words after so many tokens, enough for the longest act. */
  private List<String> ahead(int skipped) {
    List<String> words = new ArrayList<>();
    for (int i = skipped; words.size() < 5 && cursor.peek(i).kind() == Token.Kind.WORD; i++) {
      words.add(cursor.peek(i).text());
    }
    return words;
  }

  private String act() {
    Optional<String> act = acts.longest(ahead());
    if (act.isEmpty()) {
      throw noAct(cursor.peek(), ahead());
    }
    for (int i = 0; i < act.get().split(" ").length; i++) {
      cursor.next();
    }
    return act.get();
  }

  private Cursor.Broken noAct(Token token, List<String> words) {
    return cursor.broken(
        Fault.Code.A303_ACTION,
        token,
        "%s is no act that terms speak of%s; docs/terms.md lists them"
            .formatted(
                token.quoted(),
                near(words).map(near -> "; did you mean \"" + near + "\"?").orElse("")));
  }

  /** The act that words begin with, but for a slip: "ceese fire" as well as "atack". */
  private Optional<String> near(List<String> words) {
    return IntStream.of(2, 1)
        .filter(length -> length <= words.size())
        .mapToObj(length -> Nearest.to(String.join(" ", words.subList(0, length)), ofWords(length)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private List<String> ofWords(int length) {
    return acts.names().stream().filter(act -> act.split(" ").length == length).toList();
  }

  /** In a silence nothing but the act itself ends the bearers. */
  private List<Who> bearersBeforeAct() {
    List<Who> bearers = new ArrayList<>();
    do {
      Token first = cursor.peek();
      String name = first.kind() == Token.Kind.STRING ? cursor.next().text() : nameBeforeAct();
      bearers.add(names.who(name, first, /* target= */ false));
    } while (cursor.takeSign(";") || cursor.takeSign(","));
    return bearers;
  }

  /** The words up to an act or to the end of a list's part; all of them on one line. */
  private String nameBeforeAct() {
    List<Token> name = new ArrayList<>();
    Token next = cursor.peek();
    while (next.kind() == Token.Kind.WORD
        && !Names.STOPS.contains(next.text())
        && (name.isEmpty() || (!next.first() && acts.longest(ahead(name.size())).isEmpty()))) {
      name.add(next);
      next = cursor.peek(name.size());
    }
    if (MODAL.contains(next.text()) || name.isEmpty()) {
      throw cursor.broken(
          Fault.Code.A301_SYNTAX,
          next,
          "a silence has no modality: write it as: silent on X attack Y; found " + next.quoted());
    }
    boolean ended = next.isSign(";") || next.isSign(",");
    if (!ended && acts.longest(ahead(name.size())).isEmpty()) {
      throw noActAfter(name, next);
    }
    name.forEach(word -> cursor.next());
    return String.join(" ", name.stream().map(Token::text).toList());
  }

  /** Points at the word that seems to be meant for an act, else at what comes after. */
  private Cursor.Broken noActAfter(List<Token> name, Token next) {
    for (int i = 1; i < Math.min(name.size(), LONGEST_NAME); i++) {
      if (near(ahead(i)).isPresent()) {
        return noAct(name.get(i), ahead(i));
      }
    }
    return noAct(next, List.of());
  }

  private List<Who> targets() {
    Token next = cursor.peek();
    boolean named =
        next.kind() == Token.Kind.STRING
            || (next.kind() == Token.Kind.WORD && !Names.STOPS.contains(next.text()));
    boolean here = !next.first() || !cursor.startsItem(/* inClause= */ true);
    boolean word = next.kind() == Token.Kind.WORD;
    if (word && here && next.first() && Nearest.to(next.text(), Names.STOPS).isPresent()) {
      // more likely a part mistyped than a target on a line of its own; Parts says what it could be
      return List.of();
    }
    return named && here ? names.all(Names.STOPS, /* target= */ true) : List.of();
  }
}
