package org.armistice.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;

/**
 * Takes a second reporting verb out of the content of the first, where the tree has hung it too
 * low: "said it was late, adding that ...", "said the road was mined and called for help". The
 * second has then the source of the first.
 */
final class Lifting {
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "we", "i");

  private static final Set<String> BESIDE = Set.of("while", "whereas");
  private static final Set<String> AND = Set.of("and", "but");

  private final Grammar grammar;
  private final Quotations quotations;

  Lifting(Grammar grammar, Quotations quotations) {
    this.grammar = grammar;
    this.quotations = quotations;
  }

  /**
   * @param drafts of the sentence
   */
  void lift(List<Draft> drafts) {
    for (Draft low : drafts) {
      if (low.word == null || low.cue < 0 || quotations.at(low.sentence, low.cue).isPresent()) {
        continue;
      }
      for (Draft high : drafts) {
        if (high != low && isTrailing(low, high)) {
          takeOver(low, high);
          break;
        }
        if (high != low
            && high.word != null
            && high.isSpoken()
            && high.cue < low.cue
            && high.statement
            && high.says(low.sentence, low.cue)) {
          if (isParticiple(low, high) || isSecondVerb(low, high)) {
            cut(low, high);
            low.source = high.source;
            low.rule = low.rule + ":lifted";
            break;
          }
          if (isSetBeside(low, high)) {
            cut(low, high);
            low.content.forEach(high::leave);
            break;
          }
        }
      }
    }
  }

  /**
   * "The road is open, an officer said on Friday, rejecting reports": a participle behind the words
   * that say who speaks is the speaker's act.
   */
  private boolean isTrailing(Draft low, Draft high) {
    int comma = low.cueTokens.first() - 1;
    if (high.word == null
        || !high.isSpoken()
        || high.source.isEmpty()
        || comma <= high.cue
        || !grammar.sentence().word(comma).equals(",")
        || !grammar.isParticiple(low.cue)) {
      return false;
    }
    for (int i = high.cue + 1; i < comma; i++) {
      String upos = grammar.parse().upos(i);
      if (grammar.isMark(i) || upos.equals("VERB") || upos.equals("AUX")) {
        return false;
      }
    }
    return !high.content.isEmpty()
        && high.content.stream().allMatch(span -> span.end() <= high.cue || low.cue < span.end());
  }

  private void takeOver(Draft low, Draft high) {
    int first = low.cueTokens.first();
    TokenSpan rest = new TokenSpan(low.sentence, first, grammar.sentence().size());
    high.leave(rest);
    low.source = high.source;
    low.sourceWords = high.sourceWords;
    low.rule = low.rule + ":lifted";
    TokenSpan citing = high.citing;
    if (citing != null && citing.covers(low.sentence, low.cue)) {
      low.content.clear();
    }
  }

  /** ", adding that": always the speaker's; other participles where the subject is a pronoun. */
  private boolean isParticiple(Draft low, Draft high) {
    Parse parse = grammar.parse();
    ParsedSentence sentence = grammar.sentence();
    int first = low.cueTokens.first();
    boolean afterComma = first > 0 && sentence.word(first - 1).equals(",");
    boolean participle =
        parse.relation(low.cue).equals("advcl")
            && grammar.isParticiple(low.cue)
            && parse.child(low.cue, "mark").isEmpty();
    if (!afterComma || !participle || !low.isSpoken() || !low.statement) {
      return false;
    }
    int clause = parse.head(low.cue);
    boolean pronoun =
        parse
            .child(clause, "nsubj", "nsubj:pass")
            .filter(subject -> PRONOUNS.contains(sentence.lower(subject)))
            .isPresent();
    boolean direct =
        high.says(low.sentence, clause)
            && parse.head(clause) == high.cue
            && !(high.source.isPresent() && grammar.antecedent(high.source.getAsInt()) >= 0);
    return parse.lemma(low.cue).equals("add") || (pronoun && direct);
  }

  /** A second verb beside a clause whose subject does nothing: a passive, or a state. */
  private boolean isSecondVerb(Draft low, Draft high) {
    Parse parse = grammar.parse();
    int clause = parse.head(low.cue);
    if (!parse.relation(low.cue).equals("conj")
        || clause < 0
        || parse.head(clause) != high.cue
        || parse.child(low.cue, "nsubj", "nsubj:pass").isPresent()
        || grammar.isPassive(low.cue)) {
      return false;
    }
    boolean state = grammar.isPassive(clause) || parse.child(clause, "cop").isPresent();
    boolean sameForm =
        grammar.sentence().lower(low.cue).endsWith("s")
            == grammar.sentence().lower(high.cue).endsWith("s");
    return state && sameForm;
  }

  /** ", while the rebels said", ", but the rebels said": another's words beside the first's. */
  private boolean isSetBeside(Draft low, Draft high) {
    Parse parse = grammar.parse();
    ParsedSentence sentence = grammar.sentence();
    int first = grammar.subtree(low.cue).first();
    if (sentence.word(first).equals(",")) {
      first++;
    }
    boolean afterComma = first > 0 && sentence.word(first - 1).equals(",");
    String relation = parse.relation(low.cue);
    boolean beside =
        (relation.equals("advcl") && BESIDE.contains(sentence.lower(first)))
            || (relation.equals("conj") && AND.contains(sentence.lower(first)));
    boolean named =
        parse
            .child(low.cue, "nsubj")
            .filter(subject -> !parse.upos(subject).equals("PRON"))
            .isPresent();
    boolean sameForm =
        sentence.lower(low.cue).endsWith("s") == sentence.lower(high.cue).endsWith("s");
    return afterComma && beside && named && sameForm && low.isSpoken() && low.statement;
  }

  private void cut(Draft low, Draft high) {
    TreeSet<Integer> left = new TreeSet<>();
    List<TokenSpan> elsewhere = new ArrayList<>();
    for (TokenSpan span : high.content) {
      if (span.sentence() != high.sentence) {
        elsewhere.add(span);
        continue;
      }
      for (int i = span.start(); i < span.end(); i++) {
        left.add(i);
      }
    }
    TreeSet<Integer> own = grammar.subtree(low.cue);
    for (int from : own) {
      if (from < low.cue && left.contains(from)) {
        left.remove(from);
      }
    }
    left.removeAll(own);
    high.content = new ArrayList<>(grammar.spans(left));
    high.add(elsewhere);
  }
}
