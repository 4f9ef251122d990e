package org.armistice.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.armistice.reading.document.Argument;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.document.Predicate;

/** The grammar of one sentence that attribution needs: subjects, agents, subtrees. */
final class Grammar {
  private static final Set<String> EDGE_MARKS =
      Set.of(",", ";", ":", ".", "-", "--", "–", "—", "―");
  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");
  // the model's time arguments miss some of these where the phrase may hang on a noun as well
  private static final Set<String> TIME_NOUNS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "week",
          "weekend",
          "month",
          "year");
  private static final int DEEPEST = 12;

  private final ParsedSentence sentence;
  private final Parse parse;

  Grammar(ParsedSentence sentence) {
    this.sentence = sentence;
    this.parse = sentence.parse();
  }

  /** All tokens that hang on one, itself included. */
  TreeSet<Integer> subtree(int token) {
    TreeSet<Integer> tokens = new TreeSet<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (parse.isUnder(i, token)) {
        tokens.add(i);
      }
    }
    return tokens;
  }

  TreeSet<Integer> subtreeWithout(int token, int without) {
    TreeSet<Integer> tokens = subtree(token);
    tokens.removeAll(subtree(without));
    return tokens;
  }

  /**
   * The runs of a set of tokens. Gaps of marks alone are closed, marks at the edges fall off, and
   * so do runs of nothing but marks and conjunctions.
   */
  List<TokenSpan> spans(Set<Integer> tokens) {
    TreeSet<Integer> filled = new TreeSet<>(tokens);
    for (int i = 0; i + 1 < sentence.size(); i++) {
      if (filled.contains(i) && !filled.contains(i + 1)) {
        int next = i + 1;
        while (next < sentence.size() && !filled.contains(next) && isMark(next)) {
          next++;
        }
        if (next < sentence.size() && filled.contains(next)) {
          for (int mark = i + 1; mark < next; mark++) {
            filled.add(mark);
          }
        }
      }
    }
    List<TokenSpan> trimmed = new ArrayList<>();
    for (TokenSpan run : TokenSpan.runs(sentence.index(), filled)) {
      trim(run).ifPresent(trimmed::add);
    }
    return trimmed;
  }

  private Optional<TokenSpan> trim(TokenSpan run) {
    int start = run.start();
    int end = run.end();
    while (start < end && EDGE_MARKS.contains(sentence.word(start))) {
      start++;
    }
    while (end > start && EDGE_MARKS.contains(sentence.word(end - 1))) {
      end--;
    }
    for (int i = start; i < end; i++) {
      String upos = parse.upos(i);
      if (!upos.equals("PUNCT") && !upos.equals("CCONJ")) {
        return Optional.of(new TokenSpan(run.sentence(), start, end));
      }
    }
    return Optional.empty();
  }

  boolean isMark(int token) {
    return parse.upos(token).equals("PUNCT");
  }

  /** The words that stand for somebody: the subtree of their head, marks at the edges off. */
  Mention mention(int head) {
    return mention(head, (inSentence, token) -> false);
  }

  /**
   * The words that stand for somebody, without some.
   *
   * @param without tells of a sentence and a token whether it is to be left out
   */
  Mention mention(int head, BiPredicate<Integer, Integer> without) {
    TreeSet<Integer> tokens = subtree(head);
    tokens.removeIf(token -> isLooseChild(token, head) || without.test(sentence.index(), token));
    List<TokenSpan> spans = spans(tokens);
    return new Mention(
        sentence.index(),
        head,
        spans.isEmpty() ? List.of(new TokenSpan(sentence.index(), head, head + 1)) : spans);
  }

  /** Prepositions, conjunctions and grammar set beside a name are no part of it. */
  private boolean isLooseChild(int token, int head) {
    int top = token;
    while (top >= 0 && top != head && parse.head(top) != head) {
      top = parse.head(top);
    }
    if (top == head || top < 0) {
      return false;
    }
    String relation = parse.relation(top);
    return relation.equals("case")
        || relation.equals("cc")
        || relation.equals("parataxis")
        || relation.equals("mark")
        || relation.equals("discourse")
        || relation.equals("cop");
  }

  boolean isPassive(int token) {
    for (int child : parse.children(token)) {
      String relation = parse.relation(child);
      if (relation.equals("nsubj:pass")
          || relation.equals("aux:pass")
          || relation.equals("csubj:pass")) {
        return true;
      }
    }
    String relation = parse.relation(token);
    return relation.equals("acl") && !isParticiple(token) && !hasInfinitiveMark(token);
  }

  boolean isParticiple(int token) {
    return sentence.lower(token).endsWith("ing");
  }

  /** "Denied having broken the truce". */
  boolean hasHaving(int token) {
    return parse.children(token).stream()
        .anyMatch(
            child -> parse.relation(child).equals("aux") && sentence.lower(child).equals("having"));
  }

  boolean hasInfinitiveMark(int token) {
    return parse.children(token).stream()
        .anyMatch(
            child -> parse.relation(child).equals("mark") && sentence.lower(child).equals("to"));
  }

  boolean hasCase(int token, String word) {
    for (int child : parse.children(token)) {
      String relation = parse.relation(child);
      if ((relation.equals("case") || relation.equals("mark"))
          && sentence.lower(child).equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** The agent of a passive: "by the army". */
  Optional<Integer> agent(int verb) {
    for (int child : parse.children(verb)) {
      String relation = parse.relation(child);
      if (relation.startsWith("obl") && hasCase(child, "by") && !isTime(verb, child)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** Who does what the verb says; empty where the sentence does not say. */
  Optional<Integer> doer(int verb) {
    return doer(verb, 0);
  }

  private Optional<Integer> doer(int verb, int depth) {
    if (depth > DEEPEST) {
      return Optional.empty();
    }
    if (isPassive(verb)) {
      return agent(verb);
    }
    Optional<Integer> subject = subject(verb);
    if (subject.isPresent()) {
      return subject;
    }
    int head = parse.head(verb);
    if (head < 0) {
      return Optional.empty();
    }
    String relation = parse.relation(verb);
    if (relation.equals("conj")) {
      return parse.upos(head).equals("NOUN") || parse.upos(head).equals("PROPN")
          ? Optional.empty()
          : subjectOrDoer(head, depth);
    }
    if (relation.equals("xcomp")) {
      Optional<Integer> object = parse.child(head, "obj", "iobj");
      boolean objects = hasInfinitiveMark(verb) || Causing.isCausing(parse.lemma(head));
      return object.isPresent() && objects ? object : subjectOrDoer(head, depth);
    }
    if (relation.equals("advcl") && hasCase(verb, "as") && isParticiple(verb)) {
      // "quoted the general as saying"
      Optional<Integer> object = parse.child(head, "obj");
      return object.isPresent() ? object : subjectOrDoer(head, depth);
    }
    if (relation.equals("advcl") && (isParticiple(verb) || hasInfinitiveMark(verb))) {
      Optional<Integer> object = parse.child(head, "obj").filter(child -> child < verb);
      if (object.isPresent() && Causing.isCausing(parse.lemma(head))) {
        return object;
      }
      return isParticiple(verb) && inRelativeClause(head) && setOff(verb)
          ? Optional.empty()
          : subjectOrDoer(head, depth);
    }
    // "a statement saying" speaks; "a habit of saying" does not
    if (relation.equals("acl") && isParticiple(verb) && parse.child(verb, "mark").isEmpty()) {
      return afterComma(verb) || isIssued(head) ? clauseAbove(head, depth) : Optional.of(head);
    }
    return Optional.empty();
  }

  /**
   * The subject of a verb. Where the tree gives it several, the one right before it ("One after
   * another, the towns declared"), or what stands directly before that ("spokesman Idris said").
   */
  private Optional<Integer> subject(int verb) {
    Optional<Integer> stranded = strandedSubject(verb);
    int found = -1;
    for (int child : parse.children(verb)) {
      String relation = parse.relation(child);
      boolean subject = relation.equals("nsubj") || relation.equals("nsubj:outer");
      if (subject && !Optional.of(child).equals(stranded) && !isPhrase(child)) {
        boolean further = found >= 0 && child < verb && isParted(found, child);
        found = found < 0 || further ? child : found;
      }
    }
    return found < 0 ? Optional.empty() : Optional.of(found);
  }

  /** "in many cases reporting": a noun behind a preposition is no subject. */
  private boolean isPhrase(int noun) {
    return parse.children(noun).stream()
        .anyMatch(
            child ->
                child < noun
                    && parse.relation(child).equals("case")
                    && parse.upos(child).equals("ADP"));
  }

  /** Whether more than marks and parts of names stand between the words of two. */
  private boolean isParted(int first, int second) {
    for (int i = parse.subtreeEnd(first); i < parse.subtreeStart(second); i++) {
      if (!isMark(i) && !parse.upos(i).equals("PROPN")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "and said he thought that": a pronoun behind a second verb opens what is said, though the tree
   * may take it for the speaker. Behind a quotation or a comma it is the speaker: "“No,” said he".
   */
  Optional<Integer> strandedSubject(int verb) {
    int before = verb - 1;
    while (before >= 0 && parse.head(before) == verb && parse.relation(before).equals("advmod")) {
      before--;
    }
    boolean second =
        parse.relation(verb).equals("conj") && before >= 0 && parse.upos(before).equals("CCONJ");
    boolean pronoun = verb + 1 < sentence.size() && parse.upos(verb + 1).equals("PRON");
    return second
            && pronoun
            && parse.head(verb + 1) == verb
            && parse.relation(verb + 1).equals("nsubj")
        ? Optional.of(verb + 1)
        : Optional.empty();
  }

  /** "filed papers opposing the transfer": who files them opposes it. */
  private boolean isIssued(int noun) {
    int verb = parse.head(noun);
    return verb >= 0
        && parse.relation(noun).equals("obj")
        && Issuing.isIssuing(parse.lemma(verb))
        && doer(verb).isPresent();
  }

  private boolean inRelativeClause(int verb) {
    for (int at = verb; at >= 0; at = parse.head(at)) {
      if (parse.relation(at).equals("acl:relcl")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a mark parts a participle from the relative clause before it: whose it is, cannot be
   * told ("played where the team trains, chanting").
   */
  private boolean setOff(int verb) {
    int first = subtree(verb).first();
    return first > 0 && (isMark(first) || isMark(first - 1));
  }

  private boolean afterComma(int token) {
    return token > 0 && sentence.word(token - 1).equals(",");
  }

  /** "marched on the stadium, chanting": the marchers chant. */
  private Optional<Integer> clauseAbove(int noun, int depth) {
    if (parse.relation(noun).startsWith("nsubj")) {
      return Optional.of(noun);
    }
    int above = parse.head(noun);
    while (above >= 0 && !parse.upos(above).equals("VERB")) {
      above = parse.head(above);
    }
    return above < 0 ? Optional.empty() : subjectOrDoer(above, depth);
  }

  /** A participle or second verb takes over the subject of its head, be that passive or not. */
  private Optional<Integer> subjectOrDoer(int head, int depth) {
    Optional<Integer> passive = parse.child(head, "nsubj:pass");
    return passive.isPresent() ? passive : doer(head, depth + 1);
  }

  /** The noun that a relative pronoun subject stands for; -1 where the token is none. */
  int antecedent(int token) {
    if (!RELATIVES.contains(sentence.lower(token))) {
      return -1;
    }
    for (int at = token; at >= 0; at = parse.head(at)) {
      if (parse.relation(at).equals("acl:relcl")) {
        return parse.head(at);
      }
    }
    return -1;
  }

  /** Whether the model takes a phrase for the time of a predicate. */
  boolean isTime(int verb, int token) {
    String relation = parse.relation(token);
    if (relation.equals("obl:tmod")
        || relation.equals("nmod:tmod")
        || relation.equals("obl:unmarked")) {
      return true;
    }
    if (TIME_NOUNS.contains(parse.lemma(token))) {
      return true;
    }
    return argument(verb, "ARGM-TMP").filter(argument -> argument.head() == token).isPresent();
  }

  Optional<Argument> argument(int verb, String label) {
    return parse.predicate(verb).flatMap((Predicate predicate) -> predicate.argument(label));
  }

  ParsedSentence sentence() {
    return sentence;
  }

  Parse parse() {
    return parse;
  }

  /** Whether a word has a subject of its own. */
  /** Whether a subject begins at a token. */
  boolean opensSubject(int token) {
    for (int at = token; at >= 0; at = parse.head(at)) {
      if (parse.relation(at).startsWith("nsubj")) {
        return subtree(at).first() == token;
      }
    }
    return false;
  }

  boolean hasSubject(int token) {
    return parse.children(token).stream()
        .anyMatch(
            child ->
                parse.relation(child).startsWith("nsubj")
                    || parse.relation(child).equals("expl")
                    || parse.relation(child).equals("csubj"));
  }
}
