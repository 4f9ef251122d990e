package org.armistice.agreement.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.agreement.accord.ActorClasses;
import org.armistice.agreement.accord.Who;
import org.armistice.agreement.act.Objects;

/**
 * Reads names.
 *
 * <pre>
 * names ::= name ((';' | ',') name)*
 * name  ::= STRING | WORD+            up to a word that begins something else
 * who   ::= 'each party' | 'the other party' | 'anyone' | CLASS | name
 * </pre>
 */
final class Names {
  /** Words that end a name; a name that holds one is written between quotation marks. */
  static final Set<String> STOPS =
      Set.of(
          "may",
          "must",
          "silent",
          "in",
          "when",
          "unless",
          "from",
          "until",
          "for",
          "by",
          "within",
          "beyond",
          "basis",
          "clause",
          "reader",
          "at",
          "quote",
          "overrides",
          "counterpart",
          "on_breach",
          "contested_by",
          "source",
          "note",
          "read",
          "missing",
          "strength");

  private final Cursor cursor;
  private final ActorDirectory directory;

  /** Names used in terms, with the token where each stands first. */
  private final Map<String, Token> used = new LinkedHashMap<>();

  /** Names that the file introduces, in lines with a mistake too. */
  private final Set<String> introduced = new TreeSet<>();

  Names(Cursor cursor, ActorDirectory directory) {
    this.cursor = cursor;
    this.directory = directory;
  }

  void forget() {
    used.clear();
    introduced.clear();
  }

  /** That the file says who goes by a name, whatever else is wrong with that line. */
  void introduce(String name) {
    introduced.add(name);
  }

  /**
   * @param stops words that end it besides the end of the line
   */
  String name(Set<String> stops) {
    Token first = cursor.peek();
    boolean item = first.first() && cursor.startsItem(/* inClause= */ false);
    if (first.kind() == Token.Kind.STRING) {
      return cursor.next().text();
    }
    List<String> words = new ArrayList<>();
    while (!item
        && cursor.peek().kind() == Token.Kind.WORD
        && !stops.contains(cursor.peek().text())
        && (words.isEmpty() || !cursor.peek().first())) {
      words.add(cursor.next().text());
    }
    if (words.isEmpty()) {
      throw cursor.broken(
          Fault.Code.A301_SYNTAX,
          first,
          "a name is missing before "
              + first.quoted()
              + "; a name that holds such a word is written between quotation marks");
    }
    return String.join(" ", words);
  }

  /** Names between semicolons or commas. */
  List<Who.Named> list(Set<String> stops) {
    List<Who.Named> names = new ArrayList<>();
    do {
      names.add(new Who.Named(name(stops)));
    } while (cursor.takeSign(";") || cursor.takeSign(","));
    return names;
  }

  /** Those that a term binds, or that an act falls upon. */
  List<Who> all(Set<String> stops, boolean target) {
    List<Who> all = new ArrayList<>();
    do {
      Token first = cursor.peek();
      all.add(who(name(stops), first, target));
    } while (cursor.takeSign(";") || cursor.takeSign(","));
    return all;
  }

  Who who(String name, Token token, boolean target) {
    return switch (name) {
      case "each party", "either party", "the parties" -> new Who.EachParty();
      case "the other party", "another party" -> new Who.OtherParty();
      case "anyone", "anybody" -> new Who.Anyone();
      default -> {
        boolean quoted = token.kind() == Token.Kind.STRING;
        if (target && !quoted && Objects.standard().knows(name)) {
          yield new Who.Things(name);
        }
        used.putIfAbsent(name, token);
        yield new Who.Named(name);
      }
    };
  }

  /** Names a fault for each name used that nobody knows. */
  void check(Set<String> own) {
    introduced.addAll(own);
    Set<String> known = new TreeSet<>(introduced);
    known.addAll(List.of("each party", "the other party", "anyone"));
    known.addAll(ActorClasses.names());
    used.forEach(
        (name, token) -> {
          if (!introduced.contains(name)
              && ActorClasses.of(name).isEmpty()
              && directory.find(name).isEmpty()) {
            Set<String> near = new TreeSet<>(known);
            near.addAll(Objects.standard().names());
            cursor.fault(
                Fault.Code.A304_ACTOR,
                token,
                "\"%s\" is no party and no actor that is known%s; otherwise say who it is: actor %s is armed_group"
                    .formatted(Token.brief(name), Nearest.hint(name, near), Token.brief(name)));
          }
        });
  }
}
