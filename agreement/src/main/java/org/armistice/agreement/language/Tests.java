package org.armistice.agreement.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.armistice.agreement.accord.Test;
import org.armistice.agreement.accord.Who;
import org.armistice.agreement.act.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads tests.
 *
 * <pre>
 * tests ::= test ('and' test)*
 * test  ::= 'under_attack' '(' who (',' 'by' who)? ')'
 *         | 'ordered_by' '(' name ')'
 *         | 'mechanism_tried' '(' name ')'
 *         | 'distance_from' '(' line ')' comparison NUMBER 'km'
 *         | 'object_in' '(' class (',' 'calibre' '>=' NUMBER 'mm')? ')'
 *         | 'within' '(' length 'of' anchor ')'
 *         | 'has_property' '(' ('event' ',')? property ')'
 * </pre>
 */
final class Tests {
  private static final List<String> NAMES =
      List.of(
          "under_attack",
          "ordered_by",
          "mechanism_tried",
          "distance_from",
          "object_in",
          "within",
          "has_property");
  private static final List<String> PROPERTIES =
      List.of("offensive", "defensive", "pre-emptive", "exercise");

  private final Cursor cursor;
  private final Names names;
  private final Moments moments;
  private final References references;

  Tests(Cursor cursor, Names names, Moments moments, References references) {
    this.cursor = cursor;
    this.names = names;
    this.moments = moments;
    this.references = references;
  }

  List<Test> tests() {
    List<Test> tests = new ArrayList<>();
    do {
      tests.add(test());
    } while (cursor.take("and"));
    return tests;
  }

  /** Whether what comes next is the call of a test rather than the mark of a term. */
  boolean comesNext() {
    return cursor.peek(1).isSign("(");
  }

  private Test test() {
    Token name = cursor.next();
    if (!NAMES.contains(name.text()) || name.kind() != Token.Kind.WORD) {
      throw cursor.broken(
          Fault.Code.A305_TEST,
          name,
          "%s is no test%s; tests: %s"
              .formatted(
                  name.quoted(), Nearest.hint(name.text(), NAMES), String.join(", ", NAMES)));
    }
    sign("(", name.text() + "(...)");
    Test test =
        switch (name.text()) {
          case "under_attack" -> underAttack();
          case "ordered_by" -> orderedBy();
          case "mechanism_tried" -> mechanism();
          case "distance_from" -> distance();
          case "object_in" -> objectIn();
          case "within" -> within();
          default -> property();
        };
    return test;
  }

  private Test underAttack() {
    Token first = cursor.peek();
    Who target = names.who(argument(), first, /* target= */ true);
    Who by = null;
    if (cursor.takeSign(",")) {
      cursor.take("by");
      Token attacker = cursor.peek();
      by = names.who(argument(), attacker, /* target= */ false);
    }
    close();
    return new Test.UnderAttack(target, by);
  }

  private Test orderedBy() {
    String authority = argument();
    close();
    return new Test.OrderedBy(authority);
  }

  private Test mechanism() {
    Token token = cursor.peek();
    String mechanism = argument();
    close();
    references.mechanism(mechanism, token);
    return new Test.MechanismTried(mechanism);
  }

  private Test distance() {
    Token token = cursor.peek();
    String line = argument();
    close();
    references.line(line, token);
    return new Test.DistanceFrom(line, comparison(), kilometres());
  }

  private Test objectIn() {
    Token token = cursor.peek();
    String objects = argument();
    if (!Objects.standard().knows(objects)) {
      throw cursor.broken(
          Fault.Code.A305_TEST,
          token,
          "\"%s\" is no class of things%s; classes: %s"
              .formatted(
                  objects,
                  Nearest.hint(objects, Objects.standard().names()),
                  String.join(", ", Objects.standard().names())));
    }
    Double calibre = null;
    if (cursor.takeSign(",")) {
      if (!cursor.take("calibre") || !cursor.takeSign(">=")) {
        throw cursor.broken(
            Fault.Code.A305_TEST,
            cursor.peek(),
            "what limits the class is written as: calibre >= 100 mm");
      }
      calibre = number(Fault.Code.A305_TEST, "100 mm");
    }
    close();
    return new Test.ObjectIn(objects, calibre);
  }

  private Test within() {
    Moments.Length length = moments.length();
    if (!cursor.take("of")) {
      throw cursor.broken(
          Fault.Code.A305_TEST, cursor.peek(), "write it as: within(14 days of effect)");
    }
    String anchor = moments.anchor();
    close();
    return new Test.Within(length.amount(), length.unit(), anchor);
  }

  private Test property() {
    if (cursor.peek().isWord("event") && cursor.peek(1).isSign(",")) {
      cursor.next();
      cursor.next();
    }
    Token token = cursor.peek();
    String property = argument();
    close();
    if (!PROPERTIES.contains(property)) {
      throw cursor.broken(
          Fault.Code.A305_TEST,
          token,
          "\"%s\" is no property of an act%s; properties: %s"
              .formatted(
                  property, Nearest.hint(property, PROPERTIES), String.join(", ", PROPERTIES)));
    }
    return new Test.HasProperty(
        Test.Property.valueOf(property.toUpperCase(Locale.ROOT).replace('-', '_')));
  }

  private String argument() {
    return names.name(Set.of());
  }

  private Test.Comparison comparison() {
    Token sign = cursor.next();
    for (Test.Comparison comparison : Test.Comparison.values()) {
      if (sign.isSign(comparison.sign())) {
        return comparison;
      }
    }
    throw cursor.broken(
        Fault.Code.A305_TEST,
        sign,
        sign.quoted() + " is no comparison; write it as: distance_from(contact_line) >= 25 km");
  }

  double kilometres() {
    return number(Fault.Code.A308_GEOMETRY, "25 km");
  }

  /**
   * @param as such as "25 km"
   */
  private double number(Fault.Code code, String as) {
    String unit = as.substring(as.indexOf(' ') + 1);
    Token token = cursor.next();
    @Nullable Double number =
        token.text().matches("\\d{1,6}(\\.\\d+)?") ? Double.valueOf(token.text()) : null;
    if (number == null || number <= 0) {
      throw cursor.broken(
          code, token, token.quoted() + " is no number above 0; write it as: " + as);
    }
    if (!cursor.take(unit)) {
      throw cursor.broken(
          code,
          cursor.peek(),
          "the unit is missing before %s; write it as: %s %s"
              .formatted(cursor.peek().quoted(), token.text(), unit));
    }
    return number;
  }

  private void sign(String sign, String as) {
    if (!cursor.takeSign(sign)) {
      throw cursor.broken(
          Fault.Code.A305_TEST,
          cursor.peek(),
          "\"%s\" is missing before %s; write it as: %s"
              .formatted(sign, cursor.peek().quoted(), as));
    }
  }

  private void close() {
    sign(")", "test(argument)");
  }
}
