package org.armistice.reading.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.armistice.reading.document.Parse;
import org.armistice.reading.event.ArgumentFinder.Found;
import org.armistice.record.PloverEvent;
import org.jspecify.annotations.Nullable;

/**
 * Finds the events of one sentence: phrases first ("sign an agreement"), then nouns with the verbs
 * that lend them their arguments ("conducted airstrikes"), then the verbs that are left; then joins
 * what tells of one event ("airstrikes hit a depot", "were killed in an ambush").
 */
final class SentenceEvents {
  private final EventTables tables;
  private final Grammar grammar;
  private final Parse parse;
  private final ArgumentFinder finder;
  private final Set<Integer> usedVerbs = new TreeSet<>();
  private final Set<Integer> usedNouns = new TreeSet<>();
  private final List<EventDraft> drafts = new ArrayList<>();

  SentenceEvents(EventTables tables, Grammar grammar) {
    this.tables = tables;
    this.grammar = grammar;
    this.parse = grammar.parse();
    this.finder = new ArgumentFinder(grammar, tables);
  }

  List<EventDraft> drafts() {
    int size = grammar.sentence().size();
    for (int token = 0; token < size; token++) {
      phrases(token);
    }
    // "request for talks" before "request": a row of several words is about more of the sentence
    for (int token = 0; token < size; token++) {
      nouns(token, 2);
    }
    for (int token = 0; token < size; token++) {
      nouns(token, 1);
    }
    for (int token = 0; token < size; token++) {
      verbs(token);
    }
    joinSubjects();
    weapons();
    joinResults();
    responsible();
    drafts.sort((a, b) -> Integer.compare(a.head, b.head));
    return drafts;
  }

  private void phrases(int token) {
    for (Lexicon.Match match : tables.lexicon().verbs(grammar, token)) {
      if (match.entry().kind() == LexiconEntry.Kind.PHRASE && !usedNouns.contains(match.noun())) {
        EventDraft draft = new EventDraft(match, token, token, match.noun(), null);
        if (fill(draft)) {
          usedVerbs.add(token);
          usedNouns.add(match.noun());
          drafts.add(draft);
          return;
        }
      }
    }
  }

  private void nouns(int token, int leastWords) {
    if (usedNouns.contains(token)) {
      return;
    }
    List<Lexicon.Match> matches =
        tables.lexicon().nouns(grammar, token).stream()
            .filter(match -> match.entry().nouns().size() >= leastWords)
            .toList();
    if (matches.isEmpty() || usedNouns.contains(matches.get(0).token())) {
      return;
    }
    for (Lexicon.Match match : matches) {
      if (noun(match)) {
        return;
      }
    }
  }

  /** Takes a noun row; false where it does not fit here. */
  private boolean noun(Lexicon.Match match) {
    int noun = match.token();
    // "attack helicopters", "protest leaders": a kind of thing, no event
    boolean gerund = isGerundBeforeObject(noun);
    if (grammar.isRelation(noun, "compound", "amod") && !gerund) {
      return false;
    }
    int carrier = carrier(noun);
    Lexicon.Match support = support(carrier);
    if (support == null && match.entry().kind() == LexiconEntry.Kind.ACT) {
      return false;
    }
    int verb = support == null ? Grammar.NONE : support.token();
    EventDraft draft = new EventDraft(match, noun, verb, noun, support);
    if (!fill(draft)) {
      return false;
    }
    if (gerund && draft.recipients.isEmpty()) {
      draft.recipients = List.of(new Found(parse.head(noun), "object"));
    }
    if (match.entry().needsSide() && !hasSide(draft)) {
      return false;
    }
    draft.series =
        isPlural(noun)
            || (carrier != noun && tables.seriesNouns().contains(parse.lemma(carrier)))
            || (support != null && support.entry().effect().equals("SERIES"));
    usedNouns.add(noun);
    if (verb >= 0) {
      usedVerbs.add(verb);
    }
    drafts.add(draft);
    return true;
  }

  /** "denies bombing market": a headline leaves out the article that would show the gerund. */
  private boolean isGerundBeforeObject(int noun) {
    int governor = noun - 1;
    return governor >= 0
        && grammar.isRelation(noun, "compound")
        && grammar.sentence().lower(noun).endsWith("ing")
        && parse.upos(governor).equals("VERB")
        && parse.head(noun) == noun + 1
        && grammar.isRelation(noun + 1, "obj")
        && parse.head(noun + 1) == governor;
  }

