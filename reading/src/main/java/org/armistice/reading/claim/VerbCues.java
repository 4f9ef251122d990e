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
  private static final Set<String> CITES = Set.of("citing", "quoting");

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
        Optional<Draft> read = read(grammar, token, PartOfSpeech.VERB);
        read.ifPresent(drafts::add);
        read.flatMap(draft -> another(grammar, draft)).ifPresent(drafts::add);
      } else if (upos.equals("ADJ")) {
        read(grammar, token, PartOfSpeech.ADJ).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  /** "One source put the dead at 100, <b>another at 165</b>": the verb is said once for both. */
  private Optional<Draft> another(Grammar grammar, Draft draft) {
    if (!draft.rule.startsWith("claims:count:") || draft.content.isEmpty()) {
      return Optional.empty();
    }
    return Counts.another(grammar, draft.content.get(draft.content.size() - 1).end())
        .map(
            gap -> {
              Draft second = new Draft(draft.sentence, draft.cue, draft.word, draft.rule + ":gap");
              second.cueTokens.addAll(draft.cueTokens);
              second.content = new ArrayList<>(List.of(gap.count()));
              second.source = OptionalInt.of(gap.source());
              return second;
            });
  }

  /** The first row of the lemma that the sentence bears out; without content, one that quotes. */
  private Optional<Draft> read(Grammar grammar, int token, PartOfSpeech partOfSpeech) {
    Complements complements = new Complements(grammar, messages, words.charges());
    Optional<Draft> open = Optional.empty();
    for (ReportingWord word :
        words.of(grammar.parse().lemma(token), grammar.sentence().lower(token), partOfSpeech)) {
      Optional<Integer> companion =
          word.with().isEmpty() ? Optional.empty() : complements.companion(token, word.with());
      if (!word.with().isEmpty() && companion.isEmpty()) {
        continue;
      }
      Optional<Tail> tail = tail(grammar, token, word);
      if (tail.isPresent()) {
        return Optional.of(atTheEnd(grammar, token, word, tail.get(), companion));
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

  private static Optional<Tail> tail(Grammar grammar, int token, ReportingWord word) {
    return word.takes(Form.CLAUSE) && word.takes(Form.QUOTE) && word.with().isEmpty()
        ? Tail.of(grammar, token)
        : Optional.empty();
  }

  private Draft atTheEnd(
      Grammar grammar, int token, ReportingWord word, Tail tail, Optional<Integer> companion) {
    Draft draft = draft(grammar, token, word, "tail", companion);
    draft.content = new ArrayList<>(grammar.spans(tail.content()));
    draft.source = OptionalInt.of(tail.source());
    draft.sourceWords = tail.words();
    draft.addressee = Addressees.of(grammar, token, word, tail.content());
    cite(grammar, draft);
    return draft;
  }

  /** "the agency reported on Friday, citing a military source": the source speaks, by way of it. */
  private static void cite(Grammar grammar, Draft draft) {
    int comma = draft.cue + 1;
    while (comma < grammar.sentence().size() && !grammar.isMark(comma)) {
      comma++;
    }
    int verb = comma + 1;
    boolean cites =
        verb < grammar.sentence().size() && CITES.contains(grammar.sentence().lower(verb));
    int end = verb + 1;
    while (end < grammar.sentence().size() && !grammar.isMark(end)) {
      end++;
    }
    int cited = cites ? Tail.head(grammar.parse(), verb + 1, end) : -1;
    if (cited >= 0 && Agents.isAgent(grammar.parse(), cited)) {
      draft.cited = OptionalInt.of(cited);
      draft.citing = new TokenSpan(draft.sentence, verb, end);
    }
  }

  /** "Denied that it had fired and <b>accused</b> the army": who denies, not "it". */
  private Optional<Integer> joined(Grammar grammar, int token) {
    Parse parse = grammar.parse();
    int clause = parse.relation(token).equals("conj") ? parse.head(token) : -1;
    boolean charge =
        clause >= 0
            && parse.relation(clause).equals("ccomp")
            && words.charges().contains(parse.lemma(token))
            && !grammar.hasSubject(token)
            && parse
                .child(clause, "nsubj")
                .filter(subject -> parse.upos(subject).equals("PRON"))
                .isPresent();
    return charge ? grammar.doer(parse.head(clause)) : Optional.empty();
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
            : joined(grammar, token).or(() -> grammar.doer(token));
    doer.ifPresent(head -> draft.source = OptionalInt.of(head));
    return draft;
  }
}
