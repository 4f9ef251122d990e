package org.armistice.reading.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.gazetteer.Feature;
import org.armistice.gazetteer.FeatureCode;
import org.armistice.gazetteer.Gazetteer;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * "The province", "the city", "the capital": the place named last that fits, where there is exactly
 * one; else none.
 */
final class Descriptions {
  /** So many sentences back a place may have been named. */
  private static final int REACH = 6;

  private static final Set<String> DETERMINERS = Set.of("the", "this", "that");

  private final Gazetteer gazetteer;
  private final Map<String, List<FeatureCode>> nouns = new HashMap<>();

  Descriptions(Gazetteer gazetteer, Table table) {
    this.gazetteer = gazetteer;
    for (Table.Row row : table.rows()) {
      nouns.put(
          row.get("word"),
          row.cells("codes").stream().map(code -> code.constant(FeatureCode.class)).toList());
    }
  }

  /** A description with its place. */
  record Described(int sentence, int start, int end, Feature feature) {}

  /** A place named in the text, for descriptions to go back to. */
  record Antecedent(int sentence, int start, Feature feature, Use use) {}

  List<Described> find(Document document, List<Antecedent> named) {
    List<Described> found = new ArrayList<>();
    for (ParsedSentence sentence : document.sentences()) {
      for (int at = 0; at + 1 < sentence.size(); at++) {
        if (!DETERMINERS.contains(sentence.lower(at))) {
          continue;
        }
        List<FeatureCode> codes = nouns.get(sentence.word(at + 1));
        if (codes == null || saysMore(sentence, at + 2)) {
          continue;
        }
        Feature feature =
            sentence.word(at + 1).equals("capital")
                ? capital(sentence.index(), at, named)
                : nearest(sentence.index(), at, codes, named);
        if (feature != null) {
          found.add(new Described(sentence.index(), at, at + 2, feature));
        }
      }
    }
    return found;
  }

  /** "The city of Kunduz", "the province's", "the district Nad Ali" name or qualify themselves. */
  private static boolean saysMore(ParsedSentence sentence, int next) {
    if (next >= sentence.size()) {
      return false;
    }
    String word = sentence.word(next);
    return word.equals("of")
        || word.equals("where")
        || Character.isUpperCase(word.codePointAt(0))
        || sentence.parse().relation(next - 1).equals("compound");
  }

  private @Nullable Feature nearest(
      int sentence, int at, List<FeatureCode> codes, List<Antecedent> named) {
    boolean country = codes.contains(FeatureCode.PCLI);
    for (int back = sentence; back >= Math.max(0, sentence - REACH); back--) {
      Map<String, Feature> fitting = new LinkedHashMap<>();
      for (Antecedent antecedent : named) {
        boolean before = antecedent.sentence < sentence || antecedent.start < at;
        boolean there = country ? antecedent.sentence <= sentence : antecedent.sentence == back;
        if (before
            && there
            && antecedent.use == Use.LOCATION
            && codes.contains(antecedent.feature.code())) {
          fitting.put(antecedent.feature.id(), antecedent.feature);
        }
      }
      if (!fitting.isEmpty()) {
        return fitting.size() == 1 ? fitting.values().iterator().next() : null;
      }
    }
    return null;
  }

  /** The capital of the one country that the text is about. */
  private @Nullable Feature capital(int sentence, int at, List<Antecedent> named) {
    Set<String> countries = new TreeSet<>();
    for (Antecedent antecedent : named) {
      boolean before =
          antecedent.sentence < sentence
              || (antecedent.sentence == sentence && antecedent.start < at);
      if (before && antecedent.use == Use.LOCATION && !antecedent.feature.country().isEmpty()) {
        countries.add(antecedent.feature.country());
      }
    }
    if (countries.size() != 1) {
      return null;
    }
    String only = countries.iterator().next();
    return gazetteer
        .country(only)
        .flatMap(
            country ->
                gazetteer.find(country.capital()).stream()
                    .map(match -> match.feature())
                    .filter(feature -> feature.code() == FeatureCode.PPLC)
                    .filter(feature -> feature.country().equals(only))
                    .findFirst())
        .orElse(null);
  }
}
