package org.armistice.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.reading.claim.ReportingWord.Form;
import org.armistice.reading.claim.ReportingWord.PartOfSpeech;
import org.armistice.reading.document.Parse;

/** Nouns that report: "the army's claim that ...", "reports of fighting", "voiced concern that". */
final class NounCues {
  private static final Set<String> BEARERS = Set.of("by", "from");

  private final ReportingWords words;
  private final CueWords cueWords;
  private final Set<String> supports;

  /**
   * @param supports lemmas of verbs that lend a noun their subject: make, issue, voice
   */
  NounCues(ReportingWords words, CueWords cueWords, Set<String> supports) {
    this.words = words;
    this.cueWords = cueWords;
    this.supports = supports;
  }

  List<Draft> in(Grammar clauses) {
    List<Draft> drafts = new ArrayList<>();
    for (int token = 0; token < clauses.sentence().size(); token++) {
      if (!clauses.parse().upos(token).equals("NOUN")) {
        continue;
      }
      for (ReportingWord word : words.of(clauses.parse().lemma(token), PartOfSpeech.NOUN)) {
        Optional<Draft> draft = read(clauses, token, word);
        if (draft.isPresent()) {
          drafts.add(draft.get());
          break;
        }
      }
    }
    return drafts;
  }

  private Optional<Draft> read(Grammar clauses, int noun, ReportingWord word) {
    TreeSet<Integer> content = content(clauses, noun, word);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    Draft draft =
        new Draft(
            clauses.sentence().index(),
            noun,
            word,
            "claims:noun:" + word.lemma().toLowerCase(Locale.ROOT));
    draft.cueTokens.add(noun);
    draft.content = new ArrayList<>(clauses.spans(content));
    draft.statement = content.stream().anyMatch(token -> isFinite(clauses, token));
    OptionalInt owner = owner(clauses, noun);
    OptionalInt support = support(clauses, noun);
    if (owner.isPresent()) {
      draft.source = owner;
    } else if (support.isPresent()) {
      int verb = support.getAsInt();
      Draft verbal = new Draft(draft.sentence, verb, word, draft.rule);
      cueWords.read(clauses, verbal, OptionalInt.empty());
      draft.cueTokens.addAll(verbal.cueTokens);
      draft.utterance = verbal.utterance;
      draft.repeated = verbal.repeated;
      clauses.doer(verb).ifPresent(head -> draft.source = OptionalInt.of(head));
    }
    return draft.content.isEmpty() ? Optional.empty() : Optional.of(draft);
  }

  private static boolean isFinite(Grammar clauses, int token) {
    return clauses.parse().relation(token).startsWith("nsubj");
  }

  private static TreeSet<Integer> content(Grammar clauses, int noun, ReportingWord word) {
    Parse parse = clauses.parse();
    TreeSet<Integer> content = new TreeSet<>();
    int carrier = support(clauses, noun, parse);
    for (int child : parse.children(noun)) {
      String relation = parse.relation(child);
      boolean finite = relation.equals("ccomp") || clauses.hasCase(child, "that");
      boolean clause = relation.equals("acl") || relation.equals("ccomp");
      if (clause && finite && word.takes(Form.CLAUSE)) {
        content.addAll(clauses.subtree(child));
      } else if (relation.equals("acl")
          && clauses.hasInfinitiveMark(child)
          && word.takes(Form.TO)) {
        content.addAll(clauses.subtree(child));
      } else if (relation.equals("nmod") && opened(clauses, child, word)) {
        content.addAll(clauses.subtree(child));
        content.removeIf(
            token -> parse.head(token) == child && parse.relation(token).equals("case"));
      }
    }
    if (content.isEmpty() && carrier >= 0) {
      for (int child : parse.children(carrier)) {
        boolean that = parse.relation(child).equals("ccomp") && word.takes(Form.CLAUSE);
        boolean opened =
            parse.relation(child).startsWith("obl") && child > noun && opened(clauses, child, word);
        if (that || opened) {
          content.addAll(clauses.subtree(child));
        }
      }
    }
    return content;
  }

  private static boolean opened(Grammar clauses, int child, ReportingWord word) {
    return word.prepositions().stream()
        .anyMatch(preposition -> clauses.hasCase(child, preposition));
  }

  private static OptionalInt owner(Grammar clauses, int noun) {
    Parse parse = clauses.parse();
    for (int child : parse.children(noun)) {
      if (parse.relation(child).equals("nmod:poss")) {
        return OptionalInt.of(child);
      }
    }
    for (int child : parse.children(noun)) {
      if (parse.relation(child).equals("nmod")
          && BEARERS.stream().anyMatch(word -> clauses.hasCase(child, word))) {
        return OptionalInt.of(child);
      }
    }
    return OptionalInt.empty();
  }

  private OptionalInt support(Grammar clauses, int noun) {
    int verb = support(clauses, noun, clauses.parse());
    return verb >= 0 && supports.contains(clauses.parse().lemma(verb))
        ? OptionalInt.of(verb)
        : OptionalInt.empty();
  }

  private static int support(Grammar clauses, int noun, Parse parse) {
    return parse.relation(noun).equals("obj") && parse.upos(parse.head(noun)).equals("VERB")
        ? parse.head(noun)
        : -1;
  }
}
