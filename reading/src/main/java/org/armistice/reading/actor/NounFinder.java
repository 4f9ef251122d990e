package org.armistice.reading.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.armistice.reading.actor.ActorMention.Form;
import org.armistice.reading.actor.Listed.AgentNoun;
import org.armistice.reading.actor.Listed.Country;
import org.armistice.reading.actor.Listed.Organisation;
import org.armistice.reading.actor.Listed.Region;
import org.armistice.reading.actor.Listed.Use;
import org.armistice.reading.syntax.Clauses;
import org.armistice.record.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Finds people and bodies told of by nouns: "Afghan forces", "Taliban fighters", "a spokesman",
 * "the insurgents".
 *
 * <p>A state's name before the noun makes the state's body of it; an armed group's name before its
 * members means the group. What is left leans on other mentions, or stands for itself.
 */
final class NounFinder {
  private static final Set<Actor.Kind> WITH_MEMBERS =
      Set.of(Actor.Kind.ARMED_GROUP, Actor.Kind.MILITARY, Actor.Kind.POLICE);
  private static final Set<String> PLACE_RELATIONS = Set.of("obl", "nmod");
  private static final Set<String> COMMON_TEMPLATES =
      Set.of(
          "forces",
          "security forces",
          "military",
          "army",
          "air force",
          "navy",
          "police",
          "government",
          "officials",
          "opposition");

  private static final String[] POSSESSIVES = {"their", "its", "his", "her"};

  private final ActorTables tables;

  NounFinder(ActorTables tables) {
    this.tables = tables;
  }

  /** Adds the mentions; names must have been found before. */
  void find(Scene scene, List<NameMatch> names) {
    List<NameMatch> nouns =
        NameMatch.find(scene.words, tables.nouns(), match -> accept(scene, match, names));
    for (NameMatch noun : nouns) {
      if (!isPartOfLongerNoun(scene, noun, nouns)) {
        add(scene, noun, (AgentNoun) noun.listed(), names, nouns);
      }
    }
  }

  private static boolean accept(Scene scene, NameMatch match, List<NameMatch> names) {
    int head = match.end() - 1;
    boolean named =
        names.stream()
            .anyMatch(
                name ->
                    !(name.listed() instanceof Region)
                        && name.start() < match.end()
                        && match.start() < name.end());
    boolean unlisted =
        scene.drafts.stream()
            .anyMatch(
                draft ->
                    draft.referent instanceof Referent.Unlisted
                        && draft.mention.start() < match.end()
                        && match.start() < draft.mention.end());
    return !named && !unlisted && (scene.isNoun(head) || isHeadNoun(scene, match));
  }

  /** "insurgency leader of the group": a head such as "chief" of "chief of staff". */
  private static boolean isHeadNoun(Scene scene, NameMatch match) {
    return match.end() - match.start() > 1 && scene.isNoun(match.start());
  }

  /** "police station commander": the noun stands before another that is found too. */
  private static boolean isPartOfLongerNoun(Scene scene, NameMatch noun, List<NameMatch> nouns) {
    int head = noun.end() - 1;
    return scene.parse.relation(head).equals("compound")
        && nouns.stream()
            .anyMatch(
                other ->
                    other.start() >= noun.end()
                        && !isBodyOfOffice(noun, other)
                        && scene.parse.head(head) >= other.start()
                        && scene.parse.head(head) < other.end());
  }

  /** "a defense ministry spokesman": the body is served by the office. */
  private static boolean isBodyOfOffice(NameMatch body, NameMatch office) {
    Use use = ((AgentNoun) body.listed()).use();
    return (use == Use.BODY || use == Use.MEMBER)
        && ((AgentNoun) office.listed()).use() == Use.OFFICE;
  }

