package org.armistice.reading.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.armistice.gazetteer.Feature;
import org.armistice.gazetteer.FeatureCode;
import org.armistice.gazetteer.Gazetteer;
import org.armistice.gazetteer.GenericWords;
import org.armistice.gazetteer.Match;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.Name;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.place.rank.Toponym;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that may name a place: the model's names, and a scan with the gazetteer of what
 * they leave. Persons and organisations come first: a word of theirs is no place of its own, at
 * most part of a name.
 */
final class NameFinder {
  /** The longest name of a place, in tokens. */
  private static final int LONGEST = 7;

  /** A town that the model overlooked is believed from this size on. */
  private static final long KNOWN_TOWN = 100_000;

  /** A town after "in" or "near" is believed under any of its names from this size on. */
  private static final long TOWN = 10_000;

  private static final Set<String> LOCATIVE =
      Set.of(
          "in",
          "at",
          "near",
          "from",
          "to",
          "around",
          "outside",
          "inside",
          "across",
          "toward",
          "towards",
          "into",
          "between",
          "through",
          "throughout",
          "of",
          "along",
          "via");
  private static final Set<String> STRICTLY_LOCATIVE = Set.of("in", "near", "outside", "inside");
  private static final Set<String> OWNING = Set.of("'s", "\u2019s", "'", "\u2019");

  /** Parts of speech of a single word that is no name, though some village bears it. */
  private static final Set<String> NO_NAMES = Set.of("VERB", "AUX", "ADV", "PRON", "ADP", "DET");

  private static final Set<String> ROADS =
      Set.of(
          "street",
          "st.",
          "road",
          "rd.",
          "avenue",
          "ave.",
          "drive",
          "dr.",
          "lane",
          "boulevard",
          "blvd.",
          "highway",
          "parkway",
          "court",
          "way");

  private final Gazetteer gazetteer;

  NameFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  List<FoundName> find(Document document) {
    List<FoundName> found = new ArrayList<>();
    for (ParsedSentence sentence : document.sentences()) {
      found.addAll(find(document, sentence));
    }
    return found;
  }

