package org.armistice.bench.model;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.armistice.reading.document.Argument;
import org.armistice.reading.document.Name;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.document.Predicate;
import org.armistice.reading.document.Token;
import org.armistice.reading.model.DocumentParser;
import org.armistice.reading.model.SentenceModel;
import org.armistice.record.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code armistice bench label}: what the sentence model says of sentences, one a line, in the form
 * in which they are corrected by hand and trained on ({@code model/training/conflict/LABELS.md}).
 */
@Command(
    name = "label",
    mixinStandardHelpOptions = true,
    header = "Labels sentences, one a line, to be corrected by hand and trained on.")
public final class LabelCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "sentences, one a line; - for standard input")
  private String file;

  /** Made by picocli, which fills in the spec and the file. */
  @SuppressWarnings("NullAway.Init")
  LabelCommand() {}

  @Override
  public Integer call() throws IOException {
    String text =
        file.equals("-")
            ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
            : Files.readString(Path.of(file));
    PrintWriter out = spec.commandLine().getOut();
    try (SentenceModel model = SentenceModel.load()) {
      DocumentParser parser = new DocumentParser(model);
      for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
        for (ParsedSentence sentence :
            parser.parse(Report.undescribed("report-none", null), line).sentences()) {
          out.println(block(sentence));
        }
      }
    }
    return 0;
  }

  static String block(ParsedSentence sentence) {
    List<String> words = sentence.sentence().tokens().stream().map(Token::text).toList();
    StringBuilder block = new StringBuilder(String.join(" ", words)).append('\n');
    for (Name name : sentence.parse().names()) {
      block.append("  ").append(type(name.kind())).append(' ');
      block.append(phrase(words, name.start(), name.end())).append('\n');
    }
    for (Predicate predicate : sentence.parse().predicates()) {
      block.append("  ").append(phrase(words, predicate.token(), predicate.token() + 1));
      block.append(' ').append(predicate.sense());
      for (Argument argument : predicate.arguments()) {
        block.append(" | ").append(argument.label()).append(' ');
        block.append(phrase(words, argument.start(), argument.end()));
      }
      block.append('\n');
    }
    return block.toString();
  }

  private static String type(Name.Kind kind) {
    return switch (kind) {
      case PERSON -> "PER";
      case ORGANISATION -> "ORG";
      case PLACE -> "LOC";
    };
  }

  /** The words of a span; with {@code #n} where the sentence has them more than once. */
  private static String phrase(List<String> words, int start, int end) {
    List<String> phrase = words.subList(start, end);
    List<Integer> places =
        Stream.iterate(0, i -> i + phrase.size() <= words.size(), i -> i + 1)
            .filter(i -> words.subList(i, i + phrase.size()).equals(phrase))
            .toList();
    String joined = String.join(" ", phrase);
    return places.size() == 1 ? joined : joined + "#" + (places.indexOf(start) + 1);
  }
}
