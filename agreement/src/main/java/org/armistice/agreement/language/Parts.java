package org.armistice.agreement.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.agreement.accord.Clause;
import org.armistice.agreement.accord.Gap;
import org.armistice.agreement.accord.Moment;
import org.armistice.agreement.accord.Provenance;
import org.armistice.agreement.accord.Provision;
import org.armistice.agreement.accord.Scope;
import org.armistice.agreement.accord.Test;
import org.armistice.agreement.accord.Who;
import org.armistice.record.Silence;
import org.armistice.record.Term;
import org.jspecify.annotations.Nullable;

/**
 * Reads what follows the act of a term or silence, in any order.
 *
 * <pre>
 * part ::= 'in' name | ('within' | 'beyond') NUMBER 'km' 'of' line
 *        | 'from' moment | 'until' moment | 'by' moment | 'within' length 'of' anchor
 *        | 'when' tests | 'unless' (tests | ID)
 *        | 'overrides' ID (',' ID)* | 'counterpart' ID | 'on_breach' STRING
 *        | 'basis' BASIS | 'clause' STRING | 'reader' STRING | 'at' STRING | 'quote' STRING
 *        | 'contested_by' names | 'source' STRING | 'note' STRING
 *        | 'read' ('none' | STRING (',' STRING)*) | 'missing' STRING (',' STRING)* | 'strength' STRENGTH
 * </pre>
 */
final class Parts {
  private static final Set<String> TERM_ONLY =
      Set.of(
          "in",
          "within",
          "beyond",
          "from",
          "until",
          "by",
          "when",
          "unless",
          "overrides",
          "counterpart",
          "on_breach");
  private static final Set<String> SILENCE_ONLY = Set.of("read", "missing", "strength");
  private static final Set<String> REPEATABLE =
      Set.of("when", "unless", "overrides", "contested_by", "read", "missing");

  private final String id;
  private final Cursor cursor;
  private final Names names;
  private final Moments moments;
  private final Tests tests;
  private final References references;

  /** The words of the parts, each with the token where it stands first. */
  private final Map<String, Token> given = new LinkedHashMap<>();

  private final Set<String> single = new TreeSet<>();

  private @Nullable Scope place;
  private @Nullable Moment from;
  private @Nullable Moment until;
  private @Nullable Moment deadline;
  private final List<Test> conditions = new ArrayList<>();
  private final List<Provision.Exception> exceptions = new ArrayList<>();
  private final List<String> overrides = new ArrayList<>();
  private @Nullable String counterpart;
  private @Nullable String onBreach;
  private Term.@Nullable Basis basis;
  private @Nullable String clause;
  private @Nullable String reader;
  private @Nullable String at;
  private @Nullable String quote;
  private final List<Who.Named> contestedBy = new ArrayList<>();
  private @Nullable String source;
  private @Nullable String note;
  private final List<String> read = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();
  private Silence.Strength strength = Silence.Strength.STATED_BY_SOURCE;

  Parts(
      String id, Cursor cursor, Names names, Moments moments, Tests tests, References references) {
    this.id = id;
    this.cursor = cursor;
    this.names = names;
    this.moments = moments;
    this.tests = tests;
    this.references = references;
  }

  void read() {
    while (!cursor.startsItem(/* inClause= */ true)) {
      part();
    }
  }

  private void part() {
    Token word = cursor.next();
    once(word);
    switch (word.text()) {
      case "in" -> place = new Scope.Region(names.name(Names.STOPS));
      case "beyond" -> place = distance(Scope.Side.BEYOND);
      case "within" -> within();
      case "from" -> from = moments.moment();
      case "until" -> until = moments.moment();
      case "by" -> deadline = moments.moment();
      case "when" -> conditions.addAll(tests.tests());
      case "unless" -> exceptions.add(exception());
      case "overrides" -> overrides.addAll(overridden());
      case "counterpart" -> counterpart = term();
      case "on_breach" -> onBreach = string(word);
      case "basis" -> basis = value(Term.Basis.values(), "basis");
      case "clause" -> clause = string(word);
      case "reader" -> reader = string(word);
      case "at" -> at = string(word);
      case "quote" -> quote = string(word);
      case "contested_by" -> contestedBy.addAll(names.list(Names.STOPS));
      case "source" -> source = string(word);
      case "note" -> note = string(word);
      case "read" -> read.addAll(texts(word));
      case "missing" -> missing.addAll(texts(word));
      case "strength" -> strength = value(Silence.Strength.values(), "strength");
      default ->
          throw cursor.broken(
              Fault.Code.A301_SYNTAX,
              word,
              "%s is no part of a term%s"
                  .formatted(word.quoted(), Nearest.hint(word.text(), Names.STOPS)));
    }
  }

