package org.armistice.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.reading.claim.Attribution.Relay;
import org.armistice.reading.claim.CueModifiers.Effect;
import org.armistice.reading.document.Argument;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.record.Claim;
import org.jspecify.annotations.Nullable;

/** Makes an attribution of a draft: everything but source, cue and content. */
final class Dressing {
  private final Hedges hedges;
  private final Channels channels;
  private final CueModifiers modifiers;
  private final Outlets outlets;

  Dressing(Hedges hedges, Channels channels, CueModifiers modifiers, Outlets outlets) {
    this.hedges = hedges;
    this.channels = channels;
    this.modifiers = modifiers;
    this.outlets = outlets;
  }

  Attribution dress(
      int index, int parent, Draft draft, List<Grammar> grammar, Quotations quotations) {
    Grammar own = grammar.get(draft.sentence);
    ReportingWord word = draft.word;
    Mention cue =
        draft.cue < 0
            ? null
            : new Mention(
                draft.sentence, draft.cue, TokenSpan.runs(draft.sentence, draft.cueTokens));
    Mention relaying = mention(own, draft, draft.source, draft.sourceWords);
    TokenSpan citing = draft.citing;
    Mention source =
        citing == null
            ? relaying
            : mention(
                own,
                draft,
                draft.cited,
                new TokenSpan(draft.sentence, citing.start() + 1, citing.end()));
    Mention addressee = mention(own, draft, draft.addressee, draft.addresseeWords);
    List<Hedges.Found> weakened = weakened(draft, grammar);
    Claim.Factuality factuality = word == null ? Claim.Factuality.CERTAIN : word.firmness();
    for (Hedges.Found hedge : weakened) {
      factuality = Hedges.weaker(factuality, hedge.factuality());
    }
    return new Attribution(
        index,
        parent,
        cue,
        source,
        draft.source.isPresent() && citing == null ? own.antecedent(draft.source.getAsInt()) : -1,
        draft.content,
        addressee,
        channels.of(own, draft),
        citing == null || relaying == null
            ? relays(own, draft, addressee)
            : List.of(new Relay(Claim.Link.CITED, relaying, List.of(citing))),
        draft.statement || draft.carriesQuote,
        word == null ? Attribution.Kind.SPEECH : word.kind(),
        addressee == null ? Claim.Link.SAID : Claim.Link.TOLD,
        word == null ? Claim.SpeechAct.REPORT : word.act(),
        mode(draft, quotations),
        factuality,
        weakened.stream().map(Hedges.Found::span).sorted().toList(),
        saidAt(own, draft),
        draft.utterance,
        draft.repeated,
        contrast(own, draft.cue),
        draft.unsure || isUnsure(own, draft),
        draft.rule);
  }

  /** The hedges in what is said and around its cue. */
  List<Hedges.Found> weakened(Draft draft, List<Grammar> grammar) {
    List<Hedges.Found> weakened = new ArrayList<>();
    for (Grammar sentence : grammar) {
      weakened.addAll(hedges.in(sentence.sentence(), draft.content));
    }
    if (draft.cue >= 0) {
      // "appeared to suggest"; the head itself has its firmness from its row
      Set<Integer> around = new TreeSet<>(draft.cueTokens);
      around.remove(draft.cue);
      weakened.addAll(
          hedges.in(
              grammar.get(draft.sentence).sentence(), TokenSpan.runs(draft.sentence, around)));
    }
    return weakened;
  }

  /**
   * @param words where the tree does not hold them together
   */
  private static @Nullable Mention mention(
      Grammar own, Draft draft, OptionalInt head, @Nullable TokenSpan words) {
    if (head.isEmpty()) {
      return null;
    }
    return words == null
        ? own.mention(head.getAsInt(), draft::says)
        : new Mention(draft.sentence, head.getAsInt(), List.of(words));
  }

  /** A verb in the active voice that says nothing of who speaks. */
  private static boolean isUnsure(Grammar own, Draft draft) {
    return draft.source.isEmpty()
        && draft.cue >= 0
        && own.parse().upos(draft.cue).equals("VERB")
        && !own.isPassive(draft.cue);
  }

