package org.armistice.bench.geoparsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armistice.bench.Bench;
import org.armistice.bench.Figure;
import org.armistice.gazetteer.Gazetteer;
import org.armistice.gazetteer.Match;
import org.armistice.reading.place.rank.Ranker;
import org.armistice.reading.place.rank.Ranking;
import org.armistice.reading.place.rank.Weights;

/**
 * Names given, places asked: the share that get the annotated entry, and that get a point within
 * 161 km (100 miles). Over all names with an annotated entry; a name without candidate counts as
 * wrong. An article is ranked with the weights trained without its fifth.
 */
final class GivenNames {
  static final double NEAR_KM = 161;

  private final Gazetteer gazetteer;
  private final List<Ranker> rankers = new ArrayList<>();

  GivenNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (int fold = 0; fold < Weights.FOLDS; fold++) {
      rankers.add(new Ranker(gazetteer, Weights.withoutFold(fold)));
    }
  }

  private static String named(Optional<Match> best) {
    return best.map(match -> match.feature().toString()).orElse("");
  }

  List<Figure> score(List<GoldArticle> articles, Bench bench) {
    int asked = 0;
    int exact = 0;
    int near = 0;
    for (GoldArticle article : articles) {
      List<Ranking> rankings =
          rankers
              .get(Weights.foldOf(article.text()))
              .rank(article.text(), article.toponyms(), Set.of());
      for (int i = 0; i < rankings.size(); i++) {
        GoldPlace place = article.places().get(i);
        if (place.geonames().isEmpty()) {
          continue;
        }
        asked++;
        Optional<Match> best = rankings.get(i).best();
        if (best.filter(match -> place.is(match.feature(), gazetteer)).isPresent()) {
          exact++;
        } else {
          bench.miss("geoparsing", "given: " + place.in(article), place.toString(), named(best));
        }
        near +=
            best.filter(match -> place.distanceTo(match.feature()) <= NEAR_KM).isPresent() ? 1 : 0;
      }
    }
    return List.of(
        new Figure("geoparsing", "exact-lgl", asked == 0 ? 0 : (double) exact / asked, asked),
        new Figure("geoparsing", "acc161-lgl", asked == 0 ? 0 : (double) near / asked, asked));
  }
}
