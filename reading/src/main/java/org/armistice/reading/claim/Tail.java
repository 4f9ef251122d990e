package org.armistice.reading.claim;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;

/**
 * A sentence that ends with its speaker, by the order of words alone: "Two people died in the fire,
 * the emergency service said on Saturday." The tree often hangs such a speaker on what is said.
 *
 * @param content all words before the comma
 * @param source head of the speaker
 * @param words of the speaker
 */
record Tail(TreeSet<Integer> content, int source, TokenSpan words) {
  private static final int LONGEST_SPEAKER = 14;
  private static final int LONGEST_END = 9;
  private static final Set<String> OPENS_SPEAKER =
      Set.of("DET", "NUM", "ADJ", "NOUN", "PROPN", "PRON");
  private static final Set<String> CLOSES_GROUP =
      Set.of("ADP", "VERB", "AUX", "SCONJ", "PUNCT", "CCONJ", "ADV");
  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whose", "whom");
  private static final Set<String> SUBORDINATORS =
      Set.of(
          "when", "while", "after", "before", "as", "if", "although", "though", "since", "because");

  static Optional<Tail> of(Grammar grammar, int cue) {
    ParsedSentence sentence = grammar.sentence();
    Parse parse = grammar.parse();
    if (grammar.isParticiple(cue)
        || grammar.hasInfinitiveMark(cue)
        || parse.upos(cue - (cue > 0 ? 1 : 0)).equals("AUX")
        || !ends(grammar, cue)) {
      return Optional.empty();
    }
    int comma = cue - 1;
    while (comma > 0 && !sentence.word(comma).equals(",")) {
      if (isQuote(sentence, comma) || cue - comma > LONGEST_SPEAKER) {
        return Optional.empty();
      }
      comma--;
    }
    int start = comma + 1;
    if (comma <= 0
        || start == cue
        || !OPENS_SPEAKER.contains(parse.upos(start))
        || RELATIVES.contains(sentence.lower(start))) {
      return Optional.empty();
    }
    int source = head(parse, start, cue);
    TreeSet<Integer> content = content(grammar, comma);
    return source < 0 || content.isEmpty()
        ? Optional.empty()
        : Optional.of(new Tail(content, source, new TokenSpan(sentence.index(), start, cue)));
  }

  /**
   * Whether only a time, an addressee or a means follows, to the end or a comma with a participle.
   */
  private static boolean ends(Grammar grammar, int cue) {
    ParsedSentence sentence = grammar.sentence();
    int next = cue + 1;
    while (next < sentence.size() && !grammar.isMark(next)) {
      String upos = grammar.parse().upos(next);
      if (upos.equals("VERB") || upos.equals("AUX") || upos.equals("SCONJ")) {
        return false;
      }
      next++;
    }
    boolean brief = next - cue <= LONGEST_END;
    if (next >= sentence.size() || sentence.word(next).equals(".")) {
      return brief && next + 1 >= sentence.size();
    }
    return brief
        && sentence.word(next).equals(",")
        && next + 1 < sentence.size()
        && grammar.parse().upos(next + 1).equals("VERB")
        && grammar.isParticiple(next + 1);
  }

  /** The noun of the first group: "two officials" of "two officials familiar with the talks". */
  static int head(Parse parse, int start, int end) {
    int head = -1;
    for (int i = start; i < end; i++) {
      String upos = parse.upos(i);
      if (RELATIVES.contains(parse.lemma(i)) && i > start) {
        break;
      }
      boolean hyphen = upos.equals("PUNCT") && head < 0;
      if (CLOSES_GROUP.contains(upos) && !hyphen && !parse.relation(i).equals("amod")) {
        break;
      }
      if (upos.equals("NOUN")
          || upos.equals("PROPN")
          || upos.equals("PRON")
          || upos.equals("NUM")) {
        boolean possessor = parse.relation(i).equals("nmod:poss");
        boolean within = upos.equals("NUM") && head >= 0;
        head = possessor && i + 2 < end ? head : within ? head : i;
      }
    }
    return head;
  }

  private static TreeSet<Integer> content(Grammar grammar, int comma) {
    ParsedSentence sentence = grammar.sentence();
    Parse parse = grammar.parse();
    TreeSet<Integer> content = new TreeSet<>();
    boolean verb = false;
    boolean comma2 = false;
    for (int i = 0; i < comma; i++) {
      if (isQuote(sentence, i)) {
        return new TreeSet<>();
      }
      content.add(i);
      verb |= parse.upos(i).equals("VERB") || parse.upos(i).equals("AUX");
      comma2 |= sentence.word(i).equals(",");
    }
    boolean subordinate = SUBORDINATORS.contains(sentence.lower(0)) && !comma2;
    return verb && !subordinate ? content : new TreeSet<>();
  }

  private static boolean isQuote(ParsedSentence sentence, int token) {
    return Quotations.isDouble(sentence, token);
  }
}
