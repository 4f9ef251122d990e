package org.armistice.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armistice.reading.document.Argument;
import org.armistice.reading.document.Name;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.Predicate;

/**
 * Finds the words that fill a place named in the lexicon. The tree is asked first; PropBank's
 * arguments fill what it leaves open.
 */
final class ArgumentFinder {
  /** Who stands beside the doer is no target: "fought alongside the army". */
  private static final Set<String> COMPANY = Set.of("alongside", "beside");

  private static final Set<String> BENEATH = Set.of("under");

  private final Grammar grammar;
  private final Parse parse;
  private final Parties parties;
  private final Weapons weapons;

  ArgumentFinder(Grammar grammar, EventTables tables) {
    this.grammar = grammar;
    this.parse = grammar.parse();
    this.parties = tables.parties();
    this.weapons = tables.weapons();
  }

  /** A token found, and how. */
  record Found(int token, String label) {}

  /**
   * The tokens at the first of the places that is filled.
   *
   * @param verb the verb, or -1
   * @param noun the noun of a phrase or the event noun, or -1
   * @param taken tokens that already have another role
   */
  List<Found> find(List<String> places, int verb, int noun, Set<Integer> taken) {
    for (String place : places) {
      List<Found> found = new ArrayList<>();
      for (Found candidate : at(place, verb, noun)) {
        if (!taken.contains(candidate.token())
            && candidate.token() != verb
            && (candidate.token() != noun || place.equals("ARG1") || place.equals("self"))
            && !grammar.isTime(candidate.token())) {
          found.add(candidate);
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Found> at(String place, int verb, int noun) {
    return switch (place) {
      case "ARG0" -> doer(verb, noun);
      case "ARG1" -> doneTo(verb, noun);
      case "ARG2" -> propbank(verb >= 0 ? verb : noun, "ARG2");
      case "SUBJ" -> subject(verb, noun);
      case "IOBJ" -> indirect(verb, noun);
      case "obj" -> verb < 0 ? List.of() : tag(grammar.deepObjects(verb), "object");
      case "self" -> one(noun, "self");
      case "poss" -> noun < 0 ? List.of() : tag(grammar.children(noun, "nmod:poss"), "poss");
      case "compound" -> noun < 0 ? List.of() : compounds(noun);
      case "amod" -> noun < 0 ? List.of() : adjectives(noun);
      case "and" -> joined(verb);
      default -> prepositional(place, verb, noun);
    };
  }

  /** The subject; of a passive the one who is named as its doer, and never the row's own noun. */
  private List<Found> subject(int verb, int noun) {
    if (verb < 0) {
      return List.of();
    }
    int agent = grammar.isPassive(verb) ? grammar.agent(verb) : Grammar.NONE;
    if (agent >= 0) {
      return one(agent, "by");
    }
    int subject = grammar.surfaceSubject(verb);
    return subject == noun ? List.of() : one(subject, "subject");
  }

  private List<Found> doer(int verb, int noun) {
    if (verb >= 0) {
      int subject = grammar.deepSubject(verb);
      if (subject >= 0 && grammar.isTellerBehind(subject, verb)) {
        // "..., and looted medicines, the charity said": who tells is not who did it
        return propbank(verb, "ARG0").stream()
            .filter(found -> !grammar.isTellerBehind(found.token(), verb))
            .toList();
      }
      if (subject >= 0) {
        return List.of(new Found(subject, grammar.isPassive(verb) ? "by" : "subject"));
      }
      boolean without = grammar.isPassive(verb) || grammar.isBareParticiple(verb);
      // "the threat to cut ties": nobody's deed is the threat's
      int governor = grammar.isRelation(verb, "acl") ? parse.head(verb) : Grammar.NONE;
      return without
          ? List.of()
          : propbank(verb, "ARG0").stream()
              .filter(found -> found.token() != governor)
              .filter(found -> !grammar.isTellerBehind(found.token(), verb))
              .toList();
    }
    return nominal(noun, "ARG0");
  }

  private List<Found> doneTo(int verb, int noun) {
    if (verb < 0 && noun >= 0 && grammar.hasCase(noun, BENEATH)) {
      // "forces were under attack": the tree makes the noun the predicate of its victims
      return one(grammar.child(noun, "nsubj"), "subject");
    }
    if (verb >= 0) {
      List<Integer> objects = new ArrayList<>(grammar.deepObjects(verb));
      List<Integer> others = new ArrayList<>(objects);
      others.remove(Integer.valueOf(noun));
      others.removeIf(object -> noun >= 0 && parse.isUnder(noun, object));
      if (!others.isEmpty()) {
        return tag(others, "object");
      }
      if (noun >= 0) {
        return List.of(new Found(noun, "object"));
      }
      if (objects.isEmpty()) {
        objects.addAll(grammar.children(verb, "iobj"));
      }
      return objects.isEmpty() ? propbank(verb, "ARG1") : tag(objects, "object");
    }
    return nominal(noun, "ARG1");
  }

  /** PropBank's arguments of a noun, without the words before it that name weapons or kinds. */
  private List<Found> nominal(int noun, String label) {
    List<Found> found = new ArrayList<>();
    for (Found candidate : propbank(noun, label)) {
      int token = candidate.token();
      boolean before = token < noun && grammar.isRelation(token, "compound", "amod");
      // a doer behind a preposition is named in the row: "of" and "on" lead to the other side
      before |= label.equals("ARG0") && (isBehindPreposition(token, noun) || isAbove(token, noun));
      if (!before && weapons.at(grammar, token) == null && isNominal(token)) {
        found.add(candidate);
      }
    }
    return found;
  }

  /**
   * Whether a word is the subject of the verb above a noun. "The army condemned the attack": who
   * does something about an act has not done it; verbs that lend their subject have rows.
   */
  private boolean isAbove(int token, int noun) {
    int above = parse.head(noun);
    return above >= 0
        && parse.upos(above).equals("VERB")
        && (grammar.deepSubject(above) == token || grammar.surfaceSubject(above) == token);
  }

  private List<Found> propbank(int token, String label) {
    List<Found> found = new ArrayList<>();
    if (token < 0) {
      return found;
    }
    for (Predicate predicate : parse.predicates()) {
      if (predicate.token() == token) {
        for (Argument argument : predicate.arguments()) {
          if (argument.label().equals(label)) {
            int head = grammar.antecedent(argument.head());
            if (isNominal(head) && head != token && !grammar.hasCase(head, COMPANY)) {
              found.add(new Found(head, label));
            }
          }
        }
      }
    }
    return found;
  }

  /**
   * Whether a preposition parts a word from the noun above it, at any depth: "minister" of "the
   * attack against minister Juan Ruiz".
   */
  private boolean isBehindPreposition(int token, int noun) {
    for (int at = token; at >= 0 && at != noun; at = parse.head(at)) {
      if (grammar.child(at, "case") != Grammar.NONE && !grammar.isRelation(at, "nmod:poss")) {
        return at == token || parse.isUnder(at, noun);
      }
    }
    return false;
  }

  private List<Found> indirect(int verb, int noun) {
    if (verb < 0) {
      return List.of();
    }
    List<Integer> indirect = new ArrayList<>(grammar.children(verb, "iobj"));
    if (indirect.isEmpty() && grammar.isPassive(verb)) {
      int subject = grammar.surfaceSubject(verb);
      if (subject >= 0 && subject != noun) {
        indirect.add(subject);
      }
    }
    return tag(indirect, "indirect object");
  }

  private List<Found> compounds(int noun) {
    List<Found> found = new ArrayList<>();
    for (int child : grammar.children(noun, "compound", "nmod:desc")) {
      if (parse.upos(child).equals("PROPN") && weapons.at(grammar, child) == null) {
        found.add(new Found(child, isPlaceName(child) ? "compound:place" : "compound"));
      } else if (parties.of(grammar, child) != null && isArmed(child)) {
        found.add(new Found(child, "compound"));
      }
    }
    return found;
  }

  private List<Found> adjectives(int noun) {
    List<Found> found = new ArrayList<>();
    for (int child : grammar.children(noun, "amod")) {
      boolean capital = Character.isUpperCase(grammar.sentence().word(child).charAt(0));
      boolean name = isName(child) || (capital && child > 0);
      if ((name && !parse.upos(child).equals("VERB")) || isArmed(child)) {
        found.add(new Found(child, "amod"));
      }
    }
    return found;
  }

  private boolean isArmed(int token) {
    Parties.Side side = parties.of(parse.lemma(token));
    return side == Parties.Side.STATE
        || side == Parties.Side.NON_STATE
        || side == Parties.Side.PROTESTER;
  }

  private boolean isName(int token) {
    return parse.names().stream().anyMatch(name -> name.start() <= token && token < name.end());
  }

  private boolean isPlaceName(int token) {
    return parse.names().stream()
        .anyMatch(
            name -> name.kind() == Name.Kind.PLACE && name.start() <= token && token < name.end());
  }

  /** The second of two that act on each other: "the army and the rebels". */
  private List<Found> joined(int verb) {
    int subject = verb < 0 ? Grammar.NONE : grammar.surfaceSubject(verb);
    if (subject < 0) {
      return List.of();
    }
    List<Integer> all = grammar.conjuncts(subject);
    return tag(all.subList(1, all.size()), "and");
  }

  private List<Found> prepositional(String preposition, int verb, int noun) {
    List<Found> found = new ArrayList<>();
    if (noun >= 0) {
      for (int token : grammar.prepositional(noun, preposition)) {
        found.addAll(sides(preposition, token));
      }
      // "the release of prisoners by the junta": the tree may hang the doer on the one done to
      for (int beneath : found.isEmpty() ? grammar.children(noun, "nmod") : List.<Integer>of()) {
        for (int token : grammar.prepositional(beneath, preposition)) {
          if (!preposition.equals("of") && !preposition.equals("in")) {
            found.addAll(sides(preposition, token));
          }
        }
      }
    }
    if (found.isEmpty() && verb >= 0 && grammar.isStranded(verb, preposition)) {
      found.addAll(one(grammar.surfaceSubject(verb), "subject"));
    }
    if (found.isEmpty() && verb >= 0) {
      for (int token : grammar.prepositional(verb, preposition)) {
        found.addAll(sides(preposition, token));
      }
      // "was agreed by the rebels with the government": hung on the doer
      int agent = grammar.isPassive(verb) ? grammar.agent(verb) : Grammar.NONE;
      if (found.isEmpty() && agent >= 0 && preposition.equals("with")) {
        for (int token : grammar.prepositional(agent, preposition)) {
          found.addAll(sides(preposition, token));
        }
      }
      // a preposition that the tree hung on the object: "deployed troops to the border"
      if (found.isEmpty() && noun < 0 && !preposition.equals("of")) {
        for (int object : grammar.deepObjects(verb)) {
          for (int token : grammar.prepositional(object, preposition)) {
            found.addAll(sides(preposition, token));
          }
        }
      }
    }
    return found;
  }

  private List<Found> sides(String preposition, int token) {
    List<Found> found = new ArrayList<>();
    for (int side : grammar.conjuncts(token)) {
      found.add(new Found(side, preposition));
      if (!preposition.equals("between")) {
        break;
      }
    }
    return found;
  }

  private static List<Found> tag(List<Integer> tokens, String label) {
    return tokens.stream().map(token -> new Found(token, label)).toList();
  }

  private static List<Found> one(int token, String label) {
    return token < 0 ? List.of() : List.of(new Found(token, label));
  }

  private boolean isNominal(int token) {
    String upos = parse.upos(token);
    return upos.equals("NOUN")
        || upos.equals("PROPN")
        || upos.equals("PRON")
        || upos.equals("NUM")
        || upos.equals("SYM")
        || upos.equals("ADJ")
        || upos.equals("X");
  }
}
