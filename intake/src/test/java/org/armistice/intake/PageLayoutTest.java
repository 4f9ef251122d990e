package org.armistice.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of many layouts, each beside the text and day that should be found. */
class PageLayoutTest {
  private static Path folder() throws Exception {
    return Path.of(Objects.requireNonNull(PageLayoutTest.class.getResource("pages")).toURI());
  }

  static List<String> pages() throws Exception {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".html"))
          .sorted()
          .toList();
    }
  }

  private static ReportText taken(String name) throws Exception {
    return Intake.plain().take(new Source.File(folder().resolve(name)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyParagraphOfTheArticle_isFound_andItsDay(String name) throws Exception {
    ReportText wanted = taken(name.replaceFirst("html$", "txt"));
    ReportText found = taken(name);
    assertThat(List.of(found.text().split("\n\n")))
        .containsAll(List.of(wanted.text().split("\n\n")));
    assertThat(Taken.day(found.report())).isEqualTo(Taken.day(wanted.report()));
  }

  @Test
  void whatStandsAround_isLeftOut() throws Exception {
    for (String name : pages()) {
      assertThat(taken(name).text())
          .describedAs(name)
          .doesNotContain("cookies, and process", "inbox every weekday", "Advertisement")
          .doesNotContain("Photograph:", "Storm closes", "about time that somebody");
    }
  }

  @Test
  void rowsOfTheTableOfNames_fitTheirExamples() throws IOException {
    try (var table = Objects.requireNonNull(Around.class.getResourceAsStream("around.tsv"))) {
      new String(table.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(
              row -> assertThat(" " + Around.words(row[2]) + " ").contains(" " + row[0] + " "));
    }
  }
}