  /** Whether doer or recipient is a side by name or by word: "Indian fire", no fire in a mill. */
  private boolean hasSide(EventDraft draft) {
    return Stream.concat(draft.actors.stream(), draft.recipients.stream())
        .anyMatch(
            found ->
                parse.upos(found.token()).equals("PROPN")
                    || found.label().equals("amod")
                    || tables.parties().of(grammar, found.token()) != null);
  }

  private void verbs(int token) {
    if (usedVerbs.contains(token)) {
      return;
    }
    for (Lexicon.Match match : tables.lexicon().verbs(grammar, token)) {
      if (match.entry().kind() == LexiconEntry.Kind.VERB) {
        EventDraft draft = new EventDraft(match, token, token, Grammar.NONE, null);
        if (fill(draft)) {
          drafts.add(draft);
          return;
        }
      }
    }
  }

  private boolean isPlural(int noun) {
    String word = grammar.sentence().lower(noun);
    return word.endsWith("s") && !word.equals(parse.lemma(noun));
  }

  /** What stands for a noun in the clause: "a series" of "a series of airstrikes". */
  private int carrier(int noun) {
    int at = noun;
    for (int steps = 0; steps < 3; steps++) {
      int head = parse.head(at);
      if (head < 0) {
        return at;
      }
      boolean part =
          grammar.isRelation(at, "nmod")
              && grammar.hasCase(at, Set.of("of"))
              && (tables.seriesNouns().contains(parse.lemma(head))
                  || tables.partNouns().contains(parse.lemma(head)));
      boolean joined = grammar.isRelation(at, "conj") && !parse.upos(head).equals("VERB");
      if (!part && !joined) {
        return at;
      }
      at = head;
    }
    return at;
  }

  private Lexicon.@Nullable Match support(int carrier) {
    List<Integer> verbs = new ArrayList<>();
    if (grammar.isRelation(carrier, "obj", "nsubj", "obl", "xcomp")) {
      verbs.add(parse.head(carrier));
    }
    verbs.addAll(grammar.children(carrier, "acl"));
    for (int verb : verbs) {
      if (verb < 0 || usedVerbs.contains(verb)) {
        continue;
      }
      for (Lexicon.Match match : tables.lexicon().verbs(grammar, verb)) {
        if (match.entry().kind() != LexiconEntry.Kind.SUPPORT) {
          continue;
        }
        if (match.entry().ofSubject()) {
          if (grammar.surfaceSubject(verb) == carrier && !grammar.isPassive(verb)) {
            return match;
          }
          continue;
        }
        boolean oblique =
            grammar.isRelation(carrier, "obl")
                && parse.head(carrier) == verb
                && grammar.hasCase(carrier, Set.of(match.entry().particle()));
        boolean object =
            grammar.deepObjects(verb).contains(carrier)
                || (parse.head(carrier) == verb && grammar.isRelation(carrier, "obj"));
        if (oblique || object) {
          return match;
        }
      }
    }
    return null;
  }

  /** Fills doer and recipient; false where a condition of the row does not hold. */
  private boolean fill(EventDraft draft) {
    LexiconEntry entry = draft.entry;
    LexiconEntry support = draft.support;
    Set<Integer> taken = new LinkedHashSet<>();
    if (support == null) {
      int verb = entry.isNominal() ? Grammar.NONE : draft.verb;
      draft.actors =
          firstOfBetween(find(draft, entry.actor(), verb, taken)).stream()
              .filter(found -> !isHarmedOwner(draft, found) && !isHitSubject(draft, found))
              .toList();
      draft.actors.forEach(found -> taken.add(found.token()));
      draft.recipients = find(draft, entry.recipient(), verb, taken);
    } else if (!support.recipient().isEmpty()) {
      draft.recipients = finder.find(support.recipient(), draft.verb, draft.noun, taken);
      draft.recipients.forEach(found -> taken.add(found.token()));
      draft.actors = finder.find(support.actor(), draft.verb, draft.noun, taken);
      if (draft.actors.isEmpty()) {
        draft.actors = finder.find(entry.actor(), Grammar.NONE, draft.noun, taken);
      }
    } else {
      draft.actors = finder.find(support.actor(), draft.verb, Grammar.NONE, taken);
      if (draft.actors.isEmpty()) {
        draft.actors = firstOfBetween(finder.find(entry.actor(), Grammar.NONE, draft.noun, taken));
      }
      draft.actors.forEach(found -> taken.add(found.token()));
      draft.recipients = finder.find(entry.recipient(), Grammar.NONE, draft.noun, taken);
      if (draft.recipients.isEmpty()) {
        List<String> prepositions =
            entry.recipient().stream().filter(place -> place.matches("[a-z]+")).toList();
        draft.recipients = finder.find(prepositions, draft.verb, draft.noun, taken);
      }
    }
    dropReflexive(draft);
    if (entry.actor().contains("self") && draft.recipients.isEmpty()) {
      return false; // "the attackers fled" tells of no attack that has not been told of
    }
    boolean rightDoer =
        entry.only().isEmpty()
            || draft.actors.stream()
                .map(found -> tables.parties().of(grammar, found.token()))
                .anyMatch(side -> side != null && entry.only().contains(side.name()));
    boolean rightRecipient =
        !entry.ofPerson()
            || (draft.recipients.stream().anyMatch(found -> isPerson(found.token()))
                && grammar.children(draft.verb, "xcomp").stream().allMatch(this::isPerson));
    boolean rightObject = !entry.needsObject() || !grammar.deepObjects(draft.verb).isEmpty();
    return rightDoer && rightRecipient && rightObject;
  }

