package org.armistice.reading.place.rank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.armistice.gazetteer.Gazetteer;
import org.armistice.gazetteer.Match;
import org.armistice.reading.table.Origin;
import org.armistice.reading.table.Table;
import org.jspecify.annotations.Nullable;

/** Ranks the candidates of all names of a report together. Immutable, thread-safe. */
public final class Ranker {
  private final Candidates candidates;
  private final Weights weights;
  private final Cues cues;

  public Ranker(Gazetteer gazetteer, Weights weights) {
    this.candidates = new Candidates(gazetteer);
    this.weights = weights;
    this.cues = new Cues(Table.load("place-cues.tsv"));
  }

  /**
   * @param text the whole report
   * @param toponyms in text order, not overlapping
   * @param expectedCountries ISO 3166-1 alpha-2 codes, may be empty
   * @return a ranking a toponym, in their order; without candidates where none bears the name
   */
  public List<Ranking> rank(String text, List<Toponym> toponyms, Set<String> expectedCountries) {
    Scene scene = scene(text, toponyms, expectedCountries);
    for (int pass = 0; pass < Weights.PASSES; pass++) {
      update(scene, pass);
    }
    return toponyms.stream().map(scene::ranking).toList();
  }

  /**
   * The same once more, with what decided between the candidates of one name.
   *
   * @param asked one of the toponyms
   */
  public Contest contest(
      String text, List<Toponym> toponyms, Set<String> expectedCountries, Toponym asked) {
    Scene scene = scene(text, toponyms, expectedCountries);
    for (int pass = 0; pass < Weights.PASSES - 1; pass++) {
      update(scene, pass);
    }
    int name = scene.indexOf(asked);
    double[][] traits = scene.traits(name);
    List<Contest.Other> others = scene.others(name);
    update(scene, Weights.PASSES - 1);
    Ranking ranking = scene.ranking(asked);
    List<Contest.Standing> standings = new ArrayList<>();
    for (int i = 0; i < ranking.candidates().size(); i++) {
      Match match = ranking.candidates().get(i);
      double[] row = traits[scene.candidates(name).indexOf(match)];
      standings.add(
          new Contest.Standing(
              match, ranking.probabilities().get(i), Arrays.stream(row).boxed().toList()));
    }
    return new Contest(asked.name(), standings, others);
  }

  /** The weight of a trait in the last pass, which decides. */
  public double weight(Trait trait) {
    return weights.weight(Weights.PASSES - 1, trait);
  }

  /** The row of the word beside a name that says of what class it is; {@code null} for none. */
  public @Nullable Origin cue(String text, Toponym toponym) {
    return cues.origin(text, toponym);
  }

  /** The names of a report before any pass: what training starts from. */
  public Scene scene(String text, List<Toponym> toponyms, Set<String> expectedCountries) {
    return new Scene(text, toponyms, candidates, cues, expectedCountries);
  }

  /** Scores all names by the weights of a pass and sets what is believed of them. */
  public void update(Scene scene, int pass) {
    double[][] beliefs = new double[scene.size()][];
    for (int name = 0; name < scene.size(); name++) {
      beliefs[name] = softmax(scene.traits(name), pass);
    }
    for (int name = 0; name < scene.size(); name++) {
      scene.believe(name, beliefs[name]);
    }
  }

  private double[] softmax(double[][] rows, int pass) {
    double[] scores = new double[rows.length];
    double largest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < rows.length; i++) {
      scores[i] = weights.score(pass, rows[i]);
      largest = Math.max(largest, scores[i]);
    }
    double sum = 0;
    for (int i = 0; i < rows.length; i++) {
      scores[i] = Math.exp(scores[i] - largest);
      sum += scores[i];
    }
    for (int i = 0; i < rows.length; i++) {
      scores[i] /= sum;
    }
    return scores;
  }
}
