package org.armistice.agreement.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.armistice.agreement.accord.Accord;
import org.armistice.agreement.accord.Line;
import org.armistice.agreement.accord.Tie;
import org.armistice.record.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of an agreement, which stand before its terms.
 *
 * <pre>
 * field ::= 'parties' names | 'brokers' names | 'monitors' names
 *         | 'signed' moment name? | 'from' moment | 'until' moment | 'for' length | 'zone' ZONE
 *         | 'amends' ID | 'text' STRING ('read' | 'missing')
 *         | 'mechanism' ID STRING? | 'line' ID point point+ | 'area' name 'contains' names
 *         | 'event' STRING moment
 *         | 'actor' name 'is' KIND ('of' name)? ('also' names)? ('source' STRING)?
 *         | ('member' | 'proxy') name 'of' name ('from' DATE)? ('until' DATE)? ('source' STRING)?
 *         | 'source' STRING | 'note' STRING
 * point ::= LATITUDE ',' LONGITUDE
 * </pre>
 */
final class Fields {
  private static final Set<String> ONCE =
      Set.of("signed", "from", "until", "for", "zone", "amends");
  private static final Set<String> AFTER_TIE = Set.of("of", "from", "until", "source");

  private final Cursor cursor;
  private final Names names;
  private final Moments moments;

  Fields(Cursor cursor, Names names, Moments moments) {
    this.cursor = cursor;
    this.names = names;
    this.moments = moments;
  }

  void read(Draft draft) {
    Token field = cursor.next();
    once(field, draft);
    switch (field.text()) {
      case "parties" -> draft.parties.addAll(names.list(Set.of()));
      case "brokers" -> draft.brokers.addAll(names.list(Set.of()));
      case "monitors" -> draft.monitors.addAll(names.list(Set.of()));
      case "signed" -> {
        draft.signed = moments.moment();
        boolean place = !cursor.ended() && !cursor.peek().first();
        draft.signedAt = place ? names.name(Set.of()) : null;
      }
      case "from" -> draft.from = moments.moment();
      case "until" -> draft.until = moments.moment();
      case "for" -> draft.length = moments.length();
      case "zone" -> draft.zone = zone();
      case "amends" -> draft.amends = id("amends minsk-2015");
      case "text" -> draft.texts.add(text());
      case "mechanism" -> draft.mechanisms.add(mechanism());
      case "line" -> draft.lines.add(line());
      case "event" ->
          draft.events.add(
              new Accord.Happening(string("what an event is called"), moments.moment()));
      case "area" -> draft.areas.add(area());
      case "actor" -> draft.actors.add(actor());
      case "member" -> draft.ties.add(tie(Tie.Kind.MEMBER));
      case "proxy" -> draft.ties.add(tie(Tie.Kind.PROXY));
      case "source" -> draft.sources.add(string("an address or a title"));
      case "note" -> draft.notes.add(string("a note"));
      default ->
          throw cursor.broken(
              Fault.Code.A301_SYNTAX,
              field,
              "%s begins no line of an agreement%s; a term begins with a mark such as T1"
                  .formatted(field.quoted(), Nearest.hint(field.text(), Cursor.FIELDS)));
    }
    if (!cursor.startsItem(/* inClause= */ false) && !cursor.peek().first()) {
      throw cursor.broken(
          Fault.Code.A301_SYNTAX,
          cursor.peek(),
          "%s is too much after \"%s\"; a new line begins with a field or with a mark such as T1"
              .formatted(cursor.peek().quoted(), field.text()));
    }
  }

  private void once(Token field, Draft draft) {
    if (ONCE.contains(field.text()) && !draft.given.add(field.text())) {
      cursor.fault(
          Fault.Code.A310_TWICE,
          field,
          "%s is there twice; an agreement has one".formatted(field.quoted()));
    }
  }

  private String string(String what) {
    Token token = cursor.peek();
    if (token.kind() != Token.Kind.STRING) {
      throw cursor.broken(
          Fault.Code.A301_SYNTAX,
          token,
          "%s stands between quotation marks; found %s".formatted(what, token.quoted()));
    }
    return cursor.next().text();
  }

  /** A name of one word, by which tests and terms call a thing. */
  private String id(String as) {
    Token token = cursor.peek();
    if (token.kind() != Token.Kind.WORD || token.first()) {
      throw cursor.broken(
          Fault.Code.A301_SYNTAX,
          token,
          "a name of one word without quotation marks is missing before %s; write it as: %s"
              .formatted(token.quoted(), as));
    }
    return cursor.next().text();
  }

  private ZoneId zone() {
    Token token = cursor.next();
    try {
      return ZoneId.of(token.text());
    } catch (DateTimeException e) {
      throw cursor.broken(
          Fault.Code.A311_VALUE,
          token,
          token.quoted() + " is no time zone; write it as Europe/Kyiv or +02:00");
    }
  }

