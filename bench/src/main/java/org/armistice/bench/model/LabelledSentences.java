package org.armistice.bench.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armistice.bench.model.AnnotatedSentence.Annotated;
import org.armistice.bench.model.AnnotatedSentence.Label;

/** Sentences labelled by hand, in the form that {@code conflict/LABELS.md} describes. */
final class LabelledSentences {
  private static final Pattern NAME =
      Pattern.compile("(PER|ORG|ARM|LOC|FAC|NAT|WEA) ((?:(?!\\|| (?:0\\d|LV|xx)$).)+)");
  private static final Pattern PHRASE = Pattern.compile("(.*?)(?:#(\\d+))?");

  private LabelledSentences() {}

  /**
   * @throws IOException also where a label cannot be read, with its place
   */
  static List<AnnotatedSentence> read(Path file) throws IOException {
    List<AnnotatedSentence> sentences = new ArrayList<>();
    for (String block : Files.readString(file).split("\\R\\s*\\R")) {
      if (block.isBlank()) {
        continue;
      }
      List<String> lines = block.strip().lines().map(String::strip).toList();
      try {
        sentences.add(sentence(lines));
      } catch (IllegalArgumentException e) {
        throw new IOException(file + ": \"" + lines.get(0) + "\": " + e.getMessage(), e);
      }
    }
    return sentences;
  }

  static AnnotatedSentence sentence(List<String> lines) {
    List<String> words = Arrays.asList(lines.get(0).split(" +"));
    Set<Label> names = new HashSet<>();
    List<Annotated> predicates = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      Matcher name = NAME.matcher(line);
      if (name.matches()) {
        names.add(label(words, name.group(1), name.group(2)));
      } else {
        predicates.add(predicate(words, line));
      }
    }
    return new AnnotatedSentence(words, null, null, null, names, predicates);
  }

  private static Annotated predicate(List<String> words, String line) {
    String[] parts = line.split("\\s*\\|\\s*");
    String word = parts[0].substring(0, Math.max(0, parts[0].lastIndexOf(' ')));
    List<Label> arguments = new ArrayList<>();
    for (String part : List.of(parts).subList(1, parts.length)) {
      int blank = part.indexOf(' ');
      if (blank < 0) {
        throw new IllegalArgumentException("\"" + part + "\" has a role but no words");
      }
      arguments.add(label(words, part.substring(0, blank), part.substring(blank + 1)));
    }
    return new Annotated(label(words, "", word).first(), null, arguments);
  }

  private static Label label(List<String> words, String label, String phrase) {
    Matcher marked = PHRASE.matcher(phrase.strip());
    if (!marked.matches()) {
      throw new IllegalArgumentException("\"" + phrase + "\" is no phrase");
    }
    List<String> tokens = Arrays.asList(marked.group(1).split(" +"));
    int which = marked.group(2) == null ? 1 : Integer.parseInt(marked.group(2));
    for (int i = 0; i + tokens.size() <= words.size(); i++) {
      if (words.subList(i, i + tokens.size()).equals(tokens) && --which == 0) {
        return new Label(label, i, i + tokens.size() - 1);
      }
    }
    throw new IllegalArgumentException("\"" + phrase + "\" is not in the sentence");
  }
}
