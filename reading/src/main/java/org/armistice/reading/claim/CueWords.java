package org.armistice.reading.claim;

import java.util.OptionalInt;
import java.util.TreeSet;
import org.armistice.reading.claim.CueModifiers.Effect;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;

/** The words of a cue around its head, and what they say of the saying. */
final class CueWords {
  private final CueModifiers modifiers;

  CueWords(CueModifiers modifiers) {
    this.modifiers = modifiers;
  }

  /** Auxiliaries, adverbs, particles and governing verbs: "has repeatedly declined to say". */
  void read(Grammar grammar, Draft draft, OptionalInt companion) {
    ParsedSentence sentence = grammar.sentence();
    Parse parse = grammar.parse();
    TreeSet<Integer> words = draft.cueTokens;
    words.add(draft.cue);
    companion.ifPresent(words::add);
    int top = draft.cue;
    if (modifiers.has(parse.lemma(top), Effect.REPEATED)) {
      draft.repeated = true;
    }
    modify(grammar, draft, top);
    while (isGoverned(grammar, top)
        && parse.head(top) >= 0
        && parse.head(top) < top
        && modifiers.governs(parse.lemma(parse.head(top)))) {
      int governor = parse.head(top);
      boolean near = true;
      for (int i = governor + 1; i < top; i++) {
        near &= parse.isUnder(i, governor) && !parse.relation(i).startsWith("obj");
      }
      if (!near) {
        break;
      }
      apply(draft, parse.lemma(governor));
      for (int i = governor; i < draft.cue; i++) {
        if (i == governor || parse.head(i) == top || parse.head(i) == governor) {
          words.add(i);
        }
      }
      top = governor;
      modify(grammar, draft, top);
    }
    for (int child : parse.children(draft.cue)) {
      if (parse.relation(child).equals("compound:prt")) {
        words.add(child);
      }
    }
    if (grammar.hasCase(top, "if") || grammar.hasCase(top, "unless")) {
      draft.utterance = Attribution.Utterance.NOT_YET;
    }
    for (int child : parse.children(top)) {
      if (parse.relation(child).equals("advmod")
          && modifiers.has(sentence.lower(child), Effect.REPEATED)) {
        draft.repeated = true;
      }
    }
  }

  /** "declined to say", "refrained from saying". */
  private static boolean isGoverned(Grammar grammar, int verb) {
    String relation = grammar.parse().relation(verb);
    return relation.equals("xcomp")
        || ((relation.equals("advcl") || relation.equals("ccomp"))
            && grammar.hasCase(verb, "from"));
  }

  /** Takes in the auxiliaries and adverbs that stand directly before a verb of the cue. */
  private void modify(Grammar grammar, Draft draft, int verb) {
    Parse parse = grammar.parse();
    for (int i = verb - 1; i >= 0; i--) {
      String relation = parse.relation(i);
      boolean adverb = relation.equals("advmod") || relation.startsWith("aux");
      boolean copula = relation.equals("cop");
      if (parse.head(i) != verb || !(adverb || copula)) {
        break;
      }
      if (relation.equals("advmod") && i == 0) {
        break;
      }
      draft.cueTokens.add(i);
    }
    for (int child : parse.children(verb)) {
      String relation = parse.relation(child);
      if (relation.startsWith("aux") || relation.equals("advmod")) {
        apply(draft, grammar.sentence().lower(child));
      }
    }
  }

  private void apply(Draft draft, String word) {
    if (modifiers.has(word, Effect.NOT_MADE)) {
      draft.utterance = Attribution.Utterance.NOT_MADE;
    } else if (modifiers.has(word, Effect.NOT_YET)
        && draft.utterance == Attribution.Utterance.MADE) {
      draft.utterance = Attribution.Utterance.NOT_YET;
    }
    if (modifiers.has(word, Effect.REPEATED)) {
      draft.repeated = true;
    }
  }
}
