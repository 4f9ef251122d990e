package org.armistice.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Counts of PolNeAR over documents.
 *
 * <ul>
 *   <li>{@code source-f1}, {@code cue-f1}: of each document the set of head words of all sources
 *       (of all cues), those annotated against those read. The head word of a span is its first
 *       word whose syntactic head stands outside the span. A cue that is only a mark counts as the
 *       mark's absence and cannot be found.
 *   <li>{@code content-f1}: contents matched one to one within a document, best overlap first; a
 *       match shares at least half of the words of both together (intersection over union).
 *   <li>{@code triple-f1}: attributions matched one to one where source head, cue head and content
 *       (as above) all agree; "no source" agrees with "no source" only.
 *   <li>{@code wrong-speaker}: of the attributions read with a source and with a content that
 *       matches an annotated one, the share whose source's head word is the head word of no source
 *       of such an annotated attribution. A relative pronoun stands for its noun as well. One whose
 *       cue stands inside the annotated content is nested in it and not compared with it. Lower is
 *       better.
 *   <li>{@code ...-exact}: the same words in both spans, marks aside.
 * </ul>
 */
final class PolnearScore {
  static final double HALF = 0.5;

  /** One attribution as sets of words; heads and antecedent -1 where there is none. */
  record Triple(
      TreeSet<Integer> source,
      int sourceHead,
      int antecedent,
      TreeSet<Integer> cue,
      int cueHead,
      TreeSet<Integer> content) {}

  private final Tally source = new Tally();
  private final Tally sourceExact = new Tally();
  private final Tally cue = new Tally();
  private final Tally cueExact = new Tally();
  private final Tally content = new Tally();
  private final Tally contentExact = new Tally();
  private final Tally triple = new Tally();
  private final Tally tripleExact = new Tally();
  private int spoken;
  private int misplaced;

  void add(List<Triple> gold, List<Triple> read) {
    source.sets(heads(gold, true), heads(read, true));
    cue.sets(heads(gold, false), heads(read, false));
    sourceExact.sets(spans(gold, Part.SOURCE), spans(read, Part.SOURCE));
    cueExact.sets(spans(gold, Part.CUE), spans(read, Part.CUE));
    contentExact.sets(spans(gold, Part.CONTENT), spans(read, Part.CONTENT));
    content.matches(
        distinctContents(gold),
        distinctContents(read),
        (a, b) -> PolnearTokens.overlap(a.content(), b.content()));
    triple.matches(gold, read, PolnearScore::agreement);
    tripleExact.matches(
        gold,
        read,
        (a, b) ->
            a.source().equals(b.source())
                    && a.cue().equals(b.cue())
                    && a.content().equals(b.content())
                ? 1
                : 0);
    speakers(gold, read);
  }

  private static double agreement(Triple gold, Triple read) {
    return gold.sourceHead() == read.sourceHead() && gold.cueHead() == read.cueHead()
        ? PolnearTokens.overlap(gold.content(), read.content())
        : 0;
  }

  private void speakers(List<Triple> gold, List<Triple> read) {
    for (Triple mine : read) {
      if (mine.sourceHead() < 0) {
        continue;
      }
      boolean matched = false;
      boolean right = false;
      for (Triple theirs : gold) {
        if (PolnearTokens.overlap(mine.content(), theirs.content()) >= HALF
            && !theirs.content().contains(mine.cueHead())) {
          matched = true;
          right |=
              theirs.sourceHead() == mine.sourceHead()
                  || (mine.antecedent() >= 0 && theirs.sourceHead() == mine.antecedent());
        }
      }
      spoken += matched ? 1 : 0;
      misplaced += matched && !right ? 1 : 0;
    }
  }

  private static Set<Integer> heads(List<Triple> triples, boolean ofSource) {
    Set<Integer> heads = new TreeSet<>();
    for (Triple triple : triples) {
      int head = ofSource ? triple.sourceHead() : triple.cueHead();
      if (head >= 0) {
        heads.add(head);
      }
    }
    return heads;
  }

  private enum Part {
    SOURCE,
    CUE,
    CONTENT
  }

  private static Set<List<Integer>> spans(List<Triple> triples, Part part) {
    Set<List<Integer>> spans = new java.util.LinkedHashSet<>();
    for (Triple triple : triples) {
      TreeSet<Integer> words =
          switch (part) {
            case SOURCE -> triple.source();
            case CUE -> triple.cue();
            case CONTENT -> triple.content();
          };
      if (!words.isEmpty()) {
        spans.add(List.copyOf(words));
      }
    }
    return spans;
  }

  private static List<Triple> distinctContents(List<Triple> triples) {
    Set<TreeSet<Integer>> seen = new java.util.LinkedHashSet<>();
    List<Triple> distinct = new ArrayList<>();
    for (Triple triple : triples) {
      if (seen.add(triple.content())) {
        distinct.add(triple);
      }
    }
    return distinct;
  }

  List<Figure> figures() {
    return List.of(
        source.figure("source-f1"),
        cue.figure("cue-f1"),
        content.figure("content-f1"),
        triple.figure("triple-f1"),
        new Figure(
            "polnear", "wrong-speaker", spoken == 0 ? 0 : misplaced / (double) spoken, spoken),
        sourceExact.figure("source-f1-exact"),
        cueExact.figure("cue-f1-exact"),
        contentExact.figure("content-f1-exact"),
        tripleExact.figure("triple-f1-exact"));
  }

  /** Found, annotated and read. */
  static final class Tally {
    private int shared;
    private int annotated;
    private int read;

    <T> void sets(Set<T> gold, Set<T> mine) {
      annotated += gold.size();
      read += mine.size();
      shared += (int) gold.stream().filter(mine::contains).count();
    }

    void matches(
        List<Triple> gold,
        List<Triple> mine,
        java.util.function.ToDoubleBiFunction<Triple, Triple> overlap) {
      annotated += gold.size();
      read += mine.size();
      record Pair(int gold, int mine, double overlap) {}
      List<Pair> pairs = new ArrayList<>();
      for (int g = 0; g < gold.size(); g++) {
        for (int m = 0; m < mine.size(); m++) {
          double value = overlap.applyAsDouble(gold.get(g), mine.get(m));
          if (value >= HALF) {
            pairs.add(new Pair(g, m, value));
          }
        }
      }
      pairs.sort((a, b) -> Double.compare(b.overlap(), a.overlap()));
      Set<Integer> usedGold = new TreeSet<>();
      Set<Integer> usedMine = new TreeSet<>();
      for (Pair pair : pairs) {
        if (!usedGold.contains(pair.gold()) && !usedMine.contains(pair.mine())) {
          usedGold.add(pair.gold());
          usedMine.add(pair.mine());
          shared++;
        }
      }
    }

    double precision() {
      return read == 0 ? 0 : shared / (double) read;
    }

    double recall() {
      return annotated == 0 ? 0 : shared / (double) annotated;
    }

    Figure figure(String metric) {
      double f1 = annotated + read == 0 ? 0 : 2.0 * shared / (annotated + read);
      return new Figure("polnear", metric, f1, annotated);
    }
  }
}
