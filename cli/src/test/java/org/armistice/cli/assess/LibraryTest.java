package org.armistice.cli.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.armistice.agreement.accord.Accord;
import org.armistice.agreement.language.AccordFile;
import org.armistice.agreement.language.AccordParser;
import org.armistice.agreement.language.AccordPrinter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The agreements that ship: without mistakes, printed as they stand, and with a basis for each
 * term.
 */
class LibraryTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "golan-1974",
        "minsk-2015",
        "hudaydah-2018",
        "us-taliban-2020",
        "donbas-measures-2020",
        "tigray-2022",
        "sudan-jeddah-2023",
        "colombia-eln-2023",
        "israel-lebanon-2024"
      })
  void anAgreementReadsPrintsAndReadsBackTheSame(String id) throws IOException {
    String text;
    try (InputStream stream =
        Accord.class.getResourceAsStream("/org/armistice/agreement/library/" + id + ".agreement")) {
      assertThat(stream).isNotNull();
      text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
    AccordParser parser = new AccordParser(Told.ACTORS);
    AccordFile file = parser.parse(id, text);
    assertThat(file.first().id()).isEqualTo(id);
    String joined =
        file.chunks().stream().map(AccordFile.Chunk::text).collect(Collectors.joining());
    assertThat(joined).describedAs("no byte is lost, comments kept").isEqualTo(text);
    String printed = AccordPrinter.print(file.first());
    assertThat(parser.parse(id, printed).first()).isEqualTo(file.first());
    assertThat(body(text)).describedAs("byte for byte, below the head comment").isEqualTo(printed);
    assertThat(file.first().terms())
        .isNotEmpty()
        .allMatch(term -> term.provenance().basis() != null);
  }

  private static String body(String text) {
    List<String> lines = text.lines().dropWhile(line -> line.startsWith("#")).toList();
    return String.join("\n", lines) + "\n";
  }
}
