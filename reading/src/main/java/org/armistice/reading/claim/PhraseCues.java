package org.armistice.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;

/** "According to the ministry, ...", "... , in the words of the envoy". */
final class PhraseCues {
  private static final Set<String> CLAUSE_RELATIONS =
      Set.of("root", "conj", "ccomp", "advcl", "acl", "acl:relcl", "parataxis", "xcomp", "csubj");

  private final List<SourcePhrase> phrases;

  PhraseCues(List<SourcePhrase> phrases) {
    this.phrases = List.copyOf(phrases);
  }

  /**
   * A row of {@code source-phrases.tsv}.
   *
   * @param words that stand before the source, lower case
   */
  record SourcePhrase(List<String> words, ReportingWord word) {}

  List<Draft> in(Grammar grammar) {
    List<Draft> drafts = new ArrayList<>();
    for (SourcePhrase phrase : phrases) {
      for (int at = 0; at + phrase.words().size() < grammar.sentence().size(); at++) {
        if (matches(grammar.sentence(), at, phrase.words())) {
          read(grammar, at, phrase, drafts);
        }
      }
    }
    return drafts;
  }

  private static boolean matches(ParsedSentence sentence, int at, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!sentence.lower(at + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static void read(Grammar grammar, int at, SourcePhrase phrase, List<Draft> drafts) {
    Parse parse = grammar.parse();
    int after = at + phrase.words().size();
    int source = head(parse, at, after);
    if (source < 0) {
      return;
    }
    Draft draft =
        new Draft(
            grammar.sentence().index(),
            at,
            phrase.word(),
            "claims:phrase:" + String.join("-", phrase.words()));
    for (int i = at; i < after; i++) {
      draft.cueTokens.add(i);
    }
    draft.source = OptionalInt.of(source);
    int top = source;
    while (parse.head(top) >= at && parse.head(top) < after) {
      top = parse.head(top);
    }
    for (int i = at; i < after; i++) {
      if (parse.isUnder(top, i)) {
        top = i;
      }
    }
    int clause = parse.head(top);
    while (clause >= 0 && !CLAUSE_RELATIONS.contains(parse.relation(clause))) {
      clause = parse.head(clause);
    }
    if (clause < 0) {
      return;
    }
    TreeSet<Integer> tokens = grammar.subtreeWithout(clause, top);
    draft.cueTokens.forEach(tokens::remove);
    tokens.removeAll(grammar.subtree(source));
    keepBetweenSemicolons(grammar.sentence(), clause, tokens);
    draft.content = new ArrayList<>(grammar.spans(tokens));
    if (!draft.content.isEmpty()) {
      drafts.add(draft);
    }
  }

  /** "According to the mayor, two died; the road was closed": a semicolon ends what he says. */
  private static void keepBetweenSemicolons(
      ParsedSentence sentence, int clause, TreeSet<Integer> tokens) {
    boolean quoted = false;
    for (int i = 0; i < sentence.size(); i++) {
      quoted ^= Quotations.isDouble(sentence, i);
      if (sentence.word(i).equals(";") && !quoted) {
        if (i > clause) {
          tokens.tailSet(i).clear();
          return;
        }
        tokens.headSet(i, /* inclusive= */ true).clear();
      }
    }
  }

  /** The noun that the phrase opens: the first word after it whose head lies outside its group. */
  private static int head(Parse parse, int at, int after) {
    int token = after;
    while (token < parse.heads().size() && parse.upos(token).equals("PUNCT")) {
      token++;
    }
    if (token >= parse.heads().size()) {
      return -1;
    }
    while (parse.head(token) >= after && !isClauseLink(parse.relation(token))) {
      token = parse.head(token);
    }
    String upos = parse.upos(token);
    return upos.equals("NOUN")
            || upos.equals("PROPN")
            || upos.equals("PRON")
            || upos.equals("NUM")
            || upos.equals("ADJ")
        ? token
        : -1;
  }

  private static boolean isClauseLink(String relation) {
    return relation.startsWith("obl")
        || relation.startsWith("nsubj")
        || relation.equals("obj")
        || relation.equals("parataxis")
        || relation.equals("advcl");
  }
}