  private List<FoundName> find(Document document, ParsedSentence sentence) {
    Name.Kind[] kinds = new Name.Kind[sentence.size()];
    int[] ends = new int[sentence.size()];
    for (Name name : sentence.parse().names()) {
      ends[name.start()] = name.end();
      for (int i = name.start(); i < name.end(); i++) {
        kinds[i] = name.kind();
      }
    }
    List<FoundName> found = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      int none = endOfNoPlace(document, sentence, at);
      if (none > at) {
        at = none;
        continue;
      }
      FoundName name =
          ends[at] > 0 && kinds[at] == Name.Kind.PLACE
              ? named(document, sentence, at, ends[at], kinds)
              : scanned(document, sentence, at, kinds, ends);
      if (name == null) {
        at++;
      } else {
        found.add(name);
        at = name.end();
      }
    }
    return found;
  }

  /** End of words of several tokens that are listed as no place: "European Union". */
  private int endOfNoPlace(Document document, ParsedSentence sentence, int at) {
    for (int end = Math.min(sentence.size(), at + 3); end > at + 1; end--) {
      if (gazetteer.notAPlace(text(document, sentence, at, end)).isPresent()) {
        return end;
      }
    }
    return at;
  }

  /** A place of the model's, made longer where the gazetteer knows the longer name. */
  private @Nullable FoundName named(
      Document document, ParsedSentence sentence, int start, int end, Name.Kind[] kinds) {
    int longest = longest(document, sentence, start, kinds, Name.Kind.PLACE);
    int to = Math.max(end, longest);
    if (to == end && longest < end && longest > start && isSeparable(sentence, longest)) {
      // The model ran two names together: "Vancouver, B.C."
      to = longest;
    }
    if (to - start > 1 && GenericWords.isOne(sentence.word(to - 1))) {
      // "Helmand province": the word is a cue, no part of the name
      to--;
    }
    if (to < sentence.size() && ROADS.contains(sentence.lower(to))
        || ROADS.contains(sentence.lower(to - 1))) {
      return null;
    }
    return name(document, sentence, start, to, false, "place:name");
  }

  private static boolean isSeparable(ParsedSentence sentence, int token) {
    String word = sentence.word(token);
    return word.equals(",") || word.equals("/") || word.equals("-") || word.equals("and");
  }

  private @Nullable FoundName scanned(
      Document document, ParsedSentence sentence, int at, Name.Kind[] kinds, int[] ends) {
    if (!mayBegin(sentence, at)) {
      return null;
    }
    if (kinds[at] == Name.Kind.PERSON) {
      return ends[at] == 0 ? null : mistaken(document, sentence, at, kinds, ends[at]);
    }
    int end = longest(document, sentence, at, kinds, kinds[at]);
    if (end <= at) {
      return null;
    }
    List<Match> matches = gazetteer.find(text(document, sentence, at, end));
    if (kinds[at] == Name.Kind.ORGANISATION) {
      boolean whole = ends[at] == end;
      boolean known = matches.stream().anyMatch(match -> isWellKnown(match.feature()));
      return known ? name(document, sentence, at, end, !whole, "place:in-organisation") : null;
    }
    return isBelievable(sentence, at, end, matches)
        ? name(document, sentence, at, end, false, "place:gazetteer")
        : null;
  }

  /**
   * A place that the model took for a person: a capital, an authored place or a name of several
   * words that covers the whole of the person, where no person of the text bears it.
   */
  private @Nullable FoundName mistaken(
      Document document, ParsedSentence sentence, int at, Name.Kind[] kinds, int personEnd) {
    int end = longest(document, sentence, at, kinds, Name.Kind.PERSON);
    if (end < personEnd || isPerson(document, sentence, at)) {
      return null;
    }
    for (Match match : gazetteer.find(text(document, sentence, at, end))) {
      boolean sure =
          match.key() == Match.Key.EXACT
              && (match.feature().code() == FeatureCode.PPLC
                  || match.feature().id().startsWith("armistice:")
                  || (end - at > 1 && match.feature().alternates() > 3)
                  || (isTown(match) && match.primary() && isLocated(sentence, at, end)));
      if (sure) {
        return name(document, sentence, at, end, false, "place:gazetteer-over-person");
      }
    }
    return null;
  }

  /** Whether a preposition that nobody uses of persons stands before the words. */
  private static boolean isLocated(ParsedSentence sentence, int start, int end) {
    boolean owner = end < sentence.size() && OWNING.contains(sentence.word(end));
    return start > 0 && STRICTLY_LOCATIVE.contains(sentence.lower(start - 1)) && !owner;
  }

  /** Whether the word before is a title, or a person of the text has the word in a longer name. */
  private static boolean isPerson(Document document, ParsedSentence sentence, int at) {
    if (at > 0 && sentence.word(at - 1).endsWith(".") && sentence.word(at - 1).length() > 1) {
      return true;
    }
    String word = sentence.word(at);
    for (ParsedSentence other : document.sentences()) {
      for (Name name : other.parse().names()) {
        if (name.kind() != Name.Kind.PERSON || name.end() - name.start() < 2) {
          continue;
        }
        for (int i = name.start(); i < name.end(); i++) {
          boolean itself = other == sentence && i == at;
          if (!itself && other.word(i).equals(word)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean mayBegin(ParsedSentence sentence, int at) {
    String word = sentence.word(at);
    boolean capital = Character.isUpperCase(word.codePointAt(0));
    return capital;
  }

  /** End of the longest run of words from a token that the gazetteer knows, or the start. */
  private int longest(
      Document document,
      ParsedSentence sentence,
      int start,
      Name.Kind[] kinds,
      Name.@Nullable Kind within) {
    int best = start;
    int limit = Math.min(sentence.size(), start + LONGEST);
    for (int end = start + 1; end <= limit; end++) {
      if ((kinds[end - 1] == Name.Kind.PERSON && within != Name.Kind.PERSON)
          || (kinds[end - 1] == Name.Kind.ORGANISATION && within != Name.Kind.ORGANISATION)
          || (within == Name.Kind.ORGANISATION && kinds[end - 1] != within)) {
        break;
      }
      String words = text(document, sentence, start, end);
      boolean capital = Character.isUpperCase(sentence.word(end - 1).codePointAt(0));
      if ((capital || end - start > 1)
          && isName(sentence, end - 1)
          && !gazetteer.find(words).isEmpty()) {
        best = end;
      }
      boolean possessive = end < sentence.size() && OWNING.contains(sentence.word(end));
      if (!possessive && !gazetteer.hasLonger(words)) {
        break;
      }
    }
    return best;
  }

  /** A name does not end in punctuation or a small function word. */
  private static boolean isName(ParsedSentence sentence, int token) {
    String word = sentence.word(token);
    return Character.isLetterOrDigit(word.codePointAt(0))
        && (Character.isUpperCase(word.codePointAt(0)) || word.length() > 3);
  }

  private boolean isBelievable(ParsedSentence sentence, int start, int end, List<Match> matches) {
    String first = sentence.parse().upos(start);
    if (isLocated(sentence, start, end) && matches.stream().anyMatch(NameFinder::isTown)) {
      return true;
    }
    if (end - start == 1 && NO_NAMES.contains(first)) {
      return false;
    }
    boolean afterPreposition = start > 0 && LOCATIVE.contains(sentence.lower(start - 1));
    boolean afterName =
        start > 1
            && sentence.word(start - 1).equals(",")
            && Character.isUpperCase(sentence.word(start - 2).codePointAt(0));
    for (Match match : matches) {
      Feature feature = match.feature();
      switch (match.key()) {
        case DEMONYM:
          return true;
        case ABBREVIATION:
          if (sentence.word(start).contains(".") || feature.code().isCountry() || afterName) {
            return true;
          }
          break;
        case EXACT:
          if (isWellKnown(feature) && (match.primary() || feature.code() != FeatureCode.PPL)) {
            return true;
          }
          if (first.equals("PROPN")
              && afterPreposition
              && match.primary()
              && feature.isMoreThanAVillage()
              && start > 0) {
            return true;
          }
          break;
        case REDUCED, SKELETON:
          break;
      }
    }
    return false;
  }

  /** By its standing name, or large enough for its other names to be in use. */
  private static boolean isTown(Match match) {
    return match.key() == Match.Key.EXACT
        && match.feature().isMoreThanAVillage()
        && (match.primary() || match.feature().population() >= TOWN);
  }

  private static boolean isWellKnown(Feature feature) {
    return feature.id().startsWith("armistice:")
        || feature.code().isCountry()
        || (feature.code() == FeatureCode.ADM1 && feature.population() > KNOWN_TOWN)
        || (feature.code().isSettlement() && feature.population() >= KNOWN_TOWN);
  }

  private static FoundName name(
      Document document,
      ParsedSentence sentence,
      int start,
      int end,
      boolean partOfName,
      String rule) {
    String words = text(document, sentence, start, end);
    Toponym toponym =
        new Toponym(
            sentence.sentence().token(start).start(),
            sentence.sentence().token(end - 1).end(),
            words);
    return new FoundName(sentence.index(), start, end, toponym, partOfName, rule);
  }

  private static String text(Document document, ParsedSentence sentence, int start, int end) {
    String words =
        document
            .text()
            .value()
            .substring(
                sentence.sentence().token(start).start(), sentence.sentence().token(end - 1).end());
    return isShouted(words) ? capitalised(words) : words;
  }

  /** "GRANTSVILLE" is compared like any name, but "US" stays. */
  private static boolean isShouted(String words) {
    return words.length() > 4 && words.equals(words.toUpperCase(Locale.ROOT));
  }

  private static String capitalised(String words) {
    return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
  }
}