  private Accord.Text text() {
    String title = string("the title of a text");
    Token state = cursor.next();
    if (!state.isWord("read") && !state.isWord("missing")) {
      throw cursor.broken(
          Fault.Code.A311_VALUE,
          state,
          "after the title of a text write \"read\" or \"missing\"; found " + state.quoted());
    }
    return new Accord.Text(title, state.isWord("read"));
  }

  private Accord.Mechanism mechanism() {
    String name = id("mechanism coordination \"Joint commission\"");
    boolean titled = cursor.peek().kind() == Token.Kind.STRING;
    return new Accord.Mechanism(name, titled ? cursor.next().text() : null);
  }

  private Line line() {
    Token id = cursor.peek();
    id("line contact 48.1,37.8 48.3,37.9");
    List<Line.Point> points = new ArrayList<>();
    while (!cursor.startsItem(/* inClause= */ false)) {
      Token token = cursor.next();
      Line.Point point = point(token);
      if (!points.isEmpty() && points.get(points.size() - 1).equals(point)) {
        throw cursor.broken(
            Fault.Code.A308_GEOMETRY,
            token,
            "the line \"%s\" has the same point twice in a row; take %s out once"
                .formatted(id.text(), token.quoted()));
      }
      points.add(point);
    }
    if (points.size() < 2) {
      throw cursor.broken(
          Fault.Code.A308_GEOMETRY,
          id,
          "the line \"%s\" has %d point(s); a line needs two or more, as in: line contact 48.1,37.8 48.3,37.9"
              .formatted(id.text(), points.size()));
    }
    return new Line(id.text(), points);
  }

  private Line.Point point(Token token) {
    if (!token.text().matches("-?\\d{1,3}(\\.\\d+)?,-?\\d{1,3}(\\.\\d+)?")) {
      throw cursor.broken(
          Fault.Code.A308_GEOMETRY,
          token,
          token.quoted() + " is no point; write latitude and longitude without a space: 48.1,37.8");
    }
    int comma = token.text().indexOf(',');
    double latitude = Double.parseDouble(token.text().substring(0, comma));
    double longitude = Double.parseDouble(token.text().substring(comma + 1));
    if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
      throw cursor.broken(
          Fault.Code.A308_GEOMETRY,
          token,
          token.quoted()
              + " lies nowhere on Earth; latitude goes from -90 to 90 and comes first, longitude from"
              + " -180 to 180");
    }
    // adding 0 makes -0 the same point as 0
    return new Line.Point(latitude + 0.0, longitude + 0.0);
  }

  private Accord.Area area() {
    String name = names.name(Set.of("contains"));
    word("contains", "area security zone contains Kfar Kila; Khiam");
    return new Accord.Area(name, names.list(Set.of()).stream().map(place -> place.name()).toList());
  }

  private Accord.ActorLine actor() {
    Set<String> stops = Set.of("is", "of", "also", "source");
    String name = names.name(stops);
    names.introduce(name);
    word("is", "actor " + name + " is armed_group");
    Actor.Kind kind = kind();
    String of = here("of") ? names.name(stops) : null;
    List<String> also =
        here("also") ? names.list(stops).stream().map(other -> other.name()).toList() : List.of();
    return new Accord.ActorLine(name, kind, of, also, source());
  }

  private Actor.Kind kind() {
    Token token = cursor.next();
    List<String> kinds =
        Arrays.stream(Actor.Kind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .toList();
    if (!kinds.contains(token.text())) {
      throw cursor.broken(
          Fault.Code.A311_VALUE,
          token,
          "%s is no kind of actor%s; kinds: %s"
              .formatted(
                  token.quoted(), Nearest.hint(token.text(), kinds), String.join(", ", kinds)));
    }
    return Actor.Kind.valueOf(token.text().toUpperCase(Locale.ROOT));
  }

  private @Nullable String source() {
    return here("source") ? string("a source") : null;
  }

  /** Takes the word if it stands on the same line; on a line of its own it begins a field. */
  private boolean here(String word) {
    return !cursor.peek().first() && cursor.take(word);
  }

  private Tie tie(Tie.Kind kind) {
    String name = names.name(AFTER_TIE);
    names.introduce(name);
    word("of", "member " + name + " of the party");
    String of = names.name(AFTER_TIE);
    Token start = cursor.peek();
    LocalDate from = here("from") ? moments.day() : null;
    LocalDate until = here("until") ? moments.day() : null;
    if (from != null && until != null && until.isBefore(from)) {
      throw cursor.broken(
          Fault.Code.A307_PERIOD,
          start,
          "the tie ends on %s, before it begins on %s".formatted(until, from));
    }
    return new Tie(kind, name, of, from, until, source());
  }

  private void word(String word, String as) {
    if (!cursor.take(word)) {
      throw cursor.broken(
          Fault.Code.A301_SYNTAX,
          cursor.peek(),
          "\"%s\" is missing before %s; write it as: %s"
              .formatted(word, cursor.peek().quoted(), as));
    }
  }
}
