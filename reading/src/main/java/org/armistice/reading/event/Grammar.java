package org.armistice.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armistice.reading.document.Argument;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;

/**
 * Who stands where in the clauses of one sentence, over its Universal Dependencies tree: active and
 * passive, relative clauses, infinitives and gerunds without a subject of their own, and verbs that
 * share a subject. Tokens are indices; a missing one is -1.
 */
final class Grammar {
  static final int NONE = -1;

  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");
  private static final Set<String> AGENT_MARK = Set.of("by");
  private static final Set<String> BETWEEN_MARK = Set.of("for", "with");
  private static final Set<String> OF_OBJECT = Set.of("of", "from", "for", "into", "against");

  private final ParsedSentence sentence;
  private final Parse parse;
  private final Set<String> subjectControl;
  private final Set<String> timeNouns;
  private final Set<String> reporters;

  /**
   * @param subjectControl lemmas of verbs that have an object but whose infinitive is their
   *     subject's act ("promised the council to leave")
   * @param timeNouns words that say when: "announced Monday" has no object
   * @param reporters lemmas of verbs that report: "documented bombed hospitals" tells of no bombing
   *     by the one who documents
   */
  Grammar(
      ParsedSentence sentence,
      Set<String> subjectControl,
      Set<String> timeNouns,
      Set<String> reporters) {
    this.sentence = sentence;
    this.parse = sentence.parse();
    this.subjectControl = subjectControl;
    this.timeNouns = timeNouns;
    this.reporters = reporters;
  }

  ParsedSentence sentence() {
    return sentence;
  }

  Parse parse() {
    return parse;
  }

  boolean isRelation(int token, String... relations) {
    String relation = parse.relation(token);
    for (String wanted : relations) {
      if (relation.equals(wanted) || relation.startsWith(wanted + ":")) {
        return true;
      }
    }
    return false;
  }

  List<Integer> children(int token, String... relations) {
    List<Integer> found = new ArrayList<>();
    for (int child : parse.children(token)) {
      if (isRelation(child, relations)) {
        found.add(child);
      }
    }
    return found;
  }

  int child(int token, String... relations) {
    List<Integer> found = children(token, relations);
    return found.isEmpty() ? NONE : found.get(0);
  }

  /** The prepositions that introduce a noun or a clause. */
  boolean hasCase(int token, Set<String> prepositions) {
    for (int child : children(token, "case", "mark")) {
      if (prepositions.contains(sentence.lower(child))) {
        return true;
      }
    }
    return false;
  }

  /** "was <b>hurt</b>": what the tagger takes for an adjective has somebody to whom it was done. */
  boolean isSuffered(int adjective) {
    return child(adjective, "aux:pass", "cop") != NONE
        && parse.predicate(adjective).flatMap(predicate -> predicate.argument("ARG1")).isPresent();
  }

  /**
   * "were fired <b>on</b>": a passive whose preposition has left its noun behind as the subject.
   */
  boolean isStranded(int verb, String preposition) {
    return isPassive(verb)
        && parse.children(verb).stream()
            .anyMatch(
                child ->
                    sentence.lower(child).equals(preposition)
                        && isRelation(child, "compound", "advmod", "obl", "case"));
  }

  /** The nouns that hang on a token with a preposition: "on the town" of "attack". */
  List<Integer> prepositional(int token, String preposition) {
    List<Integer> found = new ArrayList<>();
    for (int child : children(token, "obl", "nmod")) {
      if (!isRelation(child, "nmod:poss") && hasCase(child, Set.of(preposition))) {
        found.add(child);
      }
    }
    return found;
  }

  boolean isPassive(int verb) {
    if (child(verb, "aux:pass") != NONE || parse.upos(verb).equals("ADJ")) {
      return true;
    }
    if (child(verb, "nsubj:pass", "csubj:pass") != NONE && objects(verb).isEmpty()) {
      // with an object and no auxiliary the label errs: "the court that convicted the general"
      return true;
    }
    if (child(verb, "nsubj") != NONE || !objects(verb).isEmpty()) {
      return false;
    }
    if (isRelation(verb, "acl") && !isRelation(verb, "acl:relcl")) {
      return isPastParticiple(verb);
    }
    if (isRelation(verb, "advcl") && isPastParticiple(verb) && child(verb, "mark", "aux") == NONE) {
      return true;
    }
    return isRelation(verb, "conj")
        && parse.head(verb) >= 0
        && parse.upos(parse.head(verb)).equals("VERB")
        && isPassive(parse.head(verb))
        && isPastParticiple(verb);
  }