  /**
   * "his murder": where the row has the one harmed in the genitive, PropBank's doer there is none.
   * "His murder of the judge" names the one harmed elsewhere.
   */
  private boolean isHarmedOwner(EventDraft draft, Found found) {
    return draft.entry.isNominal()
        && found.label().equals("ARG0")
        && draft.entry.recipient().contains("poss")
        && grammar.isRelation(found.token(), "nmod:poss")
        && parse.head(found.token()) == draft.noun
        && grammar.prepositional(draft.noun, "of").isEmpty();
  }

  /**
   * "the pylon blew up", "the bodies of the hostages murdered on Friday were found": a subject that
   * PropBank has for the one done to, where nothing else stands for it, is no doer of an assault.
   * Of names, pronouns and armed sides the tree knows better: "gunmen shot, in one night, two".
   */
  private boolean isHitSubject(EventDraft draft, Found found) {
    if (draft.entry.plover() != PloverEvent.ASSAULT
        || draft.entry.isNominal()
        || draft.noun != Grammar.NONE
        || !found.label().equals("subject")
        || isArm(found.token())
        || parse.upos(found.token()).startsWith("PRO")
        || isArmedSide(found.token())
        || !("explosives".equals(draft.entry.mode()) || isFollowedByBy(draft.verb))
        || !grammar.deepObjects(draft.verb).isEmpty()) {
      return false;
    }
    return parse
        .predicate(draft.verb)
        .filter(predicate -> predicate.argument("ARG0").isEmpty())
        .flatMap(predicate -> predicate.argument("ARG1"))
        .filter(done -> done.head() == found.token())
        .isPresent();
  }

  private boolean isFollowedByBy(int verb) {
    for (int token = verb + 1; token < grammar.sentence().size(); token++) {
      if (grammar.sentence().lower(token).equals("by")) {
        return true;
      }
    }
    return false;
  }

  private boolean isArmedSide(int token) {
    Parties.Side side = tables.parties().of(grammar, token);
    return side == Parties.Side.STATE || side == Parties.Side.NON_STATE;
  }

  /**
   * What stands at a place of the row. Of a row such as "imposition of sanctions" it may hang on
   * the inner noun.
   */
  private List<Found> find(EventDraft draft, List<String> places, int verb, Set<Integer> taken) {
    List<Found> found = finder.find(places, verb, draft.noun, taken);
    int last = draft.end - 1;
    boolean inner = draft.entry.nouns().contains("of") && last != draft.noun;
    return found.isEmpty() && inner ? finder.find(places, verb, last, taken) : found;
  }

  /** A proper name, or a title with one. */
  private boolean isPerson(int token) {
    return parse.upos(token).equals("PROPN")
        || grammar.children(token, "flat", "appos", "compound").stream()
            .anyMatch(child -> parse.upos(child).equals("PROPN"));
  }

  /** What keeps a row from being taken although its words stand here. */
  enum Refusal {
    /** The doer is not of the kind that the row is for. */
    DOER,
    /** The row is for people, and the one acted upon is none. */
    NO_PERSON,
    /** The row is for a verb with an object, and it has none. */
    NO_OBJECT,
    NONE
  }

