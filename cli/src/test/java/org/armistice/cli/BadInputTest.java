package org.armistice.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read is refused in one line that says what to do; nothing is half-written. */
class BadInputTest {
  @TempDir Path folder;

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static void refused(Ran ran, String... words) {
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith("armistice: A").contains(words);
    assertThat(ran.err().strip().lines()).hasSize(1);
  }

  @Test
  void emptyFile() throws IOException {
    refused(Ran.armistice("read", file("a.txt", "")), "A103", "a.txt: is empty; give");
  }

  @Test
  void binaryBytes() throws IOException {
    refused(
        Ran.armistice("read", "--json", file("a.txt", new byte[] {1, 0, 2})), "A104", "plain text");
  }

  @Test
  void brokenUtf8() throws IOException {
    refused(
        Ran.armistice("read", file("a.txt", "The café fell.".getBytes(ISO_8859_1))),
        "A105",
        "line 1, byte 8: 0xE9 is not UTF-8; save the file as UTF-8");
  }

  @Test
  void lineOfFiftyMegabytes() throws IOException {
    byte[] line = new byte[50_000_000];
    Arrays.fill(line, (byte) 'a');
    refused(Ran.armistice("read", file("a.txt", line)), "A106", "more than 16 MiB", "split");
  }

  @Test
  void pageWithScriptsAndTenThousandTags() throws IOException {
    String page = "<html><script>alert('x')</script>" + "<div>".repeat(10_000) + "<p>Talks.</p>";
    refused(Ran.armistice("read", "--json", file("a.html", page)), "A108", "500 deep");
  }

  @Test
  void dateThatIsNone() throws IOException {
    Path good = file("a.txt", "The army shelled the town.");
    refused(
        Ran.armistice("read", good, "--published", "12.10."), "A109", "\"12.10.\"", "2020-10-12");
    refused(
        Ran.armistice("read", good, "--published", "2020-10-12", "--zone", "Helmand"),
        "A110",
        "\"Helmand\"",
        "Asia/Kabul");
  }

  @Test
  void missingFile() {
    refused(
        Ran.armistice("read", folder.resolve("none.txt")),
        "A101",
        "none.txt: there is no such file");
  }

  @Test
  void folderWithNothingToRead() throws IOException {
    file("a.csv", "a,b");
    refused(Ran.armistice("read", folder), "A113", "without .txt or .html files");
  }

  @Test
  void noFileAtAll() {
    Ran ran = Ran.armistice("read");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("Missing required parameter: 'FILE'");
  }

  @Test
  void failingFileAmongMany_isNamedAndSkipped() throws IOException {
    Path first =
        file("a.txt", "published: 2021-03-01\noutlet: X\n\nThe army shelled the town on Sunday.");
    Path broken = file("b.txt", "published: never\n\nThe army shelled the town.");
    Path last =
        file("c.txt", "published: 2021-03-03\noutlet: X\n\nRebels attacked a convoy on Tuesday.");
    Ran ran = Ran.armistice("read", "--json", first, broken, last);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .contains("A109 " + broken + ": published (header): \"never\"")
        .contains("1 of 3 reports could not be read");
    assertThat(ran.out()).contains("shelled", "convoy");
    assertThat(ran.out().lines().filter(line -> line.startsWith("{\"type\":\"report\"")))
        .hasSize(2);
  }
}