  /**
   * "reported <b>destroyed</b> tanks", "found <b>burned</b> houses": a participle before its noun
   * that the tree takes for a clause; the one who reports is not its doer. After a present tense it
   * may be a headline without its subject: "army says killed two".
   */
  boolean isBareParticiple(int verb) {
    return isReported(verb) || isComplementParticiple(verb);
  }

  /**
   * The same where the tree takes the participle for the main verb and the one that reports for a
   * participle of its own subject: "groups <b>documented</b> bombed hospitals". What tells them
   * apart is the order: subject, verb of reporting, participle, bare noun.
   */
  private boolean isReported(int verb) {
    int reporting = verb - 1;
    if (reporting < 1 || verb + 1 >= sentence.size()) {
      return false;
    }
    return reporters.contains(parse.lemma(reporting))
        && parse.upos(reporting).equals("VERB")
        && isPast(reporting)
        && isNominal(reporting - 1)
        && isPastParticiple(verb)
        && parse.upos(verb + 1).equals("NOUN")
        && !isTime(verb + 1);
  }

  private boolean isNominal(int token) {
    String upos = parse.upos(token);
    return upos.equals("NOUN") || upos.equals("PROPN") || upos.equals("PRON");
  }

  private boolean isComplementParticiple(int verb) {
    int governor = parse.head(verb);
    if (governor < 0 || governor > verb || !isRelation(verb, "ccomp", "xcomp")) {
      return false;
    }
    boolean noun =
        !objects(verb).isEmpty()
            || (verb + 1 < sentence.size() && parse.upos(verb + 1).equals("NOUN"));
    return noun
        && isPastParticiple(verb)
        && parse.upos(governor).equals("VERB")
        && isPast(governor)
        && !isRelation(governor, "acl:relcl")
        && child(verb, "nsubj", "csubj", "mark", "cop", "expl") == NONE;
  }

  /** "feared <b>captured</b>": a participle that tells of what its subject has suffered. */
  boolean isBareComplement(int verb) {
    return isRelation(verb, "xcomp", "ccomp")
        && parse.upos(verb).equals("VERB")
        && isPastParticiple(verb)
        && child(verb, "nsubj", "mark", "cop") == NONE;
  }

  private boolean isPast(int verb) {
    String word = sentence.lower(verb);
    return !word.equals(parse.lemma(verb)) && !word.endsWith("ing") && !word.endsWith("s");
  }

  private boolean isPastParticiple(int verb) {
    String word = sentence.lower(verb);
    return !word.endsWith("ing")
        && !word.equals(parse.lemma(verb))
        && child(verb, "aux") == NONE
        && !hasTo(verb);
  }

  /**
   * Whether a noun behind the verb is the one who tells of it: "..., killing 31, <b>officials</b>
   * said". The tree may hang the verb of reporting on it or on what stands before it.
   */
  boolean isTellerBehind(int noun, int verb) {
    if (noun <= verb || !isAfterComma(noun, verb)) {
      return false;
    }
    int next = Math.max(noun + 1, parse.subtreeEnd(noun));
    return next < sentence.size()
        && parse.upos(next).equals("VERB")
        && reporters.contains(parse.lemma(next));
  }

  private boolean isAfterComma(int noun, int verb) {
    for (int token = verb + 1; token < noun; token++) {
      if (sentence.word(token).equals(",")) {
        return true;
      }
    }
    return false;
  }

  boolean hasTo(int verb) {
    return hasCase(verb, Set.of("to"));
  }

  /**
   * The subject as it stands, whatever the voice; shared subjects and relative pronouns resolved.
   */
  int surfaceSubject(int verb) {
    return surfaceSubject(verb, 0);
  }

  /**
   * "UN: rebels killed twelve": who is named before the colon of a headline tells of it and did not
   * do it.
   *
   * @return the word behind the colon that the tree hung on the teller, or {@link #NONE}
   */
  private int behindColon(int subject, int verb) {
    for (int at = verb - 1; at > subject && subject >= 0; at--) {
      if (sentence.word(at).equals(":")) {
        int colon = at;
        return children(subject, "appos", "conj", "parataxis", "nmod", "flat").stream()
            .filter(child -> child > colon && child < verb)
            .findFirst()
            .orElse(NONE);
      }
    }
    return subject;
  }

