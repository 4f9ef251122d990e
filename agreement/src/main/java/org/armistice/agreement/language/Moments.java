package org.armistice.agreement.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.armistice.agreement.accord.Moment;

/**
 * Reads moments and lengths of time.
 *
 * <pre>
 * moment ::= DATE ('T' TIME)? | length 'after' anchor | anchor
 * length ::= NUMBER unit            unit: minutes hours days weeks months years
 * anchor ::= 'signing' | 'effect' | STRING
 * </pre>
 */
final class Moments {
  private static final List<String> UNITS =
      List.of("minutes", "hours", "days", "weeks", "months", "years");

  /** Years have four digits: {@link LocalDate} itself takes more, too many to count on from. */
  private static final String DAY = "\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?)?";

  private final Cursor cursor;

  Moments(Cursor cursor) {
    this.cursor = cursor;
  }

  Moment moment() {
    Token token = cursor.peek();
    if (token.kind() == Token.Kind.STRING || isAnchor(token)) {
      return new Moment.After(0, Moment.Unit.DAYS, anchor());
    }
    if (token.text().matches("\\d+")) {
      Length length = length();
      if (!cursor.take("after")) {
        throw cursor.broken(
            Fault.Code.A307_PERIOD,
            cursor.peek(),
            "\"after\" is missing before "
                + cursor.peek().quoted()
                + "; write it as: 48 hours after signing");
      }
      return new Moment.After(length.amount(), length.unit(), anchor());
    }
    return on();
  }

  /** A length of time. */
  record Length(long amount, Moment.Unit unit) {}

  Length length() {
    Token number = cursor.next();
    Token unit = cursor.next();
    if (!number.text().matches("\\d{1,6}")) {
      throw cursor.broken(
          Fault.Code.A307_PERIOD,
          number,
          number.quoted() + " is no number of days or hours; write it as: 14 days");
    }
    String plural = unit.text().endsWith("s") ? unit.text() : unit.text() + "s";
    if (!UNITS.contains(plural)) {
      throw cursor.broken(
          Fault.Code.A307_PERIOD,
          unit,
          unit.quoted()
              + " is no unit of time"
              + Nearest.hint(unit.text(), UNITS)
              + "; units: "
              + String.join(", ", UNITS));
    }
    return new Length(
        Long.parseLong(number.text()), Moment.Unit.valueOf(plural.toUpperCase(Locale.ROOT)));
  }

  String anchor() {
    Token token = cursor.next();
    if (token.kind() == Token.Kind.STRING || isAnchor(token)) {
      return token.text();
    }
    throw cursor.broken(
        Fault.Code.A307_PERIOD,
        token,
        token.quoted()
            + " is no event to count from"
            + Nearest.hint(token.text(), List.of(Moment.SIGNING, Moment.EFFECT))
            + "; write signing, effect, or the event between quotation marks");
  }

  private static boolean isAnchor(Token token) {
    return token.isWord(Moment.SIGNING) || token.isWord(Moment.EFFECT);
  }

  /** A day, with a time where one is given. */
  private Moment.On on() {
    Token token = cursor.next();
    String text = token.text();
    if (!text.matches(DAY)) {
      throw noDay(token);
    }
    int at = text.indexOf('T');
    try {
      LocalDate day = LocalDate.parse(at < 0 ? text : text.substring(0, at));
      return new Moment.On(day, at < 0 ? null : LocalTime.parse(text.substring(at + 1)));
    } catch (DateTimeException e) {
      throw noDay(token);
    }
  }

  private Cursor.Broken noDay(Token token) {
    return cursor.broken(
        Fault.Code.A307_PERIOD,
        token,
        token.quoted()
            + " is no day of the calendar; write it as 2020-07-27 or 2020-07-27T00:01, or as:"
            + " 7 days after signing");
  }

  LocalDate day() {
    Token token = cursor.peek();
    Moment.On on = on();
    if (on.time() != null) {
      throw cursor.broken(
          Fault.Code.A307_PERIOD, token, token.quoted() + " has a time; write the day alone");
    }
    return on.day();
  }
}
