package org.armistice.bench.geoparsing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.armistice.bench.Bench;
import org.armistice.bench.Figure;
import org.armistice.gazetteer.Feature;
import org.armistice.gazetteer.Gazetteer;
import org.armistice.reading.document.Document;
import org.armistice.reading.model.DocumentParser;
import org.armistice.reading.model.SentenceModel;
import org.armistice.reading.place.PlaceContext;
import org.armistice.reading.place.PlaceMention;
import org.armistice.reading.place.PlaceReader;
import org.armistice.reading.place.Use;
import org.armistice.reading.place.rank.Weights;
import org.armistice.record.Place;
import org.armistice.record.Report;
import org.armistice.record.Span;

/**
 * Bare text given: F1 of names found at the annotated words and placed within 161 km. A name that
 * was annotated without a point cannot be judged: it is left out, and so is what is found there. A
 * find that was left without a place asserts nothing and does not count. An article is ranked with
 * the weights trained without its fifth.
 */
final class FoundNames {
  private final DocumentParser parser;
  private final List<PlaceReader> readers = new ArrayList<>();

  FoundNames(SentenceModel model, Gazetteer gazetteer) {
    this.parser = new DocumentParser(model);
    for (int fold = 0; fold < Weights.FOLDS; fold++) {
      readers.add(new PlaceReader(gazetteer, Weights.withoutFold(fold)));
    }
  }

  /**
   * @param uses which uses of names the set's annotators marked
   * @param done told how many articles are measured
   */
  Figure score(
      String metric, List<GoldArticle> articles, Set<Use> uses, Bench bench, LongConsumer done) {
    int right = 0;
    int found = 0;
    int annotated = 0;
    for (int i = 0; i < articles.size(); i++) {
      GoldArticle article = articles.get(i);
      Map<List<Integer>, GoldPlace> gold = gold(article);
      Map<List<Integer>, GoldPlace> missed = new HashMap<>(gold);
      annotated += (int) gold.values().stream().filter(place -> place.latitude() != null).count();
      for (PlaceMention mention : read(article)) {
        Place place = mention.place();
        boolean counts = uses.contains(mention.use()) && mention.rule().startsWith("place:");
        Double latitude = place.latitude();
        Double longitude = place.longitude();
        if (!counts || mention.rule().equals("place:description")) {
          continue;
        }
        Span words = place.evidence().get(0);
        GoldPlace same = gold.get(List.of(words.start(), words.end()));
        if (latitude == null || longitude == null || (same != null && same.latitude() == null)) {
          continue;
        }
        found++;
        if (same != null && near(same, latitude, longitude)) {
          right++;
          missed.remove(List.of(words.start(), words.end()));
        } else {
          bench.miss(
              metric,
              "found: " + words.text(),
              same == null ? "" : same.in(article) + " " + same,
              "%s %s (%s, %s)".formatted(place.name(), mention.use(), latitude, longitude));
        }
      }
      missed.values().stream()
          .filter(place -> place.latitude() != null)
          .forEach(place -> bench.miss(metric, place.in(article), place.toString(), ""));
      done.accept(i + 1L);
    }
    double f1 = found + annotated == 0 ? 0 : 2.0 * right / (found + annotated);
    return new Figure("geoparsing", metric, f1, annotated);
  }

  List<PlaceMention> read(GoldArticle article) {
    Document document = parser.parse(Report.undescribed("report-gold", null), article.text());
    return readers.get(Weights.foldOf(article.text())).read(document, PlaceContext.none());
  }

  /** By code points, as the record counts. */
  private static Map<List<Integer>, GoldPlace> gold(GoldArticle article) {
    Map<List<Integer>, GoldPlace> gold = new HashMap<>();
    for (GoldPlace place : article.places()) {
      int start = article.text().codePointCount(0, place.start());
      int end = start + article.text().codePointCount(place.start(), place.end());
      gold.put(List.of(start, end), place);
    }
    return gold;
  }

  private static boolean near(GoldPlace gold, double latitude, double longitude) {
    Double goldLatitude = gold.latitude();
    Double goldLongitude = gold.longitude();
    return goldLatitude != null
        && goldLongitude != null
        && Feature.distance(goldLatitude, goldLongitude, latitude, longitude) <= GivenNames.NEAR_KM;
  }

  /** LGL's annotators marked adjectives and names within names as well. */
  static final Set<Use> ALL_USES = EnumSet.allOf(Use.class);

  /** GeoVirus has places only: no words for peoples. */
  static final Set<Use> NO_DEMONYMS = EnumSet.of(Use.LOCATION, Use.METONYM);
}
