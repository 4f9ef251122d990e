package org.armistice.reading.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.armistice.reading.actor.ActorMention.Form;
import org.armistice.reading.actor.Listed.Country;
import org.armistice.reading.actor.Listed.CountryWord;
import org.armistice.reading.actor.Listed.Naming;
import org.armistice.reading.actor.Listed.Organisation;
import org.armistice.reading.document.Name;
import org.armistice.reading.document.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the tables name: states, organisations, people; and the organisations that only the
 * sentence model sees.
 *
 * <p>Names win over the model's names, which split or miss many of the field. Case counts in a
 * sentence that has both: "IS" and "WHO" are names, "is" and "who" are none.
 */
final class NameFinder {
  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of(
          "in",
          "at",
          "near",
          "across",
          "throughout",
          "around",
          "inside",
          "outside",
          "within",
          "over",
          "through",
          "onto",
          "off",
          "into",
          "from",
          "to",
          "toward",
          "towards");
  private static final Set<String> NAME_TAGS = Set.of("PROPN", "ADJ", "NOUN");

  private final ActorTables tables;

  NameFinder(ActorTables tables) {
    this.tables = tables;
  }

  /**
   * All listed names of the sentence, as they stand.
   *
   * @param day of the report, which tells two states of one name apart; null: not known
   */
  List<NameMatch> names(Scene scene, @Nullable LocalDate day) {
    return NameMatch.find(
        scene.words,
        tables.names(),
        match -> accept(scene, match) && tables.mayMean(match.entry(), day));
  }

  private static boolean accept(Scene scene, NameMatch match) {
    NameIndex.Entry entry = match.entry();
    String written = scene.words.get(match.start());
    if (isInsidePersonName(scene, match) || isDateline(scene, match)) {
      return false;
    }
    if (!scene.cased) {
      boolean tagged = scene.parse.upos(match.start()).equals("PROPN");
      return entry.isAbbreviation() ? tagged || written.indexOf('.') > 0 : isNameTag(scene, match);
    }
    if (entry.isAbbreviation()) {
      return written.chars().noneMatch(Character::isLowerCase);
    }
    if (entry.isMixedShortForm()) {
      return written.equals(entry.written().get(0));
    }
    return !entry.isCapitalised()
        || (Character.isUpperCase(written.codePointAt(0)) && isNameTag(scene, match));
  }