  private void add(
      Scene scene, NameMatch match, AgentNoun noun, List<NameMatch> names, List<NameMatch> nouns) {
    int head = scene.headOf(match.start(), match.end());
    int start = Math.min(scene.phraseStart(head), match.start());
    boolean owner = scene.parse.relation(head).equals("nmod:poss") && noun.use() == Use.PERSON;
    if (owner || isMereModifier(scene, match, head, nouns)) {
      return;
    }
    Optional<NameMatch> modifier = modifier(names, start, match.start());
    boolean definite = scene.is(start, "the", "this", "these", "those", "that");
    int words = definite || scene.is(start, POSSESSIVES) ? start + 1 : start;
    if (words > match.start()) {
      words = start;
    }
    String text = decapitalised(scene, words, match.end(), names);
    boolean bare = words == match.start();
    boolean plural = isPlural(scene, match, noun);
    Referent kind = new Referent.Kind(noun, text, definite, bare, plural);
    switch (noun.use()) {
      case MEMBER, BODY, GROUP, PERSON ->
          body(scene, match, noun, modifier, names, head, start, kind);
      case OFFICE -> {
        if (plural) {
          body(scene, match, noun, modifier, names, head, start, kind);
        } else {
          office(scene, match, noun, modifier, head, start, text, definite);
        }
      }
      case SIDE -> {
        boolean pair = plural || noun.noun().indexOf(' ') > 0;
        if (pair && (definite || scene.is(start, "both", "two"))) {
          add(scene, head, start, match, Form.DEFINITE, new Referent.Sides(text));
        }
      }
      case PARTNER -> partner(scene, match, modifier, head, start, kind);
      case PAST -> {
        // tells of the office behind it, see Kinds
      }
      case PLACE -> {
        if (scene.parse.relation(head).equals("nsubj")) {
          body(scene, match, noun, modifier, names, head, start, kind);
        }
      }
    }
  }

  private static Draft add(
      Scene scene, int head, int start, NameMatch match, Form form, Referent referent) {
    return scene.add(head, start, match.end(), form, "actors:noun", referent);
  }

  private void body(
      Scene scene,
      NameMatch match,
      AgentNoun noun,
      Optional<NameMatch> modifier,
      List<NameMatch> names,
      int head,
      int start,
      Referent kind) {
    Draft unlisted = unlistedBefore(scene, match.start());
    if (unlisted != null && noun.use() == Use.MEMBER) {
      add(scene, head, start, match, Form.GROUP, unlisted.referent);
      return;
    }
    Optional<NameMatch> owner = modifier.or(() -> ownerBehind(scene, match, names, noun));
    if (owner.isPresent() && owner.get().listed() instanceof Organisation organisation) {
      boolean whole = noun.use() == Use.MEMBER && WITH_MEMBERS.contains(organisation.kind());
      if (whole) {
        add(scene, head, start, match, Form.GROUP, new Referent.Body(organisation));
      } else {
        Draft group = add(scene, head, start, match, Form.GROUP, kind);
        group.of =
            scene.headedBy(scene.headOf(owner.get().start(), owner.get().end())).orElse(null);
      }
      return;
    }
    Country country = owner.map(NameFinder::countryOf).orElse(null);
    boolean generic = noun.sector() == null && noun.template() != null;
    if (country != null && !generic) {
      String name = slotName(scene, match, noun, owner.get(), head);
      Draft slot =
          add(scene, head, start, match, Form.GROUP, new Referent.Slot(country, name, noun));
      slot.of = stateOf(scene, owner.get(), country);
      shared(scene, match, noun, owner.get(), names, name);
      return;
    }
    boolean definite = kind instanceof Referent.Kind described && described.definite();
    if (generic && !definite) {
      return;
    }
    add(scene, head, start, match, definite ? Form.DEFINITE : Form.GROUP, kind);
  }

