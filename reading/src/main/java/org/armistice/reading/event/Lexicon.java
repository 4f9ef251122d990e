package org.armistice.reading.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.table.Table;

/** The rows of {@code lexicon.tsv}, and where they fit a sentence. Immutable, thread-safe. */
final class Lexicon {
  private final List<LexiconEntry> entries = new ArrayList<>();
  private final Map<String, List<LexiconEntry>> byKey = new LinkedHashMap<>();

  Lexicon(Table table) {
    for (Table.Row row : table.rows()) {
      LexiconEntry entry = LexiconEntry.of(row);
      entries.add(entry);
      byKey.computeIfAbsent(entry.key(), key -> new ArrayList<>()).add(entry);
    }
  }

  List<LexiconEntry> entries() {
    return List.copyOf(entries);
  }

  /**
   * Where a row fits.
   *
   * @param token the verb, or the noun that heads the words
   * @param noun the noun of a phrase or the noun lent to; -1 where there is none
   * @param start first of the words
   * @param end token after the last
   */
  record Match(LexiconEntry entry, int token, int noun, int start, int end) {}

  /** The best verb row at a token: a phrase before a verb with particle before a bare verb. */
  List<Match> verbs(Grammar grammar, int token) {
    Parse parse = grammar.parse();
    List<Match> matches = new ArrayList<>();
    if (!isVerb(grammar, token)) {
      return matches;
    }
    for (LexiconEntry entry : byKey.getOrDefault(parse.lemma(token), List.of())) {
      // of adjectives only what harm left behind: "was hurt", but not "was free"
      boolean harm = parse.upos(token).equals("VERB") || entry.effect().equals("RESULT");
      if (!entry.isNominal() && harm) {
        match(grammar, entry, token).forEach(matches::add);
      }
    }
    matches.sort((a, b) -> rank(b) - rank(a));
    return matches;
  }

  private static int rank(Match match) {
    LexiconEntry entry = match.entry();
    boolean beside = match.end() > match.token() + 1;
    int words = entry.particle().isEmpty() ? 0 : beside ? 2 : 1;
    words += entry.only().isEmpty() && !entry.ofPerson() ? 0 : 1;
    return switch (entry.kind()) {
      case PHRASE -> 6 + words;
      case SUPPORT -> 3 + words;
      case VERB -> words + (entry.adverb().isEmpty() ? 0 : 1);
      case NOUN, ACT -> 0;
    };
  }

  private static boolean isVerb(Grammar grammar, int token) {
    boolean verb =
        grammar.parse().upos(token).equals("VERB")
            || (grammar.parse().upos(token).equals("ADJ") && grammar.isSuffered(token));
    return verb && !grammar.isRelation(token, "amod", "compound", "case");
  }

  private List<Match> match(Grammar grammar, LexiconEntry entry, int token) {
    ParsedSentence sentence = grammar.sentence();
    if (!entry.adverb().isEmpty()
        && !(token > 0 && sentence.lower(token - 1).equals(entry.adverb()))
        && !(token > 1
            && sentence.word(token - 1).equals("-")
            && sentence.lower(token - 2).equals(entry.adverb()))) {
      return List.of();
    }
    int particle = entry.particle().isEmpty() ? Grammar.NONE : particle(grammar, entry, token);
    if (!entry.particle().isEmpty() && particle == Grammar.NONE) {
      return List.of();
    }
    int end = Math.max(token, particle == token + 1 ? particle : token) + 1;
    if (entry.kind() == LexiconEntry.Kind.VERB || entry.kind() == LexiconEntry.Kind.SUPPORT) {
      return List.of(new Match(entry, token, Grammar.NONE, token, end));
    }
    List<Match> matches = new ArrayList<>();
    for (int noun : slot(grammar, entry, token)) {
      int named = named(grammar, entry.nouns(), noun);
      if (named != Grammar.NONE) {
        int from = Math.min(token, named);
        int to = Math.max(end, named + 1);
        matches.add(new Match(entry, token, named, from, to - from > 8 ? end : to));
        break;
      }
    }
    return matches;
  }

  /** The particle or preposition beside a verb. */
  private static int particle(Grammar grammar, LexiconEntry entry, int token) {
    ParsedSentence sentence = grammar.sentence();
    Parse parse = grammar.parse();
    if (token + 1 < sentence.size() && sentence.lower(token + 1).equals(entry.particle())) {
      return isTemporal(grammar, token, token + 1) ? Grammar.NONE : token + 1;
    }
    for (int child : parse.children(token)) {
      if (sentence.lower(child).equals(entry.particle())
          && grammar.isRelation(child, "compound", "advmod", "case", "obl")) {
        return child;
      }
      if (grammar.isRelation(child, "obl")
          && grammar.hasCase(child, Set.of(entry.particle()))
          && !isTemporal(grammar, token, child)) {
        return child > token ? grammar.child(child, "case") : Grammar.NONE;
      }
    }
    return Grammar.NONE;
  }

