package org.armistice.bench.geoparsing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.armistice.gazetteer.Feature;
import org.armistice.gazetteer.Gazetteer;
import org.armistice.gazetteer.Match;
import org.armistice.reading.place.rank.Ranker;
import org.armistice.reading.place.rank.Scene;
import org.armistice.reading.place.rank.Toponym;
import org.armistice.reading.place.rank.Trait;
import org.armistice.reading.place.rank.Weights;

/**
 * Listwise softmax regression: the weights under which the annotated candidates are most probable,
 * with a quadratic penalty; one pass after the other, each on what the pass before believes. Plain
 * full-batch gradient steps with Adam's scaling (Kingma and Ba 2015), so that the same articles
 * give the same weights.
 */
final class RankTraining {
  /** Every so many articles are learned from a second time, with a country to expect. */
  private static final int EXPECTING = 4;

  private static final int STEPS = 400;
  private static final double RATE = 0.05;
  private static final double PENALTY = 2e-4;

  private final Gazetteer gazetteer;

  RankTraining(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * A name to learn from.
   *
   * @param rows traits, a row a candidate
   * @param right which candidates are the annotated place
   * @param weight how often it is mentioned, at most four times
   */
  private record Lesson(double[][] rows, boolean[] right, double weight) {}

  Weights train(List<GoldArticle> articles) {
    double[][] weights = new double[Weights.PASSES][Trait.COUNT];
    Ranker ranker = new Ranker(gazetteer, new Weights(weights));
    List<Scene> scenes = new ArrayList<>();
    List<Map<Integer, boolean[]>> answers = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      GoldArticle article = articles.get(i);
      Scene scene = ranker.scene(article.text(), article.toponyms(), Set.of());
      Map<Integer, boolean[]> right = answers(article, scene);
      scenes.add(scene);
      answers.add(right);
      if (i % EXPECTING == 0) {
        // As if the user had said which country the report is about
        Set<String> expected = mainCountry(scene, right);
        Scene expecting = ranker.scene(article.text(), article.toponyms(), expected);
        scenes.add(expecting);
        answers.add(answers(article, expecting));
      }
    }
    for (int pass = 0; pass < Weights.PASSES; pass++) {
      List<Lesson> lessons = new ArrayList<>();
      for (int i = 0; i < scenes.size(); i++) {
        Scene scene = scenes.get(i);
        answers
            .get(i)
            .forEach(
                (name, right) ->
                    lessons.add(
                        new Lesson(scene.traits(name), right, Math.min(4, scene.mentions(name)))));
      }
      weights[pass] = fit(lessons, pass == 0);
      Ranker trained = new Ranker(gazetteer, new Weights(weights));
      for (Scene scene : scenes) {
        trained.update(scene, pass);
      }
    }
    return new Weights(weights);
  }

  private static Set<String> mainCountry(Scene scene, Map<Integer, boolean[]> answers) {
    Map<String, Integer> counts = new TreeMap<>();
    answers.forEach(
        (name, right) -> {
          for (int c = 0; c < right.length; c++) {
            if (right[c]) {
              counts.merge(scene.candidates(name).get(c).feature().country(), 1, Integer::sum);
              break;
            }
          }
        });
    return counts.entrySet().stream()
        .filter(entry -> !entry.getKey().isEmpty())
        .max(Map.Entry.comparingByValue())
        .map(entry -> Set.of(entry.getKey()))
        .orElse(Set.of());
  }

  private Map<Integer, boolean[]> answers(GoldArticle article, Scene scene) {
    Map<Integer, boolean[]> answers = new HashMap<>();
    List<Toponym> toponyms = article.toponyms();
    for (int i = 0; i < toponyms.size(); i++) {
      int name = scene.indexOf(toponyms.get(i));
      List<Match> candidates = scene.candidates(name);
      boolean[] right = new boolean[candidates.size()];
      boolean any = false;
      for (int c = 0; c < right.length; c++) {
        right[c] = isRight(article.places().get(i), candidates.get(c).feature());
        any |= right[c];
      }
      if (any && right.length > 1) {
        answers.putIfAbsent(name, right);
      }
    }
    return answers;
  }

  private boolean isRight(GoldPlace place, Feature feature) {
    if (!place.geonames().isEmpty()) {
      return place.is(feature, gazetteer);
    }
    double tolerance =
        switch (feature.code()) {
          case CONT, PCLI, PCLD -> 800;
          case ADM1, RGN, ZN, SEA, STM, LINE -> 200;
          case ADM2, ISL, LK, AREA -> 40;
          default -> 15;
        };
    return place.distanceTo(feature) < tolerance;
  }

  /**
   * @param isPrior whether traits of the rest of the report, which the prior does not see, are kept
   *     at zero
   */
  private static double[] fit(List<Lesson> lessons, boolean isPrior) {
    int size = Trait.COUNT;
    double[] weights = new double[size];
    double[] mean = new double[size];
    double[] square = new double[size];
    double total = lessons.stream().mapToDouble(Lesson::weight).sum();
    for (int step = 1; step <= STEPS; step++) {
      double[] gradient = gradient(lessons, weights);
      for (int i = 0; i < size; i++) {
        if (isPrior
            && i >= Trait.COUNTRY_NAMED.ordinal()
            && i <= Trait.POPULATION_IN_COUNTRY.ordinal()) {
          continue;
        }
        double slope = gradient[i] / total + PENALTY * weights[i];
        mean[i] = 0.9 * mean[i] + 0.1 * slope;
        square[i] = 0.999 * square[i] + 0.001 * slope * slope;
        double corrected = mean[i] / (1 - Math.pow(0.9, step));
        double scale = Math.sqrt(square[i] / (1 - Math.pow(0.999, step))) + 1e-8;
        weights[i] -= RATE * corrected / scale;
      }
    }
    return weights;
  }

  private static double[] gradient(List<Lesson> lessons, double[] weights) {
    double[] gradient = new double[weights.length];
    for (Lesson lesson : lessons) {
      double[] all = softmax(lesson, weights, false);
      double[] right = softmax(lesson, weights, true);
      for (int c = 0; c < all.length; c++) {
        double error = lesson.weight * (all[c] - right[c]);
        for (int i = 0; i < weights.length; i++) {
          gradient[i] += error * lesson.rows[c][i];
        }
      }
    }
    return gradient;
  }

  private static double[] softmax(Lesson lesson, double[] weights, boolean rightOnly) {
    double[] scores = new double[lesson.rows.length];
    double largest = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < scores.length; c++) {
      for (int i = 0; i < weights.length; i++) {
        scores[c] += weights[i] * lesson.rows[c][i];
      }
      largest = rightOnly && !lesson.right[c] ? largest : Math.max(largest, scores[c]);
    }
    double sum = 0;
    for (int c = 0; c < scores.length; c++) {
      scores[c] = rightOnly && !lesson.right[c] ? 0 : Math.exp(scores[c] - largest);
      sum += scores[c];
    }
    for (int c = 0; c < scores.length; c++) {
      scores[c] /= sum;
    }
    return scores;
  }
}