  private int surfaceSubject(int verb, int depth) {
    if (isReported(verb)) {
      return NONE;
    }
    int own = behindColon(child(verb, "nsubj", "csubj"), verb);
    if (own != NONE) {
      return antecedent(own);
    }
    int head = parse.head(verb);
    if (head < 0 || depth > 6) {
      return NONE;
    }
    if (isRelation(verb, "acl")) {
      if (hasTo(verb)) {
        // "the kingdom's threat to cut ties": the owner of the noun is who would cut them
        return child(head, "nmod:poss");
      }
      // "responsibility for killing the judge": what a preposition joins is no act of the noun
      boolean joined = !isRelation(verb, "acl:relcl") && child(verb, "mark") != NONE;
      return joined ? NONE : head;
    }
    if (isRelation(verb, "conj") && isVerbal(head)) {
      return surfaceSubject(head, depth + 1);
    }
    if (isBareParticiple(verb)) {
      return NONE;
    }
    if (isRelation(verb, "xcomp") || isRelation(verb, "advcl") || isRelation(verb, "ccomp")) {
      return controller(verb, head, depth);
    }
    return NONE;
  }

  /** Who is understood as the subject of an infinitive or gerund that has none. */
  private int controller(int verb, int governor, int depth) {
    int told = toldClause(verb, governor);
    if (told != NONE) {
      return surfaceSubject(told, depth + 1);
    }
    if (!isVerbal(governor)) {
      return isRelation(verb, "xcomp", "advcl", "ccomp")
          ? surfaceSubject(governor, depth + 1)
          : NONE;
    }
    boolean ofObject =
        isRelation(verb, "xcomp")
            || hasCase(verb, OF_OBJECT)
            || (isRelation(verb, "ccomp", "advcl") && hasTo(verb) && takesPerson(governor));
    if (isPassive(governor)) {
      return ofObject ? surfaceSubject(governor, depth + 1) : agent(governor);
    }
    int object = child(governor, "obj", "iobj");
    if (object == NONE && ofObject) {
      for (String preposition : List.of("on", "upon", "for", "to", "with")) {
        List<Integer> asked = prepositional(governor, preposition);
        if (!asked.isEmpty() && takesPerson(governor)) {
          object = asked.get(0);
          break;
        }
      }
    }
    if (ofObject && object != NONE && !subjectControl.contains(parse.lemma(governor))) {
      return object;
    }
    return surfaceSubject(governor, depth + 1);
  }

  /**
   * "accused rebels of shelling the market, killing nine": a participle that the tree hung on the
   * telling verb, and PropBank has within what is told, goes with the clause told.
   */
  private int toldClause(int verb, int governor) {
    if (!isRelation(verb, "advcl") || child(verb, "mark") != NONE) {
      return NONE;
    }
    return parse.predicate(governor).stream()
        .flatMap(predicate -> predicate.arguments().stream())
        .filter(argument -> argument.label().equals("ARG1") || argument.label().equals("ARG2"))
        .filter(argument -> argument.start() <= verb && verb < argument.end())
        .map(Argument::head)
        .filter(head -> head < verb && isVerbal(head))
        .findFirst()
        .orElse(NONE);
  }

  private boolean takesPerson(int governor) {
    return Set.of("call", "appeal", "plead", "order", "urge", "ask", "demand")
        .contains(parse.lemma(governor));
  }

  private boolean isVerbal(int token) {
    return parse.upos(token).equals("VERB") || parse.upos(token).equals("AUX");
  }

  /** The one whose act the verb tells of: the active subject, the passive's "by". */
  int deepSubject(int verb) {
    return isPassive(verb) ? agent(verb) : activeSubject(verb);
  }

  private int activeSubject(int verb) {
    // "the attacks that rebels launched": what the clause hangs on is its object
    if (isRelation(verb, "acl:relcl") && child(verb, "nsubj") == NONE) {
      return parse.head(verb);
    }
    return surfaceSubject(verb);
  }

