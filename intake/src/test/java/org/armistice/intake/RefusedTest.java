package org.armistice.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedTest {
  private static void refused(byte[] bytes, Fault fault, String... words) {
    IntakeException refused =
        catchThrowableOfType(
            IntakeException.class, () -> Taken.from("odd.txt", bytes, Metadata.none()));
    assertThat(refused).isNotNull();
    assertThat(refused.fault()).isEqualTo(fault);
    assertThat(refused).hasMessageStartingWith(fault.code() + " odd.txt: ");
    assertThat(refused.getMessage()).contains(words);
  }

  private static void refused(String text, Fault fault, String... words) {
    refused(text.getBytes(UTF_8), fault, words);
  }

  @Test
  void nothing() {
    refused("", Fault.EMPTY, "is empty");
    refused(" \n\n ", Fault.NO_TEXT, "no text");
    refused("outlet: X\n\n", Fault.NO_TEXT, "no text");
  }

  @Test
  void binaryBytes() {
    refused(new byte[] {'a', 0, 'b'}, Fault.BINARY, "byte 2 is 0");
    refused("%PDF-1.7 ...", Fault.PDF, "damaged PDF");
    refused("\u0001\u0002\u0003abc", Fault.BINARY, "control characters");
  }

  @Test
  void brokenUtf8_saysLineByteAndWhatToDo() {
    refused(
        "Talks went on.\nCaf\u00e9".getBytes(StandardCharsets.ISO_8859_1),
        Fault.ENCODING,
        "line 2, byte 19: 0xE9 is not UTF-8; save the file as UTF-8");
  }

  @Test
  void unknownCharacterSet() {
    refused("<html><meta charset=klingon-8><p>x</p>", Fault.ENCODING, "\"klingon-8\"");
  }

  @Test
  void lineOfFiftyMegabytes() {
    byte[] line = new byte[50 * 1024 * 1024];
    java.util.Arrays.fill(line, (byte) 'a');
    refused(line, Fault.TOO_LARGE, "16 MiB", "split");
  }

  @Test
  void lineTooLongForAParagraph_isQuotedAtItsStart() {
    refused(
        "First.\n" + "go on ".repeat(20_000),
        Fault.TOO_LARGE,
        "line 2 has 120,000",
        "\"go on go on");
  }

  @Test
  void tagsTenThousandDeep() {
    refused(
        "<html><script>alert(1)</script>" + "<div>".repeat(10_000) + "<p>Talks went on.</p>",
        Fault.TOO_DEEP,
        "500 deep");
  }

  @Test
  void pageOfScriptsOnly() {
    refused("<html><body><script>draw()</script></body></html>", Fault.NO_TEXT, "no article text");
  }

  @Test
  void dateThatIsNone() {
    refused("published: the other day\n\nText.", Fault.DATE, "\"the other day\"", "2020-10-12");
    refused("published: 2020-02-30\n\nText.", Fault.DATE, "\"2020-02-30\"");
  }

  @Test
  void zoneThatIsNone() {
    refused(
        "published: 2020-10-12\nzone: Mars/Olympus\n\nText.",
        Fault.ZONE,
        "\"Mars/Olympus\"",
        "Asia/Kabul");
  }

  @Test
  void kindThatIsNone() {
    refused("kind: rumour\n\nText.", Fault.KIND, "\"rumour\"", "social_post");
  }

  @Test
  void headerWithAStrangeLine_isQuoted() {
    refused(
        "outlet: X\nweather: fine\n\nText.",
        Fault.HEADER,
        "line 2",
        "\"weather: fine\"",
        "published");
  }

  @Test
  void messages_holdNothingThatSteersATerminal() {
    refused(
        "outlet: X\n\u001b[31mred: 1\n\n" + "Text goes on here. ".repeat(9),
        Fault.HEADER,
        "\" [31mred: 1\"");
  }

  @Test
  void missingFileAndEmptyFolder(@TempDir Path folder) throws Exception {
    assertThat(
            catchThrowableOfType(
                IntakeException.class,
                () ->
                    Intake.plain()
                        .take(
                            Sources.of(
                                    folder.resolve("no.txt").toString(),
                                    InputStream.nullInputStream())
                                .get(0))))
        .hasMessageContaining("no.txt: there is no such file");
    assertThat(
            catchThrowableOfType(
                IntakeException.class,
                () -> Sources.of(folder.toString(), InputStream.nullInputStream())))
        .hasMessageContaining("without .txt or .html files");
    Files.writeString(folder.resolve("b.txt"), "B.");
    Files.writeString(folder.resolve("a.html"), "<p>A.</p>");
    Files.writeString(folder.resolve("c.csv"), "C.");
    assertThat(Sources.of(folder.toString(), InputStream.nullInputStream()))
        .extracting(Source::name)
        .containsExactly(folder.resolve("a.html").toString(), folder.resolve("b.txt").toString());
  }
}
