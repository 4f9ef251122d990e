package org.armistice.agreement.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.agreement.accord.Accord;
import org.armistice.agreement.accord.Clause;
import org.armistice.agreement.accord.Provision;

/**
 * Reads agreement files.
 *
 * <pre>
 * file      ::= agreement+
 * agreement ::= 'agreement' ID STRING? field* (term | silence)*
 * </pre>
 *
 * All mistakes of a file are named at once; with any, nothing of it is used.
 */
public final class AccordParser {
  private final ActorDirectory directory;

  /**
   * @param directory whom a file may name without introducing them
   */
  public AccordParser(ActorDirectory directory) {
    this.directory = directory;
  }

  /**
   * @param name of the file, for messages
   * @throws FaultyAccordException with every mistake, by line and column
   */
  public AccordFile parse(String name, String text) {
    List<Fault> faults = new ArrayList<>();
    Cursor cursor = new Cursor(new Lexer(text, faults).tokens(), faults);
    AccordFile file = new Run(cursor).file(name, text);
    if (!faults.isEmpty()) {
      faults.sort(
          Comparator.comparingInt((Fault fault) -> fault.mark().line())
              .thenComparingInt(fault -> fault.mark().column()));
      throw new FaultyAccordException(name, faults);
    }
    return file;
  }

  /** One reading of one file. */
  private final class Run {
    private final Cursor cursor;
    private final References references;
    private final Names names;
    private final Fields fields;
    private final Clauses clauses;
    private final Chunks chunks = new Chunks();

    Run(Cursor cursor) {
      this.cursor = cursor;
      Moments moments = new Moments(cursor);
      this.references = new References(cursor);
      this.names = new Names(cursor, directory);
      this.fields = new Fields(cursor, names, moments);
      this.clauses = new Clauses(cursor, names, moments, references);
    }

    AccordFile file(String name, String text) {
      List<Accord> accords = new ArrayList<>();
      Set<String> ids = new TreeSet<>();
      while (!cursor.ended()) {
        if (!cursor.startsAgreement()) {
          Token token = cursor.next();
          cursor.fault(
              Fault.Code.A301_SYNTAX,
              token,
              "%s stands before any agreement; a file begins with: agreement my-truce-2024 \"My truce\""
                  .formatted(token.quoted()));
          while (!cursor.ended() && !cursor.startsAgreement()) {
            cursor.next();
          }
          continue;
        }
        Token head = cursor.peek();
        Accord accord = agreement();
        if (!ids.add(accord.id())) {
          cursor.fault(
              Fault.Code.A310_TWICE,
              head,
              "the agreement \"%s\" is in this file twice".formatted(accord.id()));
        }
        accords.add(accord);
      }
      if (accords.isEmpty()) {
        cursor.fault(
            Fault.Code.A312_MISSING,
            cursor.peek(),
            "there is no agreement in this file; it begins with: agreement my-truce-2024 \"My truce\"");
      }
      return new AccordFile(name, text, accords, chunks.cut(text));
    }

    private Accord agreement() {
      names.forget();
      references.forget();
      Draft draft = new Draft();
      Token head = cursor.next();
      chunks.starts("", "", head);
      if (cursor.peek().kind() == Token.Kind.WORD && !cursor.peek().first()) {
        draft.id = cursor.next().text();
      } else {
        cursor.fault(
            Fault.Code.A312_MISSING,
            cursor.peek(),
            "the agreement has no id; write it as: agreement my-truce-2024 \"My truce\"");
      }
      draft.title = cursor.peek().kind() == Token.Kind.STRING ? cursor.next().text() : draft.id;
      body(draft);
      new Checks(cursor, head).check(draft);
      names.check(draft.actorNames());
      Set<String> terms = new TreeSet<>();
      draft.clauses.stream()
          .filter(Provision.class::isInstance)
          .forEach(term -> terms.add(term.id()));
      Set<String> lines = new TreeSet<>();
      draft.lines.forEach(line -> lines.add(line.id()));
      Set<String> mechanisms = new TreeSet<>();
      draft.mechanisms.forEach(mechanism -> mechanisms.add(mechanism.name()));
      references.check(terms, lines, mechanisms);
      return draft.accord();
    }

    private void body(Draft draft) {
      Set<String> marks = new TreeSet<>();
      boolean inClauses = false;
      while (!cursor.ended() && !cursor.startsAgreement()) {
        Token token = cursor.peek();
        Token name = cursor.peek(1);
        boolean clause = cursor.startsClause();
        inClauses |= clause;
        draft.mark(token);
        chunks.starts(draft.id, clause ? token.text() : "", token);
        try {
          if (clause) {
            add(clauses.clause(), token, marks, draft);
          } else {
            fields.read(draft);
          }
        } catch (Cursor.Broken broken) {
          references.faulty(clause ? token.text() : name.text());
          cursor.skipItem(inClauses);
        }
      }
    }

    private void add(Clause clause, Token token, Set<String> marks, Draft draft) {
      if (!marks.add(clause.id())) {
        cursor.fault(
            Fault.Code.A310_TWICE,
            token,
            "\"%s\" marks two clauses of this agreement; give one of them another mark"
                .formatted(clause.id()));
      }
      draft.clauses.add(clause);
    }
  }
}
