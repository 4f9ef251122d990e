package org.armistice.reading.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An event on its way: what fired and what was found, before sentence-wide decisions. */
final class EventDraft {
  final LexiconEntry entry;
  final int head;
  final int start;
  final int end;

  /** The verb: of the row itself, or the support verb; -1 for a noun alone. */
  int verb;

  /** The event noun, or the noun of a phrase; -1 for a verb alone. */
  final int noun;

  final @Nullable LexiconEntry support;
  final String rule;
  List<ArgumentFinder.Found> actors = List.of();
  List<ArgumentFinder.Found> recipients = List.of();
  final List<ArgumentFinder.Found> weapons = new ArrayList<>();

  /** Other words of the sentence that tell of the same. */
  final List<TokenRange> also = new ArrayList<>();

  boolean series;
  boolean reflexive;

  EventDraft(Lexicon.Match match, int head, int verb, int noun, Lexicon.@Nullable Match support) {
    this.entry = match.entry();
    this.head = head;
    this.start = match.start();
    this.end = match.end();
    this.verb = verb;
    this.noun = noun;
    this.support = support == null ? null : support.entry();
    this.rule =
        (support == null ? "lexicon:" : "lexicon:" + support.entry().trigger() + " > ")
            + match.entry().trigger();
  }

  /** The word that carries tense and negation. */
  int anchor() {
    return verb >= 0 ? verb : head;
  }

  boolean isResult() {
    return entry.effect().equals("RESULT");
  }
}
