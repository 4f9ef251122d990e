package org.armistice.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.armistice.reading.claim.ReportingWord.Form;
import org.armistice.reading.claim.ReportingWord.PartOfSpeech;
import org.armistice.reading.document.Parse;

/**
 * Verbs and adjectives that report, with their source and content: "the army said it had left",
 * "residents are afraid that it will return".
 */
final class VerbCues {
  private final ReportingWords words;
  private final CueWords cueWords;
  private final Set<String> messages;

  /**
   * @param messages nouns that are messages: statement, warning
   */
  VerbCues(ReportingWords words, CueWords cueWords, Set<String> messages) {
    this.words = words;
    this.cueWords = cueWords;
    this.messages = messages;
  }

  List<Draft> in(Grammar grammar) {
    List<Draft> drafts = new ArrayList<>();
    Parse parse = grammar.parse();
    for (int token = 0; token < grammar.sentence().size(); token++) {
      String upos = parse.upos(token);
      if (upos.equals("VERB") || upos.equals("AUX")) {
        read(grammar, token, PartOfSpeech.VERB).ifPresent(drafts::add);
      } else if (upos.equals("ADJ")) {
        read(grammar, token, PartOfSpeech.ADJ).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  /** The first row of the lemma that the sentence bears out; without content, one that quotes. */
  private Optional<Draft> read(Grammar grammar, int token, PartOfSpeech partOfSpeech) {
    Complements complements = new Complements(grammar, messages);
    Optional<Draft> open = Optional.empty();
    for (ReportingWord word :
        words.of(grammar.parse().lemma(token), grammar.sentence().lower(token), partOfSpeech)) {
      Optional<Integer> companion =
          word.with().isEmpty() ? Optional.empty() : complements.companion(token, word.with());
      if (!word.with().isEmpty() && companion.isEmpty()) {
        continue;
      }
      Optional<Content> content = complements.of(token, word);
      if (content.isPresent()) {
        Draft draft = draft(grammar, token, word, content.get().form(), companion);
        draft.content = new ArrayList<>(grammar.spans(content.get().tokens()));
        draft.addressee = content.get().addressee();
        draft.statement = content.get().isStatement();
        if (!draft.content.isEmpty()) {
          return Optional.of(draft);
        }
      }
      if (word.takes(Form.QUOTE) && open.isEmpty()) {
        Draft draft = draft(grammar, token, word, "quote", companion);
        draft.addressee = Addressees.of(grammar, token, word, draft.cueTokens);
        open = Optional.of(draft);
      }
    }
    return open;
  }

  private Draft draft(
      Grammar grammar, int token, ReportingWord word, String form, Optional<Integer> companion) {
    String name = word.with().isEmpty() ? word.lemma() : word.lemma() + " " + word.with();
    Draft draft =
        new Draft(
            grammar.sentence().index(),
            token,
            word,
            "claims:%s:%s".formatted(form, name).toLowerCase(Locale.ROOT));
    cueWords.read(
        grammar,
        draft,
        companion.isPresent() ? OptionalInt.of(companion.get()) : OptionalInt.empty());
    Optional<Integer> doer =
        word.partOfSpeech() == PartOfSpeech.ADJ
            ? grammar.parse().child(token, "nsubj", "nsubj:pass").or(() -> grammar.doer(token))
            : grammar.doer(token);
    doer.ifPresent(head -> draft.source = OptionalInt.of(head));
    return draft;
  }
}
