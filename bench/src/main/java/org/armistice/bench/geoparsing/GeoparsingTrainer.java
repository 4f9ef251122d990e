package org.armistice.bench.geoparsing;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.armistice.gazetteer.Gazetteer;
import org.armistice.reading.place.rank.Trait;
import org.armistice.reading.place.rank.Weights;

/**
 * Trains the weights by which places are ranked: {@code GeoparsingTrainer GOLD-FOLDER OUTPUT}.
 *
 * <p>Writes a table with the weights for use, trained on all annotated articles, and five sets
 * trained without a fifth of them each, by which the bench measures.
 */
public final class GeoparsingTrainer {
  private GeoparsingTrainer() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("use: GeoparsingTrainer GOLD-FOLDER OUTPUT");
      System.exit(2);
    }
    Path folder = Path.of(arguments[0], "geoparsing");
    List<GoldArticle> articles = new ArrayList<>(GoldArticle.read(folder.resolve("lgl.jsonl")));
    articles.addAll(GoldArticle.read(folder.resolve("geovirus.jsonl")));
    RankTraining training = new RankTraining(Gazetteer.standard());
    List<Weights> columns = new ArrayList<>();
    columns.add(training.train(articles));
    for (int fold = 0; fold < Weights.FOLDS; fold++) {
      int left = fold;
      Predicate<GoldArticle> others = article -> Weights.foldOf(article.text()) != left;
      columns.add(training.train(articles.stream().filter(others).toList()));
    }
    write(columns, Path.of(arguments[1]));
  }

  private static void write(List<Weights> columns, Path output) throws IOException {
    try (PrintStream out =
        new PrintStream(Files.newOutputStream(output), false, StandardCharsets.UTF_8)) {
      out.println(
          "# Weights of the traits by which places are ranked. Made by GeoparsingTrainer from");
      out.println(
          "# annotated news (LGL, GeoVirus: development halves); no words of theirs are in here.");
      out.println(
          "# all: for use. withoutN: trained without the N-th fifth of the articles, to measure.");
      out.println("pass*\ttrait*\tall\twithout0\twithout1\twithout2\twithout3\twithout4");
      for (int pass = 0; pass < Weights.PASSES; pass++) {
        for (Trait trait : Trait.values()) {
          out.print(pass + "\t" + trait.name().toLowerCase(Locale.ROOT));
          for (Weights column : columns) {
            out.printf(Locale.ROOT, "\t%.3f", column.weight(pass, trait));
          }
          out.print("\n");
        }
      }
    }
  }
}