  /**
   * "<b>Pakistani</b> and Indian troops": each state's name joined to the one beside the noun has a
   * body of its own. Its words are the whole phrase, its head is the name.
   */
  private static void shared(
      Scene scene,
      NameMatch match,
      AgentNoun noun,
      NameMatch owner,
      List<NameMatch> names,
      String body) {
    int last = scene.headOf(owner.start(), owner.end());
    for (NameMatch name : names) {
      Country country = NameFinder.countryOf(name);
      int head = scene.headOf(name.start(), name.end());
      if (country != null && name.end() <= owner.start() && isJoined(scene, head, last)) {
        Draft state = stateOf(scene, name, country);
        Draft slot =
            scene.add(
                head,
                name.start(),
                match.end(),
                Form.GROUP,
                ActorMention.SHARED_NOUN,
                new Referent.Slot(country, body, noun));
        slot.of = state;
      }
    }
  }

  /** Whether two words stand in one row: "Russian, Iranian and Syrian". */
  private static boolean isJoined(Scene scene, int first, int later) {
    return scene.parse.relation(later).equals("conj")
            && Clauses.coordinated(scene.sentence, first).contains(later)
        || scene.parse.relation(first).equals("conj")
            && scene.parse.relation(later).equals("conj")
            && scene.parse.head(first) == scene.parse.head(later);
  }

  private static @Nullable Draft unlistedBefore(Scene scene, int token) {
    for (Draft draft : scene.drafts) {
      if (draft.referent instanceof Referent.Unlisted && draft.mention.end() == token) {
        return draft;
      }
    }
    return null;
  }

  /** "forces" for soldiers and troops alike; else the noun with the words beside it. */
  private static String slotName(
      Scene scene, NameMatch match, AgentNoun noun, NameMatch owner, int head) {
    boolean personal = noun.use() == Use.PERSON || noun.use() == Use.GROUP;
    if (!personal && noun.template() != null && COMMON_TEMPLATES.contains(noun.template())) {
      return noun.template();
    }
    if (COMMON_TEMPLATES.contains(noun.noun() + "s")) {
      return noun.noun() + "s";
    }
    boolean behind = owner.start() >= match.end();
    int from = behind ? match.start() : Math.max(owner.end(), scene.phraseStart(head));
    while (from < match.start() && scene.is(from, "-", "the", "a", "an")) {
      from++;
    }
    for (int i = from; i < match.start(); i++) {
      // "the Israeli army's northern command": the words of another's name end here
      from = scene.is(i, "'s", "’s", "'", "’") ? i + 1 : from;
    }
    return ministry(scene.text(from, match.end()).toLowerCase(Locale.ROOT));
  }

  /** "ministry of defence" and "defense ministry" are one. */
  private static String ministry(String name) {
    String american = name.replace("defence", "defense");
    return american.startsWith("ministry of ")
        ? american.substring("ministry of ".length()).replaceFirst("^the ", "") + " ministry"
        : american;
  }

  /** The state that the name before or behind the noun tells of, as a mention of its own. */
  private static Draft stateOf(Scene scene, NameMatch owner, Country country) {
    int head = scene.headOf(owner.start(), owner.end());
    return scene
        .headedBy(head)
        .filter(draft -> draft.referent instanceof Referent.State)
        .orElseGet(
            () ->
                scene.add(
                    head,
                    owner.start(),
                    owner.end(),
                    Form.NAME,
                    "actors:country-of-noun",
                    new Referent.State(country)));
  }

  private void office(
      Scene scene,
      NameMatch match,
      AgentNoun noun,
      Optional<NameMatch> modifier,
      int head,
      int start,
      String text,
      boolean definite) {
    Draft role = add(scene, head, start, match, Form.ROLE, new Referent.Role(noun, text, definite));
    OfficeOwner.linkBefore(scene, role, modifier);
  }

  private static void partner(
      Scene scene,
      NameMatch match,
      Optional<NameMatch> modifier,
      int head,
      int start,
      Referent kind) {
    Country country = modifier.map(NameFinder::countryOf).orElse(null);
    if (country != null) {
      Draft draft = add(scene, head, start, match, Form.DEFINITE, kind);
      draft.of = stateOf(scene, modifier.get(), country);
    }
  }

