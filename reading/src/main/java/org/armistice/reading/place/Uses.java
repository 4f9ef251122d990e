package org.armistice.reading.place;

import java.util.HashSet;
import java.util.Set;
import org.armistice.gazetteer.FeatureCode;
import org.armistice.gazetteer.GenericWords;
import org.armistice.gazetteer.Match;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.table.Table;
import org.armistice.record.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a name is used for, by its place in the tree. A capital or country that says, wants or
 * orders stands for a government; a country before a noun that is no place stands for it too.
 */
final class Uses {
  private final Set<String> acts = new HashSet<>();
  private final Set<String> sufferings = new HashSet<>();
  private final Set<String> dealings = new HashSet<>();
  private final Set<String> placeNouns = new HashSet<>();
  private final Set<String> seats = new HashSet<>();

  Uses(Table table) {
    for (Table.Row row : table.rows()) {
      Set<String> words =
          switch (row.cell("kind").oneOf("act", "suffer", "dealing", "place-noun", "seat")) {
            case "act" -> acts;
            case "suffer" -> sufferings;
            case "dealing" -> dealings;
            case "place-noun" -> placeNouns;
            default -> seats;
          };
      words.add(row.get("word"));
    }
  }

  Use of(ParsedSentence sentence, FoundName name, @Nullable Match match, Place.Kind kind) {
    if (match != null && match.key() == Match.Key.DEMONYM) {
      return Use.DEMONYM;
    }
    if (name.partOfName()) {
      return Use.PART_OF_NAME;
    }
    if (seats.contains(name.toponym().name())) {
      return Use.METONYM;
    }
    int head = head(sentence, name);
    String relation = sentence.parse().relation(head);
    int governor = sentence.parse().head(head);
    boolean governs = kind == Place.Kind.COUNTRY || (match != null && isCapital(match));
    if (governor < 0) {
      return Use.LOCATION;
    }
    if (relation.equals("nsubj") && acts(sentence, governor, governs)) {
      return Use.METONYM;
    }
    if (relation.equals("conj") && sentence.parse().relation(governor).equals("nsubj")) {
      int verb = sentence.parse().head(governor);
      if (verb >= 0 && acts(sentence, verb, governs)) {
        return Use.METONYM;
      }
    }
    if (governs && isDealing(sentence, head, governor)) {
      return Use.METONYM;
    }
    if (relation.equals("compound") && isPartOfLargerName(sentence, name, governor)) {
      return Use.PART_OF_NAME;
    }
    if (isBeforeNoun(relation) && governor >= name.end() && kind == Place.Kind.COUNTRY) {
      return placeNouns.contains(sentence.parse().lemma(governor)) ? Use.LOCATION : Use.METONYM;
    }
    return Use.LOCATION;
  }

  private static int head(ParsedSentence sentence, FoundName name) {
    for (int i = name.start(); i < name.end(); i++) {
      int head = sentence.parse().head(i);
      if (head < name.start() || head >= name.end()) {
        return i;
      }
    }
    return name.end() - 1;
  }

  private boolean acts(ParsedSentence sentence, int verb, boolean governs) {
    String lemma = sentence.parse().lemma(verb);
    boolean isVerb = sentence.parse().upos(verb).equals("VERB");
    return isVerb && (acts.contains(lemma) || (governs && !sufferings.contains(lemma)));
  }

  /** "an agreement with Washington", "talks between Moscow and Kyiv". */
  private boolean isDealing(ParsedSentence sentence, int head, int governor) {
    int noun = governor;
    if (sentence.parse().relation(head).equals("conj")) {
      noun = sentence.parse().head(governor);
    }
    boolean dealing = noun >= 0 && dealings.contains(sentence.parse().lemma(noun));
    boolean with =
        sentence
            .parse()
            .child(sentence.parse().relation(head).equals("conj") ? governor : head, "case")
            .map(sentence::lower)
            .filter(word -> word.equals("with") || word.equals("between") || word.equals("by"))
            .isPresent();
    return dealing && with;
  }

  /** "Melbourne Cup": the head is a capitalised noun that is no class of places. */
  private boolean isPartOfLargerName(ParsedSentence sentence, FoundName name, int governor) {
    return governor >= name.end()
        && governor - name.end() < 3
        && !sentence.parse().upos(name.end()).equals("PUNCT")
        && Character.isUpperCase(sentence.word(governor).codePointAt(0))
        && !placeNouns.contains(sentence.lower(governor))
        && !GenericWords.isOne(sentence.lower(governor));
  }

  private static boolean isBeforeNoun(String relation) {
    return relation.equals("compound") || relation.equals("amod") || relation.equals("nmod:poss");
  }

  private static boolean isCapital(Match match) {
    return match.feature().code() == FeatureCode.PPLC;
  }
}
