package org.armistice.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.armistice.reading.claim.Attribution;
import org.armistice.reading.document.Document;

/**
 * Both sides of one article as triples. PolNeAR annotates no attribution inside the content of
 * another, so of what was read only the outermost attributions are compared.
 */
final class PolnearReading {
  private PolnearReading() {}

  static List<PolnearScore.Triple> gold(Document document, PolnearFile file) {
    PolnearTokens tokens = new PolnearTokens(document);
    List<PolnearScore.Triple> triples = new ArrayList<>();
    for (PolnearFile.Gold gold : file.attributions()) {
      TreeSet<Integer> source =
          gold.source() == null ? new TreeSet<>() : tokens.words(gold.source());
      TreeSet<Integer> cue = tokens.words(gold.cue());
      triples.add(
          new PolnearScore.Triple(
              source,
              tokens.head(source),
              -1,
              cue,
              tokens.head(cue),
              tokens.words(gold.content())));
    }
    return triples;
  }

  static List<PolnearScore.Triple> read(Document document, List<Attribution> attributions) {
    PolnearTokens tokens = new PolnearTokens(document);
    List<PolnearScore.Triple> triples = new ArrayList<>();
    for (Attribution attribution : attributions) {
      if (attribution.parent() >= 0) {
        continue;
      }
      TreeSet<Integer> source =
          attribution.source() == null ? new TreeSet<>() : tokens.of(attribution.source().spans());
      TreeSet<Integer> cue =
          attribution.cue() == null ? new TreeSet<>() : tokens.of(attribution.cue().spans());
      triples.add(
          new PolnearScore.Triple(
              source,
              tokens.head(source),
              PolnearTokens.antecedent(attribution),
              cue,
              tokens.head(cue),
              tokens.of(attribution.content())));
    }
    return triples;
  }
}