  int agent(int verb) {
    // the model calls "according to the mayor" an agent too: only "by" names one
    for (int child : children(verb, "obl:agent", "obl", "nmod")) {
      if (hasCase(child, AGENT_MARK)) {
        return child;
      }
    }
    // "was asked for talks by the rebels": the tree may hang the doer on what stands between
    for (int between : isPassive(verb) ? children(verb, "obl") : List.<Integer>of()) {
      for (int child :
          hasCase(between, BETWEEN_MARK) ? children(between, "nmod") : List.<Integer>of()) {
        if (hasCase(child, AGENT_MARK)) {
          return child;
        }
      }
    }
    for (int conjunct : children(verb, "conj")) {
      if (isVerbal(conjunct) && isPassive(conjunct)) {
        return agent(conjunct);
      }
    }
    return NONE;
  }

  /** What the act is done to: the active object, the passive's subject, a relative's antecedent. */
  List<Integer> deepObjects(int verb) {
    List<Integer> objects = new ArrayList<>();
    if (isPassive(verb)) {
      int subject = surfaceSubject(verb);
      if (subject != NONE) {
        objects.add(subject);
      }
      return objects;
    }
    for (int object : objects(verb)) {
      objects.add(antecedent(object));
    }
    if (objects.isEmpty() && isRelation(verb, "acl:relcl") && child(verb, "nsubj") != NONE) {
      int subject = child(verb, "nsubj");
      // "the state whose troops fought": the clause hangs on an owner, not on an object
      if (antecedent(subject) == subject && !isOwned(subject)) {
        objects.add(parse.head(verb));
      }
    }
    return objects;
  }

  private boolean isOwned(int noun) {
    for (int child : children(noun, "nmod:poss")) {
      if (sentence.lower(child).equals("whose")) {
        return true;
      }
    }
    return false;
  }

  private List<Integer> objects(int verb) {
    List<Integer> objects = new ArrayList<>();
    for (int object : children(verb, "obj")) {
      if (!isTime(object)) {
        objects.add(object);
      }
    }
    return objects;
  }

  boolean isTime(int token) {
    return isTimeNoun(token)
        // "on 6 December": the day heads its month
        || sentence.word(token).matches("[0-3]?[0-9]")
            && token + 1 < sentence.size()
            && parse.head(token + 1) == token
            && isTimeNoun(token + 1);
  }

  private boolean isTimeNoun(int token) {
    return timeNouns.contains(parse.lemma(token)) || timeNouns.contains(sentence.word(token));
  }

  /** What a relative pronoun stands for; any other token stands for itself. */
  int antecedent(int token) {
    if (!RELATIVE.contains(sentence.lower(token)) || !parse.upos(token).equals("PRON")) {
      return token;
    }
    for (int at = parse.head(token); at >= 0; at = parse.head(at)) {
      if (isRelation(at, "acl:relcl") || isRelation(at, "acl")) {
        return parse.head(at);
      }
    }
    return token;
  }

  /** A noun and the nouns joined to it by "and". */
  List<Integer> conjuncts(int noun) {
    List<Integer> all = new ArrayList<>();
    all.add(noun);
    for (int child : children(noun, "conj")) {
      if (isNominal(child)) {
        all.add(child);
      }
    }
    return all;
  }

  /** Tokens that go with a noun: its subtree without clauses, appositions and joined nouns. */
  int[] phrase(int noun) {
    int start = noun;
    while (start > 0 && belongs(start - 1, noun)) {
      start--;
    }
    int end = noun + 1;
    while (end < sentence.size() && belongs(end, noun)) {
      end++;
    }
    while (start < noun && isEdge(start)) {
      start++;
    }
    while (end > noun + 1 && isEdge(end - 1)) {
      end--;
    }
    return new int[] {start, end};
  }

  private boolean isEdge(int token) {
    String upos = parse.upos(token);
    return upos.equals("PUNCT")
        ? !sentence.word(token).equals(")")
        : upos.equals("CCONJ") || isRelation(token, "case");
  }

  private boolean belongs(int token, int noun) {
    for (int at = token; at >= 0; at = parse.head(at)) {
      if (at == noun) {
        return true;
      }
      boolean direct = parse.head(at) == noun;
      if (direct
          && isRelation(at, "conj", "acl", "appos", "parataxis", "advcl", "cop", "nsubj", "mark")) {
        return false;
      }
      if (isRelation(at, "acl", "parataxis", "advcl")) {
        return false;
      }
    }
    return false;
  }
}
