package org.armistice.reading.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.armistice.reading.document.Argument;
import org.armistice.reading.document.Name;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.Predicate;

/** Turns the model's scores into a parse: trees without cycles, spans without gaps. */
final class Decoder {
  /** Labels 0 and 1 are "no predicate" and "auxiliary". */
  private final Labels labels;

  private final Lemmas lemmas;

  Decoder(Labels labels, Lemmas lemmas) {
    this.labels = labels;
    this.lemmas = lemmas;
  }

  Parse decode(List<String> words, OrtSession.Result result) throws OrtException {
    int n = words.size();
    int width = n + 1;
    LongBuffer upos = tensor(result, "upos").getLongBuffer();
    LongBuffer relations = tensor(result, "rel").getLongBuffer();
    LongBuffer senses = tensor(result, "pred").getLongBuffer();
    int[] heads = Arborescence.heads(arcs(tensor(result, "arc").getFloatBuffer(), width));

    List<String> tags = new ArrayList<>(n);
    List<String> lemmaList = new ArrayList<>(n);
    List<Integer> headList = new ArrayList<>(n);
    List<String> relationList = new ArrayList<>(n);
    for (int i = 1; i < width; i++) {
      String tag = labels.upos().get((int) upos.get(i));
      tags.add(tag);
      lemmaList.add(lemmas.lemma(words.get(i - 1), tag));
      headList.add(heads[i] - 1);
      String relation = labels.relations().get((int) relations.get(i));
      relationList.add(heads[i] == 0 ? "root" : relation.equals("root") ? "dep" : relation);
    }
    Set<Integer> joined = new Subjects(tags, headList, relationList).settle();
    List<Name> names = new ArrayList<>(names(tensor(result, "ner").getFloatBuffer(), n));
    names.replaceAll(
        name ->
            joined.contains(name.end())
                ? new Name(name.kind(), name.start(), name.end() + 1)
                : name);
    List<Predicate> predicates = new ArrayList<>();
    OnnxTensor positions = tensor(result, "pidx");
    int count = (int) positions.getInfo().getShape()[0];
    if (count > 0) {
      LongBuffer position = positions.getLongBuffer();
      FloatBuffer bio = tensor(result, "bio").getFloatBuffer();
      FloatBuffer headLabels = tensor(result, "hl").getFloatBuffer();
      for (int k = 0; k < count; k++) {
        int word = (int) position.get(2 * k + 1) - 1;
        predicates.add(
            new Predicate(
                word,
                lemmaList.get(word),
                labels.senses().get((int) senses.get(word + 1)),
                arguments(bio, headLabels, k, word, headList)));
      }
    }
    return new Parse(tags, lemmaList, headList, relationList, names, predicates);
  }

  /** How sure the model is of what {@link #decode} takes from it. */
  Certainty certainty(int words, OrtSession.Result result) throws OrtException {
    int width = words + 1;
    double[][] heads = new double[words][];
    FloatBuffer arcs = tensor(result, "arc").getFloatBuffer();
    for (int token = 0; token < words; token++) {
      heads[token] = softmax(arcs, (token + 1) * width, width);
    }
    double[][] names = new double[words][];
    FloatBuffer tags = tensor(result, "ner").getFloatBuffer();
    for (int token = 0; token < words; token++) {
      names[token] = softmax(tags, (token + 1) * labels.names().size(), labels.names().size());
    }
    Map<Integer, double[][]> roles = new TreeMap<>();
    OnnxTensor positions = tensor(result, "pidx");
    int count = (int) positions.getInfo().getShape()[0];
    int roleCount = labels.heads().size();
    for (int k = 0; k < count; k++) {
      int predicate = (int) positions.getLongBuffer().get(2 * k + 1) - 1;
      FloatBuffer scores = tensor(result, "hl").getFloatBuffer();
      double[][] rows = new double[words][];
      for (int token = 0; token < words; token++) {
        rows[token] = softmax(scores, (k * width + token + 1) * roleCount, roleCount);
      }
      roles.put(predicate, rows);
    }
    return new Certainty(heads, roles, labels.heads(), names, labels.names());
  }