  private static boolean isTemporal(Grammar grammar, int verb, int token) {
    Parse parse = grammar.parse();
    int noun = parse.upos(token).equals("ADP") ? parse.head(token) : token;
    return noun >= 0
        && parse
            .predicate(verb)
            .map(
                predicate ->
                    predicate.arguments().stream()
                        .anyMatch(
                            argument ->
                                argument.label().equals("ARGM-TMP") && argument.head() == noun))
            .orElse(false);
  }

  /** The tokens that may be the noun of a phrase. */
  private static List<Integer> slot(Grammar grammar, LexiconEntry entry, int verb) {
    List<Integer> nouns = new ArrayList<>();
    if (!entry.particle().isEmpty()) {
      for (int oblique : grammar.children(verb, "obl")) {
        if (grammar.hasCase(oblique, Set.of(entry.particle()))) {
          nouns.add(oblique);
        }
      }
    }
    nouns.addAll(grammar.deepObjects(verb));
    nouns.addAll(grammar.children(verb, "obj", "xcomp", "iobj", "compound", "advmod"));
    return nouns;
  }

  /** The one of the wanted nouns at a token, or under it as "state of emergency". */
  private static int named(Grammar grammar, List<String> wanted, int noun) {
    Parse parse = grammar.parse();
    if (wanted.contains(parse.lemma(noun))
        || wanted.contains(hyphened(grammar, noun))
        || (noun > 0
            && wanted.contains(grammar.sentence().lower(noun - 1) + " " + parse.lemma(noun)))) {
      return noun;
    }
    for (int child : grammar.children(noun, "nmod", "compound", "conj", "amod")) {
      boolean beneath =
          !grammar.isRelation(child, "nmod")
              || (!grammar.isRelation(child, "nmod:poss") && grammar.hasCase(child, Set.of("of")));
      if (beneath && wanted.contains(parse.lemma(child))) {
        return child;
      }
    }
    return Grammar.NONE;
  }

  /** A noun with what a hyphen joins to it: "cease-fire". */
  private static String hyphened(Grammar grammar, int noun) {
    ParsedSentence sentence = grammar.sentence();
    return noun > 1 && sentence.word(noun - 1).equals("-")
        ? sentence.lower(noun - 2) + "-" + grammar.parse().lemma(noun)
        : "";
  }

  /** The longest noun row whose words end at a token. */
  List<Match> nouns(Grammar grammar, int token) {
    Parse parse = grammar.parse();
    String upos = parse.upos(token);
    if (upos.equals("PROPN") && grammar.isTime(token)) {
      return List.of(); // March
    }
    boolean asNoun = upos.equals("ADJ") && !grammar.isRelation(token, "amod");
    if (!upos.equals("NOUN") && !upos.equals("PROPN") && !asNoun) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>();
    for (LexiconEntry entry : byKey.getOrDefault(nounLemma(grammar, token), List.of())) {
      if (!entry.isNominal()) {
        continue;
      }
      int start = wordsBefore(grammar, entry.nouns(), token);
      if (start >= 0) {
        int head = token;
        for (int at = start; at <= token; at++) {
          int above = parse.head(at);
          if (above < start || above > token) {
            head = at;
          }
        }
        matches.add(new Match(entry, head, Grammar.NONE, start, token + 1));
      }
    }
    matches.sort((a, b) -> nounRank(b) - nounRank(a));
    return matches;
  }

  private static int nounRank(Match match) {
    return 2 * match.entry().nouns().size() + (match.entry().only().isEmpty() ? 0 : 1);
  }

  private static String nounLemma(Grammar grammar, int token) {
    String lemma = grammar.parse().lemma(token);
    // proper nouns keep their form; "Airstrikes" at the head of a sentence may be tagged so
    if (grammar.parse().upos(token).equals("PROPN") && lemma.endsWith("s") && lemma.length() > 4) {
      return lemma.substring(0, lemma.length() - 1);
    }
    return lemma;
  }

  private static int wordsBefore(Grammar grammar, List<String> words, int token) {
    ParsedSentence sentence = grammar.sentence();
    int at = token - 1;
    for (int i = words.size() - 2; i >= 0; i--) {
      if (at >= 0
          && (sentence.word(at).matches("[-\u2010\u2011\u2013]")
              || grammar.parse().upos(at).equals("DET"))) {
        at--; // "declaration of a ceasefire"
      }
      if (at < 0
          || !(sentence.lower(at).equals(words.get(i))
              || grammar.parse().lemma(at).equals(words.get(i)))) {
        return -1;
      }
      at--;
    }
    return at + 1;
  }
}
