package org.armistice.reading.claim;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;

/**
 * Who says it: the doer of the cue, unless he stands where no speaker stands (inside the words
 * quoted, in the dateline) or the words beside the cue gainsay the tree ("Details aside, the envoy
 * said"). Nobody rather than somebody wrong.
 */
final class Sources {
  private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON", "NUM");
  private static final Set<String> INSIDE_NOMINAL =
      Set.of(
          "compound",
          "flat",
          "nmod",
          "nmod:poss",
          "amod",
          "det",
          "nummod",
          "case",
          "appos",
          "nmod:npmod",
          "nmod:desc",
          "fixed",
          "nmod:unmarked");
  private static final Set<String> OBJECTS = Set.of("me", "him", "us", "them");
  private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "―");
  private static final int LONGEST_DATELINE = 14;

  private final Grammar grammar;
  private final ParsedSentence sentence;
  private final Parse parse;
  private final Quotations quotations;
  private final int dateline;

  Sources(Grammar grammar, Quotations quotations) {
    this.grammar = grammar;
    this.sentence = grammar.sentence();
    this.parse = grammar.parse();
    this.quotations = quotations;
    this.dateline = dateline(sentence);
  }

  /** Sets the source of a draft whose cue and content are found. */
  void find(Draft draft) {
    OptionalInt beside = beside(draft);
    OptionalInt doer = draft.source;
    if (doer.isPresent() && isPossible(draft, doer.getAsInt())) {
      if (beside.isPresent() && isGainsaid(draft, doer.getAsInt(), beside.getAsInt())) {
        draft.source = beside;
      }
      return;
    }
    boolean hadDoer = doer.isPresent();
    draft.source = OptionalInt.empty();
    if (draft.word != null && !grammar.isPassive(draft.cue)) {
      OptionalInt argument = argument(draft);
      if (argument.isPresent() && isPossible(draft, argument.getAsInt())) {
        draft.source = argument;
      } else if (sinceQuotation(draft).isPresent() && isFinite(draft.cue)) {
        draft.source = sinceQuotation(draft);
      } else if (isFinite(draft.cue) && takeTail(draft)) {
        return;
      } else if (beside.isPresent() && (hadDoer || isFinite(draft.cue))) {
        draft.source = beside;
      }
    }
  }

  private OptionalInt argument(Draft draft) {
    if (draft.word == null || draft.word.speaker().isEmpty()) {
      return OptionalInt.empty();
    }
    return grammar
        .argument(draft.cue, draft.word.speaker())
        .filter(argument -> argument.head() != draft.cue && !isMadeFor(argument.head(), draft.cue))
        .map(argument -> OptionalInt.of(argument.head()))
        .orElse(OptionalInt.empty());
  }

  /** "a meeting to discuss the truce": the meeting does not discuss. */
  private boolean isMadeFor(int noun, int cue) {
    return parse.head(cue) == noun
        && parse.relation(cue).equals("acl")
        && grammar.hasInfinitiveMark(cue);
  }

  private boolean isPossible(Draft draft, int token) {
    if (token < dateline || draft.says(draft.sentence, token)) {
      return false;
    }
    Optional<Quotation> around = quotations.at(draft.sentence, token);
    return around.isEmpty()
        || around.get().covers(draft.sentence, draft.cue)
        || !quotations.isWhole(around.get());
  }

  /** Whether a comma parts the doer from the cue while another noun stands right beside it. */
  private boolean isGainsaid(Draft draft, int doer, int beside) {
    TreeSet<Integer> words = grammar.subtree(doer);
    if (doer == beside || words.contains(beside) || doer > draft.cue) {
      return false;
    }
    for (int i = doer; i < draft.cue; i++) {
      if (sentence.word(i).equals(",")) {
        return true;
      }
    }
    return false;
  }

  /** The nominal right before the cue, or right after it where a quotation stands before. */
  private OptionalInt beside(Draft draft) {
    if (grammar.isPassive(draft.cue) || !parse.upos(draft.cue).equals("VERB")) {
      return OptionalInt.empty();
    }
    int before = draft.cue - 1;
    while (before >= 0 && draft.cueTokens.contains(before)) {
      before--;
    }
    if (before < 0) {
      return OptionalInt.empty();
    }
    if (NOMINAL.contains(parse.upos(before))) {
      int head = before;
      while (parse.head(head) >= 0
          && parse.head(head) < draft.cue
          && INSIDE_NOMINAL.contains(parse.relation(head))) {
        head = parse.head(head);
      }
      boolean subject = parse.head(head) == draft.cue || !parse.relation(head).startsWith("obl");
      return subject && isPossible(draft, head) ? OptionalInt.of(head) : OptionalInt.empty();
    }
    int after = draft.cue + 1;
    boolean inverted = afterQuotation(before) && after < sentence.size();
    if (!inverted
        || OBJECTS.contains(sentence.lower(after))
        || parse.upos(after).equals("VERB")
        || parse.upos(after).equals("ADP")) {
      return OptionalInt.empty();
    }
    int head = after;
    while (parse.head(head) > draft.cue && INSIDE_NOMINAL.contains(parse.relation(head))) {
      head = parse.head(head);
    }
    boolean time = grammar.isTime(draft.cue, head);
    return NOMINAL.contains(parse.upos(head)) && !time && isPossible(draft, head)
        ? OptionalInt.of(head)
        : OptionalInt.empty();
  }

  /** "The truce held, officers on both sides said": the tree may leave them in the content. */
  private boolean takeTail(Draft draft) {
    int comma = draft.cue - 1;
    while (comma > 0 && !sentence.word(comma).equals(",")) {
      if (parse.upos(comma).equals("VERB")
          || parse.upos(comma).equals("AUX")
          || !draft.says(draft.sentence, comma)) {
        return false;
      }
      comma--;
    }
    for (int i = comma + 1; comma > 0 && i < draft.cue; i++) {
      if (parse.head(i) < comma && NOMINAL.contains(parse.upos(i))) {
        TokenSpan tail = new TokenSpan(draft.sentence, comma, draft.cue);
        draft.leave(tail);
        draft.source = OptionalInt.of(i);
        draft.sourceWords = new TokenSpan(draft.sentence, comma + 1, draft.cueTokens.first());
        return true;
      }
    }
    return false;
  }

  /** "“...,” the mayor, a doctor who fled the town, said": the noun that opens the stretch. */
  private OptionalInt sinceQuotation(Draft draft) {
    int mark = draft.cue - 1;
    while (mark >= 0 && !Quotations.isDouble(sentence, mark)) {
      mark--;
    }
    if (mark < 0 || quotations.at(draft.sentence, mark).isEmpty()) {
      return OptionalInt.empty();
    }
    for (int i = mark + 1; i < draft.cue; i++) {
      boolean top = parse.head(i) <= mark || parse.head(i) >= draft.cue;
      if (top && NOMINAL.contains(parse.upos(i))) {
        return isPossible(draft, i) ? OptionalInt.of(i) : OptionalInt.empty();
      }
      if (top && !grammar.isMark(i)) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  private boolean isFinite(int cue) {
    String relation = parse.relation(cue);
    return !grammar.hasInfinitiveMark(cue)
        && !grammar.isParticiple(cue)
        && !relation.equals("xcomp")
        && !relation.startsWith("acl")
        && !relation.equals("conj");
  }

  private boolean afterQuotation(int token) {
    if (token < 0) {
      return false;
    }
    boolean comma = sentence.word(token).equals(",") && token > 0;
    return Quotations.isDouble(sentence, comma ? token - 1 : token);
  }

  /**
   * Token after a dateline, "KYIV, Oct. 4 (Agency) -": capitals or names before a dash. 0: none.
   */
  private static int dateline(ParsedSentence sentence) {
    if (sentence.size() < 2 || !isCapitals(sentence.word(0))) {
      return 0;
    }
    for (int i = 1; i < Math.min(sentence.size() - 1, LONGEST_DATELINE); i++) {
      if (DASHES.contains(sentence.word(i)) && !hugs(sentence, i)) {
        return i + 1;
      }
      String upos = sentence.parse().upos(i);
      if (upos.equals("VERB") || upos.equals("AUX") || upos.equals("DET")) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean hugs(ParsedSentence sentence, int token) {
    return sentence.sentence().token(token - 1).end() == sentence.sentence().token(token).start()
        && sentence.sentence().token(token).end() == sentence.sentence().token(token + 1).start()
        && sentence.word(token).equals("-");
  }

  private static boolean isCapitals(String word) {
    return word.length() > 1
        && word.codePoints().noneMatch(Character::isLowerCase)
        && word.codePoints().anyMatch(Character::isUpperCase);
  }
}