  private static double[] softmax(FloatBuffer scores, int offset, int count) {
    double largest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < count; i++) {
      largest = Math.max(largest, scores.get(offset + i));
    }
    double[] shares = new double[count];
    double sum = 0;
    for (int i = 0; i < count; i++) {
      shares[i] = Math.exp(scores.get(offset + i) - largest);
      sum += shares[i];
    }
    for (int i = 0; i < count; i++) {
      shares[i] /= sum;
    }
    return shares;
  }

  private static OnnxTensor tensor(OrtSession.Result result, String name) {
    OnnxValue value =
        result
            .get(name)
            .orElseThrow(() -> new IllegalStateException("the model has no output " + name));
    return (OnnxTensor) value;
  }

  private static float[][] arcs(FloatBuffer scores, int width) {
    float[][] arcs = new float[width][width];
    for (int d = 0; d < width; d++) {
      scores.get(d * width, arcs[d]);
    }
    return arcs;
  }

  private List<Name> names(FloatBuffer scores, int n) {
    int tags = labels.names().size();
    int[] path = Viterbi.decode(scores, tags, n, tags);
    List<Name> names = new ArrayList<>();
    for (Run run : runs(path)) {
      String label = labels.names().get(run.tag()).substring(2);
      Name.Kind kind =
          switch (label) {
            case "PER" -> Name.Kind.PERSON;
            case "ORG" -> Name.Kind.ORGANISATION;
            case "LOC" -> Name.Kind.PLACE;
            default -> throw new IllegalStateException("the model has a name kind " + label);
          };
      names.add(new Name(kind, run.start(), run.end()));
    }
    return names;
  }

  /**
   * Labels come from the argument's head word, which the model knows best; the extent is the BIO
   * span around that word, or what hangs on it where no span covers it.
   */
  private List<Argument> arguments(
      FloatBuffer bio, FloatBuffer headLabels, int k, int predicate, List<Integer> heads) {
    int n = heads.size();
    int bioTags = labels.bio().size();
    int headTags = labels.heads().size();
    int[] path = Viterbi.decode(bio, (k * (n + 1) + 1) * bioTags, n, bioTags);
    List<Run> spans = runs(path);
    List<Argument> arguments = new ArrayList<>();
    for (int w = 0; w < n; w++) {
      int row = (k * (n + 1) + w + 1) * headTags;
      int best = 0;
      for (int t = 1; t < headTags; t++) {
        if (headLabels.get(row + t) > headLabels.get(row + best)) {
          best = t;
        }
      }
      if (best == 0 || w == predicate) {
        continue;
      }
      String label = labels.heads().get(best);
      Run span = null;
      for (Run run : spans) {
        if (run.start() <= w && w < run.end()) {
          span = run;
        }
      }
      if (span == null) {
        span = subtree(w, predicate, heads);
      }
      arguments.add(new Argument(label, w, span.start(), span.end()));
    }
    return arguments;
  }

  /** The unbroken run around a word of what hangs on it, without crossing the predicate. */
  private static Run subtree(int word, int predicate, List<Integer> heads) {
    int start = word;
    while (start > 0 && hangsOn(start - 1, word, predicate, heads)) {
      start--;
    }
    int end = word + 1;
    while (end < heads.size() && hangsOn(end, word, predicate, heads)) {
      end++;
    }
    return new Run(0, start, end);
  }

  private static boolean hangsOn(int word, int ancestor, int without, List<Integer> heads) {
    for (int at = word; at >= 0; at = heads.get(at)) {
      if (at == without) {
        return false;
      }
      if (at == ancestor) {
        return true;
      }
    }
    return false;
  }

  private static List<Run> runs(int[] path) {
    List<Run> runs = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= path.length; i++) {
      boolean inside = i < path.length && Viterbi.isInside(path[i]);
      if (start >= 0 && !inside) {
        runs.add(new Run(path[start], start, i));
        start = -1;
      }
      if (i < path.length && path[i] != 0 && !inside) {
        start = i;
      }
    }
    return runs;
  }

  /** A tagged run of words: the tag of its first word, and where it starts and ends. */
  private record Run(int tag, int start, int end) {}
}