  /** "BAMAKO, Mali (AP) —": where the report was written, which is no actor. */
  private static boolean isDateline(Scene scene, NameMatch match) {
    if (!scene.cased || match.start() > 10) {
      return false;
    }
    String first = scene.words.get(0);
    boolean capitals = first.length() > 2 && first.equals(first.toUpperCase(Locale.ROOT));
    for (int i = match.end(); capitals && i < Math.min(scene.size(), 14); i++) {
      if (scene.is(i, "—", "–", "--") || scene.is(i, "-") && scene.is(i - 1, ")")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNameTag(Scene scene, NameMatch match) {
    return match.end() - match.start() > 1 || NAME_TAGS.contains(scene.parse.upos(match.start()));
  }

  private static boolean isInsidePersonName(Scene scene, NameMatch match) {
    return match.end() - match.start() == 1
        && scene.parse.names().stream()
            .anyMatch(
                name ->
                    name.kind() == Name.Kind.PERSON
                        && name.start() <= match.start()
                        && match.end() < name.end());
  }

  /** Adds the mentions of states and organisations. */
  void find(Scene scene, List<NameMatch> names) {
    for (NameMatch match : names) {
      if (match.listed() instanceof CountryWord word) {
        country(scene, match, word);
      } else if (match.listed() instanceof Organisation organisation) {
        organisation(scene, match, organisation);
      }
    }
    unlisted(scene, names);
  }

  private static void country(Scene scene, NameMatch match, CountryWord word) {
    int head = scene.headOf(match.start(), match.end());
    boolean modifier = isModifier(scene, match, head);
    boolean actor =
        switch (word.naming()) {
          case NAME -> modifier ? !isPartOfName(scene, match) : !isPlace(scene, head);
          case ADJECTIVE -> modifier && isDoer(scene, head);
          case PEOPLE -> false;
          case SEAT -> isAgent(scene, head);
        };
    if (actor) {
      add(scene, match, head, new Referent.State(word.country()));
    }
  }

  private static void organisation(Scene scene, NameMatch match, Organisation organisation) {
    int head = scene.headOf(match.start(), match.end());
    add(scene, match, head, new Referent.Body(organisation));
  }

  private static void add(Scene scene, NameMatch match, int head, Referent referent) {
    int before = match.start() - 1;
    boolean article =
        scene.is(before, "the")
            && scene.parse.head(before) >= match.start()
            && scene.parse.head(before) < match.end();
    int start = article ? before : match.start();
    scene.add(head, start, match.end(), Form.NAME, "actors:name", referent);
  }

  private static boolean isModifier(Scene scene, NameMatch match, int head) {
    String relation = scene.parse.relation(head);
    boolean before = scene.parse.head(head) >= match.end();
    return before && (relation.equals("compound") || relation.equals("amod"));
  }

  private static boolean isPlace(Scene scene, int head) {
    for (int child : scene.parse.children(head)) {
      if (scene.parse.relation(child).equals("case")
          && PLACE_PREPOSITIONS.contains(scene.sentence.lower(child))) {
        return true;
      }
    }
    return scene.parse.relation(head).equals("nmod")
        && scene.parse.upos(head).equals("PROPN")
        && scene.parse.head(head) < head
        && scene.parse.upos(scene.parse.head(head)).equals("PROPN");
  }

  private static boolean isPartOfName(Scene scene, NameMatch match) {
    return scene.parse.names().stream()
        .anyMatch(
            name ->
                name.start() <= match.start()
                    && match.end() <= name.end()
                    && name.end() - name.start() > match.end() - match.start()
                    && name.kind() != Name.Kind.PLACE);
  }

  /** "Russian strikes": whether the adjective is the doer of the noun that it stands with. */
  private static boolean isDoer(Scene scene, int token) {
    return scene.parse.predicate(scene.parse.head(token)).stream()
        .flatMap(predicate -> predicate.arguments().stream())
        .anyMatch(argument -> argument.head() == token && argument.label().startsWith("ARG"));
  }

  /** "Moscow said": whether the token is the doer of a verb. */
  private static boolean isAgent(Scene scene, int token) {
    if (!scene.parse.relation(token).equals("nsubj")) {
      return false;
    }
    for (Predicate predicate : scene.parse.predicates()) {
      if (predicate.argument("ARG0").filter(argument -> argument.head() == token).isPresent()) {
        return scene.parse.upos(predicate.token()).equals("VERB");
      }
    }
    return false;
  }

  /** Organisations that only the model sees. */
  private void unlisted(Scene scene, List<NameMatch> names) {
    List<Name> seen = new ArrayList<>(scene.parse.names());
    for (Name name : seen) {
      boolean known =
          names.stream()
              .anyMatch(match -> match.start() < name.end() && name.start() < match.end());
      boolean noun = isNounAlone(scene, name);
      if (name.kind() == Name.Kind.ORGANISATION && !known && !noun && scene.cased) {
        String text = scene.text(name.start(), name.end());
        int head = scene.headOf(name.start(), name.end());
        if (text.length() > 2 && Character.isUpperCase(text.codePointAt(0))) {
          scene.add(
              head,
              name.start(),
              name.end(),
              Form.NAME,
              "actors:model-name",
              new Referent.Unlisted(text));
        }
      }
    }
  }

  /**
   * "Interior Ministry" is a noun of the tables; "Northern Liberation Front" has a name before it.
   */
  private boolean isNounAlone(Scene scene, Name name) {
    boolean partOfNoun =
        NameMatch.find(scene.words, tables.nouns(), match -> true).stream()
            .anyMatch(match -> match.start() < name.end() && name.end() < match.end());
    if (partOfNoun) {
      return true;
    }
    List<String> words = scene.words.subList(name.start(), name.end());
    List<NameMatch> nouns = NameMatch.find(words, tables.nouns(), match -> true);
    if (nouns.isEmpty()) {
      return false;
    }
    NameMatch last = nouns.get(nouns.size() - 1);
    boolean named = last.end() == words.size() && nouns.size() == 1 && last.start() > 0;
    boolean capitals =
        words.stream()
            .filter(word -> Character.isLetter(word.codePointAt(0)) && !word.equals("of"))
            .allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    return !named || !capitals;
  }

  /** The country that a listed name tells when it stands before a noun; null for none. */
  static @Nullable Country countryOf(NameMatch match) {
    return match.listed() instanceof CountryWord word && word.naming() != Naming.SEAT
        ? word.country()
        : null;
  }
}