  /** Why {@link #fill} would refuse a row that fits. */
  Refusal refusal(Lexicon.Match match) {
    boolean nominal = match.entry().isNominal();
    EventDraft draft =
        new EventDraft(
            match,
            match.token(),
            nominal ? Grammar.NONE : match.token(),
            nominal ? match.token() : match.noun(),
            null);
    if (fill(draft)) {
      return Refusal.NONE;
    }
    if (!match.entry().only().isEmpty()) {
      return Refusal.DOER;
    }
    return match.entry().needsObject() ? Refusal.NO_OBJECT : Refusal.NO_PERSON;
  }

  private static List<Found> firstOfBetween(List<Found> found) {
    return found.size() > 1 && found.get(0).label().equals("between") ? found.subList(0, 1) : found;
  }

  private void dropReflexive(EventDraft draft) {
    List<Found> kept = new ArrayList<>();
    for (Found found : draft.recipients) {
      if (grammar.sentence().lower(found.token()).matches(".+(self|selves)")) {
        draft.reflexive = true;
      } else {
        kept.add(found);
      }
    }
    draft.recipients = kept;
  }

  /** A rocket, a bomb or a shell that stands as the subject is the weapon, never the doer. */
  private void weapons() {
    for (EventDraft draft : drafts) {
      if (draft.entry.plover() != PloverEvent.ASSAULT
          && draft.entry.plover() != PloverEvent.MOBILIZE) {
        continue;
      }
      List<Found> doers = new ArrayList<>();
      for (Found found : draft.actors) {
        if (isArm(found.token())) {
          draft.weapons.add(found);
          tellsBeside(draft, found.token());
        } else {
          doers.add(found);
        }
      }
      draft.actors = doers;
      if (draft.entry.weapon().equals("obj")) {
        int object = draft.noun >= 0 ? draft.noun : firstObject(draft.verb);
        if (object >= 0) {
          draft.weapons.add(new Found(object, "object"));
        }
      } else if (draft.entry.weapon().equals("SUBJ") && draft.verb >= 0) {
        // "exploded five kilos of dynamite": with an object the subject is whoever did it
        int object = grammar.isPassive(draft.verb) ? Grammar.NONE : firstObject(draft.verb);
        int weapon = object >= 0 ? object : grammar.surfaceSubject(draft.verb);
        if (weapon >= 0) {
          draft.weapons.add(new Found(weapon, object >= 0 ? "object" : "subject"));
        }
      }
      if (draft.entry.weapon().equals("of")) {
        grammar.prepositional(draft.noun, "of").stream()
            .filter(this::isArm)
            .forEach(token -> draft.weapons.add(new Found(token, "of")));
      }
      besideTrigger(draft);
    }
  }

  /** "a roadside bomb killed two", "were killed by artillery": the weapon tells of the act too. */
  private void tellsBeside(EventDraft draft, int weapon) {
    int start = weapon;
    while (start > 0
        && parse.head(start - 1) == weapon
        && grammar.isRelation(start - 1, "compound")
        && !parse.upos(start - 1).equals("PROPN")) {
      start--;
    }
    draft.also.add(new TokenRange(grammar.sentence().index(), start, weapon + 1));
  }

  private int firstObject(int verb) {
    List<Integer> objects = verb < 0 ? List.of() : grammar.deepObjects(verb);
    return objects.isEmpty() ? Grammar.NONE : objects.get(0);
  }

  /** "with rockets", "using mortars", "a rocket attack". */
  private void besideTrigger(EventDraft draft) {
    List<Found> candidates = new ArrayList<>();
    for (int at :
        draft.verb >= 0 && draft.verb != draft.head
            ? List.of(draft.head, draft.verb)
            : List.of(draft.head)) {
      for (String preposition : List.of("with", "by", "from", "using")) {
        for (int token : grammar.prepositional(at, preposition)) {
          candidates.add(new Found(token, preposition));
        }
      }
      for (int token : grammar.children(at, "compound", "amod")) {
        candidates.add(new Found(token, "compound"));
      }
      for (int clause : grammar.children(at, "advcl", "acl")) {
        if (parse.lemma(clause).equals("use")) {
          grammar.children(clause, "obj").forEach(t -> candidates.add(new Found(t, "using")));
        }
      }
    }
    // "used explosives to blow up the bridge", "machine guns were used in the attack"
    int over = parse.head(draft.anchor());
    if (over >= 0
        && parse.lemma(over).equals("use")
        && grammar.isRelation(draft.anchor(), "advcl", "xcomp", "obl")) {
      grammar.deepObjects(over).forEach(token -> candidates.add(new Found(token, "using")));
    }
    for (Found candidate : candidates) {
      if (tables.weapons().at(grammar, candidate.token()) != null
          && draft.weapons.stream().noneMatch(found -> found.token() == candidate.token())) {
        draft.weapons.add(candidate);
      }
    }
  }

