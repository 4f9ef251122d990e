package org.armistice.agreement.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private static final Set<String> MODAL = Set.of("may", "must");

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
    if (token.isWord("may")) {
      return Term.Modality.PERMITS;
    }
    if (token.isWord("must")) {
      return cursor.take("not") ? Term.Modality.PROHIBITS : Term.Modality.OBLIGES;
    }
    throw cursor.broken(
        Fault.Code.A302_MODALITY,
        token,
        "%s stands where \"may\", \"must\" or \"must not\" is expected%s"
            .formatted(token.quoted(), Nearest.hint(token.text(), MODALITIES)));
  }

  private List<String> ahead() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 5 && cursor.peek(i).kind() == Token.Kind.WORD; i++) {
      words.add(cursor.peek(i).text());
    }
    return words;
  }

  private String act() {
    Token first = cursor.peek();
    Optional<String> act = acts.longest(ahead());
    if (act.isEmpty()) {
      throw cursor.broken(
          Fault.Code.A303_ACTION,
          first,
          "%s is no act that terms speak of%s; docs/terms.md lists them"
              .formatted(first.quoted(), Nearest.hint(first.text(), acts.names())));
    }
    for (int i = 0; i < act.get().split(" ").length; i++) {
      cursor.next();
    }
    return act.get();
  }

  /** In a silence nothing but the act itself ends the bearers. */
  private List<Who> bearersBeforeAct() {
    Token first = cursor.peek();
    List<Who> bearers = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    while (cursor.peek().kind() == Token.Kind.WORD
        && !MODAL.contains(cursor.peek().text())
        && (name.isEmpty() || acts.longest(ahead()).isEmpty())) {
      name.append(name.isEmpty() ? "" : " ").append(cursor.next().text());
      if (cursor.takeSign(";") || cursor.takeSign(",")) {
        bearers.add(names.who(name.toString(), first, /* target= */ false));
        name.setLength(0);
        first = cursor.peek();
      }
    }
    if (name.isEmpty() && cursor.peek().kind() == Token.Kind.STRING) {
      name.append(cursor.next().text());
    }
    if (MODAL.contains(cursor.peek().text()) || name.isEmpty()) {
      throw cursor.broken(
          Fault.Code.A301_SYNTAX,
          cursor.peek(),
          "a silence has no modality: write it as: silent on X attack Y; found "
              + cursor.peek().quoted());
    }
    bearers.add(names.who(name.toString(), first, /* target= */ false));
    return bearers;
  }

  private List<Who> targets() {
    Token next = cursor.peek();
    boolean named =
        next.kind() == Token.Kind.STRING
            || (next.kind() == Token.Kind.WORD && !Names.STOPS.contains(next.text()));
    boolean here = !next.first() || !cursor.startsItem(/* inClause= */ true);
    return named && here ? names.all(Names.STOPS, /* target= */ true) : List.of();
  }
}
