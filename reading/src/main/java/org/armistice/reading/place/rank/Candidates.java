package org.armistice.reading.place.rank;

import java.util.List;
import java.util.Locale;
import org.armistice.gazetteer.FeatureCode;
import org.armistice.gazetteer.Gazetteer;
import org.armistice.gazetteer.Match;

/** The places that the words of a text may name. */
final class Candidates {
  private static final List<String> FRONT =
      List.of(
          "the ",
          "city of ",
          "town of ",
          "village of ",
          "port of ",
          "county of ",
          "greater ",
          "downtown ",
          "central ");
  private static final List<String> BACK =
      List.of(" city", " town", " village", " township", " twp.", " twp", " area", " metro");
  private static final List<String> POSSESSIVE = List.of("'s", "\u2019s", "'", "\u2019");

  private final Gazetteer gazetteer;

  Candidates(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The bearers of the words, or of the words without what is no part of the name. */
  List<Match> of(String words) {
    List<Match> found = gazetteer.find(words);
    if (!found.isEmpty() || gazetteer.notAPlace(words).isPresent()) {
      return found;
    }
    String lower = words.toLowerCase(Locale.ROOT);
    for (String ending : POSSESSIVE) {
      if (lower.endsWith(ending) && words.length() > ending.length() + 1) {
        return of(words.substring(0, words.length() - ending.length()));
      }
    }
    for (String front : FRONT) {
      if (lower.startsWith(front)) {
        return of(words.substring(front.length()));
      }
    }
    for (String back : BACK) {
      if (lower.endsWith(back) && words.length() > back.length() + 2) {
        return settlements(words.substring(0, words.length() - back.length()));
      }
    }
    return peoples(words, lower);
  }

  private List<Match> settlements(String words) {
    return gazetteer.find(words).stream()
        .filter(match -> isSettlement(match.feature().code()))
        .toList();
  }

  private static boolean isSettlement(FeatureCode code) {
    return code.isSettlement();
  }

  /** "Ossetians": the table has the singular. */
  private List<Match> peoples(String words, String lower) {
    if (!lower.endsWith("s") || words.length() < 5) {
      return List.of();
    }
    return gazetteer.find(words.substring(0, words.length() - 1)).stream()
        .filter(match -> match.key() == Match.Key.DEMONYM)
        .toList();
  }
}