  /** "Airstrikes hit a depot": one event, told by the noun, its target by the verb. */
  private void joinSubjects() {
    for (EventDraft verb : List.copyOf(drafts)) {
      if (verb.entry.kind() != LexiconEntry.Kind.VERB
          || verb.entry.plover() != PloverEvent.ASSAULT) {
        continue;
      }
      for (Found subject : verb.actors) {
        EventDraft noun = nounAt(subject.token());
        if (noun != null) {
          join(noun, verb);
          break;
        }
      }
    }
  }

  /** "were killed in an ambush": one event; "shelled a town, killing five": the shelling. */
  private void joinResults() {
    for (EventDraft result : List.copyOf(drafts)) {
      if (!result.isResult()) {
        continue;
      }
      for (String preposition : List.of("in", "during", "by", "from", "after")) {
        for (int token : grammar.prepositional(result.verb, preposition)) {
          EventDraft noun = isCountedFrom(token) ? null : nounAt(token);
          if (noun != null && drafts.contains(result)) {
            inherit(noun, result, preposition);
            join(noun, result);
          }
        }
      }
      boolean participle =
          grammar.isRelation(result.verb, "advcl")
              && grammar.sentence().lower(result.verb).endsWith("ing");
      if (participle
          && drafts.stream()
              .anyMatch(
                  draft ->
                      draft != result
                          && draft.entry.plover() == PloverEvent.ASSAULT
                          && draft.anchor() == parse.head(result.verb))) {
        drafts.remove(result);
      }
    }
  }

  /** "killed two, three days after the bombing": another act, however the tree has it. */
  private boolean isCountedFrom(int token) {
    return grammar.children(token, "nmod:unmarked", "obl:unmarked").stream()
        .anyMatch(child -> !grammar.children(child, "nummod").isEmpty());
  }

  /** "claimed responsibility for the bombing": the doer that words around the noun tell. */
  private void responsible() {
    for (EventDraft draft : drafts) {
      PloverEvent event = draft.entry.plover();
      boolean harms = event == PloverEvent.ASSAULT || event == PloverEvent.COERCE;
      if (draft.actors.isEmpty() && harms && (draft.entry.isNominal() || isGerund(draft.verb))) {
        draft.actors =
            tables.responsibility().of(grammar, tables.modality(), carrier(draft.head)).stream()
                .filter(found -> !isArm(found.token()))
                .filter(
                    found -> draft.recipients.stream().noneMatch(r -> r.token() == found.token()))
                .toList();
      }
    }
  }

  private boolean isGerund(int verb) {
    return grammar.sentence().lower(verb).endsWith("ing") && grammar.child(verb, "mark") >= 0;
  }

  private boolean isArm(int token) {
    Weapons.Weapon weapon = tables.weapons().at(grammar, token);
    return weapon != null && weapon.arm();
  }

  private @Nullable EventDraft nounAt(int token) {
    for (EventDraft draft : drafts) {
      if (draft.entry.isNominal()
          && draft.entry.plover() == PloverEvent.ASSAULT
          && (draft.head == token || carrier(draft.head) == token)) {
        return draft;
      }
    }
    return null;
  }

  /**
   * "Gunmen killed three in an attack on a village": the attack is theirs, and the three its
   * victims.
   */
  private static void inherit(EventDraft noun, EventDraft verb, String preposition) {
    boolean within = preposition.equals("in") || preposition.equals("during");
    if (within && noun.actors.isEmpty()) {
      noun.actors = verb.actors;
    }
    List<Found> harmed = new ArrayList<>(noun.recipients);
    verb.recipients.stream().filter(found -> !harmed.contains(found)).forEach(harmed::add);
    noun.recipients = harmed;
  }

  private void join(EventDraft noun, EventDraft verb) {
    noun.also.add(new TokenRange(grammar.sentence().index(), verb.start, verb.end));
    noun.also.addAll(verb.also);
    if (noun.recipients.isEmpty()) {
      noun.recipients = verb.recipients;
    }
    if (noun.verb < 0) {
      noun.verb = verb.verb;
    }
    drafts.remove(verb);
  }
}