  /** Ties "its troops" and "his lawyer" to their pronouns. */
  static void linkPossessors(Scene scene) {
    for (Draft draft : List.copyOf(scene.drafts)) {
      boolean noun =
          draft.referent instanceof Referent.Kind || draft.referent instanceof Referent.Role;
      int start = draft.mention.start();
      if (noun && draft.of == null && scene.is(start, POSSESSIVES)) {
        draft.possessed = true;
        draft.of = scene.headedBy(start).orElse(null);
      }
    }
  }

  /** The last listed name between the phrase's start and the noun. */
  static Optional<NameMatch> modifier(List<NameMatch> names, int start, int noun) {
    return names.stream()
        .filter(name -> name.start() >= start && name.end() <= noun)
        .filter(name -> !(name.listed() instanceof Region))
        .reduce((first, second) -> second);
  }

  /** "the government <b>of Sudan</b>", "police <b>in Colombia</b>". */
  private static Optional<NameMatch> ownerBehind(
      Scene scene, NameMatch match, List<NameMatch> names, AgentNoun noun) {
    boolean institution = noun.use() == Use.BODY;
    int at = match.end();
    if (!(scene.is(at, "of") || (institution && scene.is(at, "in") && isPolice(noun)))) {
      return Optional.empty();
    }
    int name = scene.is(at + 1, "the") ? at + 2 : at + 1;
    return names.stream().filter(candidate -> candidate.start() == name).findFirst();
  }

  private static boolean isPolice(AgentNoun noun) {
    return noun.kind() == Actor.Kind.POLICE;
  }

  /** "rebel-held", "police brutality law": a noun that only colours another word. */
  private static boolean isMereModifier(
      Scene scene, NameMatch match, int head, List<NameMatch> nouns) {
    String relation = scene.parse.relation(head);
    if (PLACE_RELATIONS.contains(relation) || match.end() >= scene.size()) {
      return false;
    }
    boolean modifies = relation.equals("compound") || relation.equals("amod");
    int over = scene.parse.head(head);
    return modifies
        && over >= match.end()
        && !scene.parse.upos(over).equals("PROPN")
        && scene.parse.predicate(over).isEmpty()
        && nouns.stream()
            .noneMatch(
                other ->
                    other.start() <= over && over < other.end() && isBodyOfOffice(match, other));
  }

  private static boolean isPlural(Scene scene, NameMatch match, AgentNoun noun) {
    String last = scene.sentence.lower(match.end() - 1);
    return !last.equals(noun.noun().substring(noun.noun().lastIndexOf(' ') + 1))
        || Plurals.of(noun.noun()).contains(noun.noun());
  }

  /** The words, the first made small where only its place in the sentence made it great. */
  private static String decapitalised(Scene scene, int start, int end, List<NameMatch> names) {
    String text = scene.text(start, end);
    boolean opens = start == 0 || !Character.isLetterOrDigit(lastChar(scene, start - 1));
    boolean named = names.stream().anyMatch(name -> name.start() == start);
    boolean great = isProper(scene, start, end, names);
    return !opens || named || great || text.indexOf('.') == 1
        ? text
        : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  /** "Foreign Office": whether a later word is great that is no listed name. */
  private static boolean isProper(Scene scene, int start, int end, List<NameMatch> names) {
    for (int i = start + 1; i < end; i++) {
      int at = i;
      boolean listed = names.stream().anyMatch(name -> name.start() <= at && at < name.end());
      if (!listed && Character.isUpperCase(scene.words.get(i).codePointAt(0))) {
        return true;
      }
    }
    return scene.words.get(start).chars().skip(1).anyMatch(Character::isUpperCase);
  }

  private static char lastChar(Scene scene, int token) {
    String word = scene.words.get(token);
    return word.charAt(word.length() - 1);
  }
}
