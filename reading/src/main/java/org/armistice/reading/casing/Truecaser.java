package org.armistice.reading.casing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.document.Sentence;
import org.armistice.reading.document.Token;
import org.armistice.reading.table.Table;
import org.armistice.record.Passage;

/**
 * Gives words without capitals the capitals that English would give them, as far as the report
 * tells: by the tables' names, by the parts of speech of a first parse, and by names whose
 * abbreviation stands in brackets behind them. Immutable, thread-safe.
 */
public final class Truecaser {
  private static final Set<String> NAME_TAGS = Set.of("PROPN", "NOUN", "ADJ");

  /** Small words inside a name: "Ciudad de Panama". */
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "del", "la", "las", "los", "y", "e", "da", "das", "do", "dos", "di", "van", "von",
          "der", "den", "du", "des", "of", "the", "and", "for");

  private final ListedNames listed = new ListedNames();
  private final Set<String> titles = new HashSet<>();

  /** Loads the tables. */
  public Truecaser() {
    for (Table.Row row : Table.load("titles.tsv").rows()) {
      row.list("titles").forEach(title -> titles.add(title.toLowerCase(Locale.ROOT)));
    }
  }

  /**
   * A sentence in capitals, which the first parse is made of: for headlines' sake the model tells
   * names among words in capitals, while in small letters it takes few words for names.
   */
  public static Sentence capitals(Sentence sentence) {
    return with(sentence, sentence.tokens().stream().map(t -> Capitals.all(t.text())).toList());
  }

  /**
   * The sentences that want capitals, with them; the others are not among them.
   *
   * @param parsed all sentences of a report, parsed in capitals where it has no casing of its own
   * @param casing of the report; of an ordinary one a headline in capitals alone is changed
   */
  public List<Sentence> cased(List<ParsedSentence> parsed, Casing casing) {
    List<ParsedSentence> uncased =
        parsed.stream()
            .filter(sentence -> casing != Casing.MIXED || isHeadlineInCapitals(sentence.sentence()))
            .toList();
    if (uncased.isEmpty()) {
      return List.of();
    }
    Evidence evidence = new Evidence(parsed);
    return uncased.stream().map(sentence -> cased(sentence, evidence)).toList();
  }

  private static boolean isHeadlineInCapitals(Sentence sentence) {
    if (sentence.kind() != Passage.Kind.HEADLINE) {
      return false;
    }
    StringBuilder words = new StringBuilder();
    sentence.tokens().forEach(token -> words.append(token.text()));
    return Casing.of(words.toString()) == Casing.CAPITALS;
  }

  private Sentence cased(ParsedSentence sentence, Evidence evidence) {
    List<String> small = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      small.add(Capitals.none(sentence.word(i)));
    }
    List<String> words = new ArrayList<>(small);
    for (int i = 0; i < small.size(); i++) {
      words.set(i, word(sentence, i, small, evidence));
    }
    for (int i = 0; i < small.size(); i++) {
      List<String> name = listed.at(small, i);
      if (!name.isEmpty() && isName(sentence, i, name)) {
        for (String part : name) {
          words.set(i++, part);
        }
        i--;
      }
    }
    open(words);
    return with(sentence.sentence(), words);
  }

  private String word(ParsedSentence sentence, int at, List<String> small, Evidence evidence) {
    String word = small.get(at);
    String tag = sentence.parse().upos(at);
    boolean before = at + 1 < small.size() && sentence.parse().upos(at + 1).equals("PROPN");
    if (word.equals("i") || (titles.contains(word) && before)) {
      return Capitals.first(word);
    }
    boolean inside = at > 0 && sentence.parse().upos(at - 1).equals("PROPN");
    if (!NAME_TAGS.contains(tag) || (inside && PARTICLES.contains(word))) {
      return word;
    }
    if (evidence.isAbbreviation(word)) {
      return Capitals.all(word);
    }
    if (!tag.equals("PROPN") && !evidence.isMostlyName(word)) {
      return word;
    }
    return hasVowel(word) ? Capitals.first(word) : Capitals.all(word);
  }

  /** "us", "who" and "is" are words as a rule: one word in small letters needs its tag too. */
  private boolean isName(ParsedSentence sentence, int at, List<String> name) {
    String tag = sentence.parse().upos(at);
    boolean dated = listed.isMonth(sentence.lower(at)) && isBesideNumber(sentence, at);
    return name.size() > 1
        || name.get(0).indexOf('.') > 0
        || dated
        || tag.equals("PROPN")
        || (tag.equals("ADJ") && !name.get(0).equals(Capitals.all(name.get(0))));
  }

  /** "12 may", "may 1989". */
  private static boolean isBesideNumber(ParsedSentence sentence, int at) {
    return at > 0 && Character.isDigit(sentence.word(at - 1).charAt(0))
        || at + 1 < sentence.size() && Character.isDigit(sentence.word(at + 1).charAt(0));
  }

  private static boolean hasVowel(String word) {
    return word.codePoints()
        .anyMatch(c -> !Character.isLetter(c) || c > 'z' || "aeiouy".indexOf(c) >= 0);
  }

  /** A sentence opens with a capital, behind marks too. */
  private static void open(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (Character.isLetterOrDigit(words.get(i).charAt(0))) {
        words.set(i, Capitals.first(words.get(i)));
        return;
      }
    }
  }

  private static Sentence with(Sentence sentence, List<String> words) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Token token = sentence.token(i);
      tokens.add(new Token(token.start(), token.end(), words.get(i)));
    }
    return new Sentence(sentence.index(), sentence.paragraph(), sentence.kind(), tokens);
  }
}
