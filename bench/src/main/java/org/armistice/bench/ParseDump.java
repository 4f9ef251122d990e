package org.armistice.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.armistice.reading.document.Argument;
import org.armistice.reading.document.Name;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.document.Predicate;
import org.armistice.reading.document.Sentence;
import org.armistice.reading.model.DocumentParser;
import org.armistice.reading.model.SentenceModel;
import org.armistice.record.Report;

/** Prints what the sentence model says of a text, for builders. {@code -} reads standard input. */
public final class ParseDump {
  private ParseDump() {}

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    String text =
        args[0].equals("-")
            ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
            : Files.readString(Path.of(args[0]));
    try (SentenceModel model = SentenceModel.load()) {
      for (ParsedSentence sentence :
          new DocumentParser(model)
              .parse(Report.undescribed("report-none", null), text)
              .sentences()) {
        print(sentence, out);
      }
    }
  }

  private static void print(ParsedSentence parsed, PrintStream out) {
    Sentence sentence = parsed.sentence();
    Parse parse = parsed.parse();
    out.printf("%n# %d %s paragraph %d%n", sentence.index(), sentence.kind(), sentence.paragraph());
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < sentence.size(); i++) {
      String head = parse.head(i) < 0 ? "ROOT" : parse.head(i) + ":" + parsed.word(parse.head(i));
      line.append(
          "%d:%s/%s<%s-%s  ".formatted(i, parsed.word(i), parse.upos(i), parse.relation(i), head));
    }
    out.println(line);
    for (Name name : parse.names()) {
      out.printf("  %s [%s]%n", name.kind(), words(parsed, name.start(), name.end()));
    }
    for (Predicate predicate : parse.predicates()) {
      StringBuilder arguments = new StringBuilder();
      for (Argument argument : predicate.arguments()) {
        arguments.append(
            " %s(%s)[%s]"
                .formatted(
                    argument.label(),
                    parsed.word(argument.head()),
                    words(parsed, argument.start(), argument.end())));
      }
      out.printf(
          "  %d:%s.%s%s%n", predicate.token(), predicate.lemma(), predicate.sense(), arguments);
    }
  }

  private static String words(ParsedSentence parsed, int start, int end) {
    StringBuilder words = new StringBuilder();
    for (int i = start; i < end; i++) {
      words.append(i == start ? "" : " ").append(parsed.word(i));
    }
    return words.toString();
  }
}
