package org.armistice.bench.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.armistice.bench.model.AnnotatedSentence.Annotated;
import org.armistice.bench.model.AnnotatedSentence.Label;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/** The prepared sentences of the training data, one JSON object a line. */
final class PreparedSentences {
  /** Rolesets of auxiliaries, which are no predicates to us. */
  private static final Set<String> AUXILIARIES = Set.of("be.03", "have.01", "do.01", "get.03");

  private final ObjectMapper json = new ObjectMapper();
  private final Path file;

  PreparedSentences(Path file) {
    this.file = file;
  }

  /** The sentences of one set and split, such as {@code ewt} and {@code test}. */
  List<AnnotatedSentence> of(String set, String split) throws IOException {
    List<AnnotatedSentence> sentences = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new XZInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode row = json.readTree(line);
        if (row.path("set").asText().equals(set) && row.path("split").asText().equals(split)) {
          sentences.add(sentence(row));
        }
      }
    }
    return sentences;
  }

  private static AnnotatedSentence sentence(JsonNode row) {
    List<Integer> heads = null;
    if (row.path("head").isArray()) {
      heads = new ArrayList<>();
      for (JsonNode head : row.path("head")) {
        heads.add(head.asInt() - 1);
      }
    }
    return new AnnotatedSentence(
        strings(row.path("words")),
        row.path("upos").isArray() ? strings(row.path("upos")) : null,
        heads,
        row.path("rel").isArray() ? strings(row.path("rel")) : null,
        row.path("ner").isArray() ? names(strings(row.path("ner"))) : null,
        row.path("preds").isArray() && row.path("srl_ok").asBoolean() ? predicates(row) : null);
  }

  private static List<Annotated> predicates(JsonNode row) {
    List<Annotated> predicates = new ArrayList<>();
    JsonNode tags = row.path("xpos");
    for (JsonNode predicate : row.path("preds")) {
      if (AUXILIARIES.contains(predicate.get(2).asText())) {
        continue;
      }
      int token = predicate.get(0).asInt();
      List<Label> arguments = new ArrayList<>();
      for (JsonNode argument : predicate.get(3)) {
        arguments.add(
            new Label(argument.get(0).asText(), argument.get(1).asInt(), argument.get(2).asInt()));
      }
      @Nullable Boolean nominal =
          tags.isArray() ? (Boolean) tags.get(token).asText().startsWith("N") : null;
      predicates.add(new Annotated(token, nominal, arguments));
    }
    return predicates;
  }

  /** Runs of BIO tags. */
  static Set<Label> names(List<String> tags) {
    Set<Label> names = new HashSet<>();
    for (int i = 0; i < tags.size(); i++) {
      if (tags.get(i).startsWith("B-")) {
        String kind = tags.get(i).substring(2);
        int last = i;
        while (last + 1 < tags.size() && tags.get(last + 1).equals("I-" + kind)) {
          last++;
        }
        names.add(new Label(kind, i, last));
      }
    }
    return names;
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(item -> strings.add(item.asText()));
    return strings;
  }
}