  /** Of most parts a term has one: a second would silently take the place of the first. */
  private void once(Token word) {
    String kind =
        switch (word.text()) {
          case "in", "beyond" -> "a place";
          case "within" -> cursor.peek(1).isWord("km") ? "a place" : "a deadline";
          case "by" -> "a deadline";
          default -> "\"" + word.text() + "\"";
        };
    given.putIfAbsent(word.text(), word);
    if (!single.add(kind) && !REPEATABLE.contains(word.text())) {
      cursor.fault(
          Fault.Code.A310_TWICE,
          word,
          "\"%s\" gives %s of %s twice; keep one".formatted(word.text(), kind, id));
    }
  }

  /** "within 25 km of contact_line" is a place, "within 14 days of effect" a deadline. */
  private void within() {
    Token unit = cursor.peek(1);
    if (unit.isWord("km")) {
      place = distance(Scope.Side.WITHIN);
      return;
    }
    Moments.Length length = moments.length();
    if (!cursor.take("of")) {
      throw cursor.broken(
          Fault.Code.A307_PERIOD, cursor.peek(), "write it as: within 14 days of effect");
    }
    deadline = new Moment.After(length.amount(), length.unit(), moments.anchor());
  }

  private Scope distance(Scope.Side side) {
    double kilometres = tests.kilometres();
    if (!cursor.take("of")) {
      throw cursor.broken(
          Fault.Code.A308_GEOMETRY, cursor.peek(), "write it as: beyond 25 km of contact_line");
    }
    Token line = cursor.next();
    references.line(line.text(), line);
    return new Scope.Distance(line.text(), side, kilometres);
  }

  private Provision.Exception exception() {
    return tests.comesNext()
        ? new Provision.Exception.Tests(tests.tests())
        : new Provision.Exception.Other(term());
  }

  private String term() {
    Token term = cursor.next();
    references.term(term.text(), term);
    return term.text();
  }

  private List<String> overridden() {
    List<String> over = new ArrayList<>();
    do {
      Token term = cursor.next();
      references.override(id, term.text(), term);
      over.add(term.text());
    } while (cursor.takeSign(","));
    return over;
  }

  private String string(Token word) {
    Token token = cursor.peek();
    if (token.kind() != Token.Kind.STRING) {
      throw cursor.broken(
          Fault.Code.A301_SYNTAX,
          token,
          "what follows \"%s\" stands between quotation marks; found %s"
              .formatted(word.text(), token.quoted()));
    }
    return cursor.next().text();
  }

  private List<String> texts(Token word) {
    if (cursor.take("none")) {
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    do {
      texts.add(string(word));
    } while (cursor.takeSign(","));
    return texts;
  }

  private <E extends Enum<E>> E value(E[] values, String what) {
    Token token = cursor.next();
    List<String> all =
        Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
    int index = all.indexOf(token.text());
    if (index < 0) {
      throw cursor.broken(
          Fault.Code.A311_VALUE,
          token,
          "%s is no %s%s; write one of: %s"
              .formatted(
                  token.quoted(), what, Nearest.hint(token.text(), all), String.join(", ", all)));
    }
    return values[index];
  }

  private Provenance provenance() {
    return new Provenance(basis, clause, reader, at, quote, contestedBy, source, note);
  }

  Clause provision(List<Who> bearers, Term.Modality modality, String act, List<Who> targets) {
    refuse(SILENCE_ONLY, "\"%s\" belongs to a silence; the term %s cannot have it");
    return new Provision(
        id,
        bearers,
        modality,
        act,
        targets,
        place,
        from,
        until,
        deadline,
        conditions,
        exceptions,
        overrides,
        counterpart,
        onBreach,
        provenance());
  }

  private void refuse(Set<String> parts, String message) {
    given.forEach(
        (part, token) -> {
          if (parts.contains(part)) {
            cursor.fault(Fault.Code.A301_SYNTAX, token, message.formatted(part, id));
          }
        });
  }

  Clause gap(List<Who> bearers, String act, List<Who> targets) {
    refuse(TERM_ONLY, "\"%s\" belongs to a term; the silence %s cannot have it");
    return new Gap(id, bearers, act, targets, read, missing, strength, provenance());
  }
}