  /** DIRECT where all words but marks stand in quotation marks, MIXED where some do. */
  private static Claim.QuoteMode mode(Draft draft, Quotations quotations) {
    int quoted = 0;
    int bare = 0;
    for (TokenSpan span : draft.content) {
      for (int i = span.start(); i < span.end(); i++) {
        if (quotations.at(span.sentence(), i).isPresent()) {
          quoted++;
        } else {
          bare++;
        }
      }
    }
    return quoted == 0
        ? Claim.QuoteMode.INDIRECT
        : bare == 0 ? Claim.QuoteMode.DIRECT : Claim.QuoteMode.MIXED;
  }

  /** The time words that hang on the cue itself: "a spokesman said Monday". */
  private @Nullable TokenSpan saidAt(Grammar own, Draft draft) {
    if (draft.cue < 0) {
      return null;
    }
    Parse parse = own.parse();
    for (int child : parse.children(draft.cue)) {
      String relation = parse.relation(child);
      boolean phrase =
          relation.startsWith("obl") || relation.startsWith("nmod") || relation.equals("advmod");
      if (phrase
          && own.isTime(draft.cue, child)
          && !draft.says(draft.sentence, child)
          && !isRepetition(own, draft, child)) {
        return new TokenSpan(draft.sentence, parse.subtreeStart(child), parse.subtreeEnd(child));
      }
    }
    // a time word right behind the cue is the cue's, though the tree may hang it on the content
    int next = draft.cue + 1;
    if (next < own.sentence().size()
        && parse.relation(next).startsWith("obl")
        && own.isTime(parse.head(next), next)
        && !draft.says(draft.sentence, next)) {
      return new TokenSpan(draft.sentence, next, next + 1);
    }
    Argument time = own.argument(draft.cue, "ARGM-TMP").orElse(null);
    if (time != null
        && !draft.says(draft.sentence, time.head())
        && !isRepetition(own, draft, time.head())) {
      return new TokenSpan(draft.sentence, time.start(), time.end());
    }
    return null;
  }

  /** "The agency quoted the general as saying": the agency cites him. */
  private static @Nullable Relay quoting(Grammar own, Draft draft) {
    Parse parse = own.parse();
    if (draft.cue < 0 || !own.hasCase(draft.cue, "as") || parse.head(draft.cue) < 0) {
      return null;
    }
    int quote = parse.head(draft.cue);
    Integer agency = own.doer(quote).orElse(null);
    boolean quotes = parse.lemma(quote).equals("quote") || parse.lemma(quote).equals("cite");
    if (!quotes || agency == null || agency == draft.source.orElse(-1)) {
      return null;
    }
    return new Relay(
        Claim.Link.CITED,
        own.mention(agency),
        List.of(new TokenSpan(draft.sentence, quote, quote + 1)));
  }

  /** "repeatedly", "first" and the like tell how often, not when. */
  private boolean isRepetition(Grammar own, Draft draft, int token) {
    return draft.cueTokens.contains(token)
        || own.parse().upos(token).equals("ADJ")
        || modifiers.has(own.sentence().lower(token), Effect.REPEATED);
  }

  /** A news agency or paper that was told is the one through whom it came. */
  private List<Relay> relays(Grammar own, Draft draft, @Nullable Mention addressee) {
    ParsedSentence sentence = own.sentence();
    Relay quoting = quoting(own, draft);
    if (quoting != null) {
      return List.of(quoting);
    }
    return addressee != null && outlets.isIn(sentence, addressee)
        ? List.of(new Relay(Claim.Link.RELAYED, addressee, List.of()))
        : List.of();
  }

  /** "Still, officials said": at the head of the sentence, or before the clause of the cue. */
  private @Nullable TokenSpan contrast(Grammar own, int cue) {
    if (cue < 0) {
      return null;
    }
    ParsedSentence sentence = own.sentence();
    for (int child : own.parse().children(cue)) {
      String relation = own.parse().relation(child);
      if ((relation.equals("cc") || relation.equals("advmod") || relation.equals("mark"))
          && child < cue
          && modifiers.has(sentence.lower(child), Effect.CONTRAST)) {
        return new TokenSpan(sentence.index(), child, child + 1);
      }
    }
    return modifiers.has(sentence.lower(0), Effect.CONTRAST)
        ? new TokenSpan(sentence.index(), 0, 1)
        : null;
  }
}
