package org.armistice.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.armistice.reading.document.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whether the source stands before, after or inside what is said, the triple is the same. */
class SourcePositionTest {
  private static final List<String> SOURCES =
      List.of(
          "the army",
          "a spokesman for the governor",
          "Colonel Pavel Ardashev",
          "two aid workers",
          "the Foreign Ministry",
          "he");
  private static final List<String> CUES = List.of("said", "added", "claimed");

  /** A statement in two parts that a source may interrupt. */
  private record Statement(String first, String second) {}

  private static final List<Statement> STATEMENTS =
      List.of(
          new Statement("the bridge was closed", "and the road was mined"),
          new Statement("the rebels had left the valley", "but their guns were still there"),
          new Statement("nobody was hurt in the shelling", "although the school was hit"));

  @TestFactory
  Stream<DynamicTest> source_beforeAfterOrInside_givesTheSameTriple() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String source : SOURCES) {
      for (String cue : CUES) {
        for (Statement statement : STATEMENTS) {
          String whole = statement.first() + " " + statement.second();
          String first = capital(statement.first());
          for (String text :
              List.of(
                  "%s %s that %s.".formatted(capital(source), cue, whole),
                  "“%s,” %s %s.".formatted(capital(whole), source, cue),
                  "\"%s,\" %s %s.".formatted(capital(whole), source, cue),
                  "“%s,” %s %s, “%s.”".formatted(first, source, cue, statement.second()),
                  "%s %s: “%s.”".formatted(capital(source), cue, capital(whole)))) {
            tests.add(DynamicTest.dynamicTest(text, () -> assertTriple(text, source, cue, whole)));
          }
        }
      }
    }
    return tests.stream();
  }

  private static void assertTriple(String text, String source, String cue, String content) {
    Document document = Readings.parse(text);
    Attribution read = Readings.withCue(document, cue);
    assertThat(Readings.words(document, read.source())).isEqualToIgnoringCase(source);
    assertThat(Readings.content(document, read).replaceFirst("^that ", ""))
        .isEqualToIgnoringCase(content);
    assertThat(read.parent()).isEqualTo(-1);
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
  }
}
