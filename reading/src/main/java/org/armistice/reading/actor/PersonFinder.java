package org.armistice.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armistice.reading.actor.ActorMention.Form;
import org.armistice.reading.actor.Listed.AgentNoun;
import org.armistice.reading.actor.Listed.Person;
import org.armistice.reading.actor.Listed.Region;
import org.armistice.reading.actor.Listed.Use;
import org.armistice.reading.document.Name;
import org.jspecify.annotations.Nullable;

/**
 * Finds persons by name and the words that tell what they are.
 *
 * <pre>
 * person ::= role? title* NAME (',' role)?      "spokesman Col. X Y", "X Y, spokesman for Z"
 *          | role ',' title* NAME               "the group's leader, X Y"
 * </pre>
 */
final class PersonFinder {
  private final ActorTables tables;

  PersonFinder(ActorTables tables) {
    this.tables = tables;
  }

  /** Adds the mentions; names and nouns must have been found before. */
  void find(Scene scene, List<NameMatch> names) {
    List<int[]> seen = new ArrayList<>();
    for (NameMatch match : names) {
      if (match.listed() instanceof Person person) {
        add(scene, match.start(), match.end(), person, seen);
      }
    }
    for (Name name : scene.parse.names()) {
      if (name.kind() == Name.Kind.PERSON && !isListed(name, names)) {
        add(scene, name.start(), name.end(), null, seen);
      }
    }
    for (int i = 0; i + 1 < scene.size(); i++) {
      if (isRank(scene, i) && !isRank(scene, i + 1)) {
        int end = i + 1;
        while (end < scene.size()
            && scene.parse.upos(end).equals("PROPN")
            && isCapital(scene, end)) {
          end++;
        }
        add(scene, i + 1, end, null, seen);
      }
    }
  }

  /** "Col.": a title with a dot, or one that stands for no noun of its own. */
  private boolean isRank(Scene scene, int token) {
    return tables.isTitle(scene.words.get(token)) && isCapital(scene, token);
  }

  private static boolean isCapital(Scene scene, int token) {
    return Character.isUpperCase(scene.words.get(token).codePointAt(0));
  }

  private static boolean isListed(Name name, List<NameMatch> names) {
    return names.stream()
        .anyMatch(
            match ->
                match.start() < name.end()
                    && name.start() < match.end()
                    && !(match.listed() instanceof Region));
  }

  private void add(Scene scene, int from, int to, @Nullable Person listed, List<int[]> seen) {
    int start = from;
    int end = to;
    while (start < end && (isRank(scene, start) || isOfficeNoun(scene, start))) {
      start++;
    }
    while (end > start && scene.is(end - 1, "'s", "’s", "'", "’")) {
      end--;
    }
    int first = start;
    int last = end;
    if (start >= end || seen.stream().anyMatch(run -> run[0] < last && first < run[1])) {
      return;
    }
    seen.add(new int[] {start, end});
    int whole = start;
    while (whole > 0 && isRank(scene, whole - 1)) {
      whole--;
    }
    String name = scene.text(start, end);
    Draft person =
        scene.add(
            scene.headOf(start, end),
            whole,
            end,
            Form.NAME,
            "actors:person",
            new Referent.Named(name, listed));
    for (int i = whole; i < start; i++) {
      Optional<AgentNoun> rank = tables.titleNoun(scene.words.get(i));
      if (rank.isPresent() && rank.get().use() == Use.OFFICE) {
        person.rank = rank.get();
      }
    }
    role(scene, person).ifPresent(role -> tie(person, role));
  }

  private boolean isOfficeNoun(Scene scene, int token) {
    return tables.nouns().exactly(Fold.word(scene.words.get(token))).stream()
        .anyMatch(entry -> entry.listed() instanceof AgentNoun noun && noun.use() == Use.OFFICE);
  }

  private static void tie(Draft person, Draft role) {
    person.role = role;
    role.person = person;
  }

  private static Optional<Draft> role(Scene scene, Draft person) {
    int start = person.mention.start();
    int end = person.mention.end();
    return find(scene, draft -> draft.mention.end() == start)
        .or(() -> find(scene, draft -> isApposed(scene, person, draft)))
        .or(() -> find(scene, draft -> scene.is(end, ",") && draft.mention.start() == end + 1))
        .or(() -> find(scene, draft -> isAfterAge(scene, end, draft)))
        .or(() -> find(scene, draft -> isNamedAfterComma(scene, person, draft)));
  }

  private static Optional<Draft> find(Scene scene, java.util.function.Predicate<Draft> where) {
    return scene.drafts.stream()
        .filter(draft -> draft.person == null && tellsOnePerson(draft))
        .filter(where)
        .findFirst();
  }

  private static boolean tellsOnePerson(Draft draft) {
    if (draft.referent instanceof Referent.Role) {
      return true;
    }
    return draft.referent instanceof Referent.Kind kind
        && !kind.plural()
        && (kind.noun().use() == Use.PERSON || isOfficial(kind.noun()));
  }

  static boolean isOfficial(AgentNoun noun) {
    return noun.use() == Use.GROUP && "officials".equals(noun.template());
  }

  private static boolean isApposed(Scene scene, Draft person, Draft role) {
    return scene.parse.relation(role.head()).equals("appos")
        && person.mention.covers(scene.parse.head(role.head()));
  }

  /** "X Y, 34, a farmer". */
  private static boolean isAfterAge(Scene scene, int end, Draft role) {
    return scene.is(end, ",")
        && end + 3 == role.mention.start()
        && scene.parse.upos(end + 1).equals("NUM")
        && scene.is(end + 2, ",");
  }

  /** "the group's leader, X Y,". */
  private static boolean isNamedAfterComma(Scene scene, Draft person, Draft role) {
    int comma = person.mention.start() - 1;
    boolean closed = scene.is(person.mention.end(), ",", ".", "”", "\"");
    if (role.mention.end() == comma && scene.is(comma, ",") && closed && role.of != null) {
      return true;
    }
    return scene.parse.relation(person.head()).equals("appos")
        && scene.parse.head(person.head()) == role.head();
  }
}
