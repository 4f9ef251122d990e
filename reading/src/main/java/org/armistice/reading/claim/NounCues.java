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

  List<Draft> in(Grammar grammar) {
    List<Draft> drafts = new ArrayList<>();
    for (int token = 0; token < grammar.sentence().size(); token++) {
      if (!grammar.parse().upos(token).equals("NOUN")) {
        continue;
      }
      for (ReportingWord word :
          words.of(
              grammar.parse().lemma(token), grammar.sentence().lower(token), PartOfSpeech.NOUN)) {
        Optional<Draft> draft = read(grammar, token, word);
        if (draft.isPresent()) {
          drafts.add(draft.get());
          break;
        }
      }
    }
    return drafts;
  }

  private Optional<Draft> read(Grammar grammar, int noun, ReportingWord word) {
    if (isChannel(grammar, noun)) {
      return Optional.empty();
    }
    TreeSet<Integer> content = content(grammar, noun, word);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    Draft draft =
        new Draft(
            grammar.sentence().index(),
            noun,
            word,
            "claims:noun:" + word.lemma().toLowerCase(Locale.ROOT));
    draft.cueTokens.add(noun);
    draft.content = new ArrayList<>(grammar.spans(content));
    draft.statement = content.stream().anyMatch(token -> isFinite(grammar, token));
    OptionalInt owner = owner(grammar, noun);
    OptionalInt support = support(grammar, noun);
    if (owner.isPresent()) {
      draft.source = owner;
    } else if (support.isPresent()) {
      int verb = support.getAsInt();
      Draft verbal = new Draft(draft.sentence, verb, word, draft.rule);
      cueWords.read(grammar, verbal, OptionalInt.empty());
      draft.cueTokens.addAll(verbal.cueTokens);
      for (int i = verb; i < noun; i++) {
        if (grammar.parse().head(i) == noun) {
          draft.cueTokens.add(i);
        }
      }
      draft.utterance = verbal.utterance;
      draft.repeated = verbal.repeated;
      grammar.doer(verb).ifPresent(head -> draft.source = OptionalInt.of(head));
    }
    return draft.content.isEmpty() ? Optional.empty() : Optional.of(draft);
  }

  private static boolean isFinite(Grammar grammar, int token) {
    return grammar.parse().relation(token).startsWith("nsubj");
  }

  private static TreeSet<Integer> content(Grammar grammar, int noun, ReportingWord word) {
    Parse parse = grammar.parse();
    TreeSet<Integer> content = new TreeSet<>();
    int carrier = support(grammar, noun, parse);
    for (int child : parse.children(noun)) {
      String relation = parse.relation(child);
      boolean finite =
          relation.equals("ccomp")
              || grammar.hasCase(child, "that")
              || grammar.sentence().lower(grammar.subtree(child).first()).equals("that");
      boolean clause =
          relation.equals("acl")
              || relation.equals("ccomp")
              || (relation.equals("acl:relcl") && hasOwnSubject(grammar, child));
      if (clause && finite && word.takes(Form.CLAUSE)) {
        content.addAll(grammar.subtree(child));
      } else if (relation.equals("acl")
          && grammar.hasInfinitiveMark(child)
          && word.takes(Form.TO)) {
        content.addAll(grammar.subtree(child));
      } else if (relation.equals("nmod") && opened(grammar, child, word)) {
        content.addAll(grammar.subtree(child));
        content.removeIf(
            token -> parse.head(token) == child && parse.relation(token).equals("case"));
      }
    }
    if (content.isEmpty() && carrier >= 0) {
      for (int child : parse.children(carrier)) {
        boolean that = parse.relation(child).equals("ccomp") && word.takes(Form.CLAUSE);
        boolean opened =
            parse.relation(child).startsWith("obl") && child > noun && opened(grammar, child, word);
        if (that || opened) {
          content.addAll(grammar.subtree(child));
        }
      }
    }
    return content;
  }

  /** "said in a statement that": the verb reports, the noun is only the means. */
  private boolean isChannel(Grammar grammar, int noun) {
    Parse parse = grammar.parse();
    int verb = parse.head(noun);
    return verb >= 0
        && parse.relation(noun).startsWith("obl")
        && grammar.hasCase(noun, "in")
        && !words
            .of(parse.lemma(verb), grammar.sentence().lower(verb), PartOfSpeech.VERB)
            .isEmpty();
  }

  /** "the charge that votes were stolen", which the tree may take for a relative clause. */
  private static boolean hasOwnSubject(Grammar grammar, int clause) {
    return grammar
        .parse()
        .child(clause, "nsubj", "nsubj:pass")
        .filter(subject -> grammar.antecedent(subject) < 0)
        .isPresent();
  }

  private static boolean opened(Grammar grammar, int child, ReportingWord word) {
    return word.prepositions().stream()
        .anyMatch(preposition -> grammar.hasCase(child, preposition));
  }

  private static OptionalInt owner(Grammar grammar, int noun) {
    Parse parse = grammar.parse();
    for (int child : parse.children(noun)) {
      if (parse.relation(child).equals("nmod:poss")) {
        return OptionalInt.of(child);
      }
    }
    for (int child : parse.children(noun)) {
      if (parse.relation(child).equals("nmod")
          && BEARERS.stream().anyMatch(word -> grammar.hasCase(child, word))) {
        return OptionalInt.of(child);
      }
    }
    return OptionalInt.empty();
  }

  private OptionalInt support(Grammar grammar, int noun) {
    int verb = support(grammar, noun, grammar.parse());
    return verb >= 0 && supports.contains(grammar.parse().lemma(verb))
        ? OptionalInt.of(verb)
        : OptionalInt.empty();
  }

  private static int support(Grammar grammar, int noun, Parse parse) {
    return parse.relation(noun).equals("obj") && parse.upos(parse.head(noun)).equals("VERB")
        ? parse.head(noun)
        : -1;
  }
}
