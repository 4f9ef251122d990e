package org.armistice.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebArchiveTest {
  @TempDir Path folder;

  /**
   * @param lie so many bytes more than there are does the record say that it has
   */
  private static byte[] record(String address, String head, byte[] body, int lie) {
    byte[] http =
        ("HTTP/1.1 " + head + "\r\nContent-Length: " + body.length + "\r\n\r\n").getBytes(UTF_8);
    String warc =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-%012d>\r\n"
                .formatted(address.hashCode() & 0xffff)
            + "WARC-Date: 2020-10-20T00:00:00Z\r\nWARC-Target-URI: "
            + address
            + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
            + (http.length + body.length + lie)
            + "\r\n\r\n";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(warc.getBytes(UTF_8));
    out.writeBytes(http);
    out.writeBytes(body);
    out.writeBytes("\r\n\r\n".getBytes(UTF_8));
    return out.toByteArray();
  }

  private static byte[] page(String address, String text, int lie) {
    return record(
        address,
        "200 OK\r\nContent-Type: text/html; charset=utf-8",
        ("<html><body><article><p>" + text + "</p></article></body></html>").getBytes(UTF_8),
        lie);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream packed = new GZIPOutputStream(out)) {
      packed.write(bytes);
    }
    return out.toByteArray();
  }

  private Path archive(String name, byte[]... records) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file)) {
      for (byte[] record : records) {
        out.write(name.endsWith(".gz") ? gzip(record) : record);
      }
    }
    return file;
  }

  private static List<Source> sources(Path file) throws IntakeException {
    return Sources.of(file.toString(), InputStream.nullInputStream());
  }

  /** Text of each page, or the beginning of why there is none. */
  private static List<String> read(Path file) throws IntakeException {
    List<String> texts = new ArrayList<>();
    for (Source source : sources(file)) {
      try {
        texts.add(Intake.plain().take(source).text());
      } catch (IntakeException e) {
        texts.add(e.fault().name());
      }
    }
    return texts;
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.warc", "a.warc.gz"})
  void eachPage_isAReport_withItsAddress(String name) throws Exception {
    Path file =
        archive(
            name,
            page("https://a.example/1", "Shells fell.", 0),
            record("https://a.example/x.png", "200 OK\r\nContent-Type: image/png", new byte[9], 0),
            record(
                "https://a.example/no", "404 Not Found\r\nContent-Type: text/html", new byte[0], 0),
            page("https://a.example/2", "Talks went on.", 0));
    assertThat(read(file)).containsExactly("Shells fell.", "Talks went on.");
    ReportText first = Intake.plain().take(sources(file).get(0));
    assertThat(first.report().url()).isEqualTo("https://a.example/1");
    assertThat(first.report().published()).isNull();
  }

  /** Found by fuzzing: what follows a record that ends behind the archive is no record. */
  @Test
  void recordThatSaysThatItIsLongerThanTheArchive_isNamed_andNothingBreaks() throws Exception {
    Path archive = folder.resolve("longer.warc");
    Files.writeString(
        archive,
        """
        WARC/1.0\r
        WARC-Type: response\r
        Content-L, 58\r
        \r
        <html>WARC/1.0\r
        WARC-Type: response\r
        WARC-Date: 2024-05<tilte>T</title><p>Shells hit a mill.</p>\r
        \r
        WARC/1.0\r
        WARC-Type: response\r
        WARC-Target-URI: h-02T10:00:00Z\r
        Content-Type: application/http; msgtype=response\r
        Content-Length: 256\r
        \r
        HTTP/1.1 200 OK\r
        Content-Type: text/html; charset=utf-8\r
        \r
        <html><title>T</title><p>Shells hit a mill.</p>\r
        \r
        """);
    List<Source> sources = Sources.of(archive.toString(), InputStream.nullInputStream());
    assertThat(sources).isNotEmpty().allMatch(source -> source instanceof Source.Broken);
  }

  @Test
  void samePage_isTheSameReport_packedOrNot() throws Exception {
    byte[] page = page("https://a.example/1", "Shells fell.", 0);
    String plain = Intake.plain().take(sources(archive("a.warc", page)).get(0)).report().id();
    assertThat(Intake.plain().take(sources(archive("b.warc.gz", page)).get(0)).report().id())
        .isEqualTo(plain);
  }

  @Test
  void charsetOfTheServer_goesBeforeThePage() throws Exception {
    byte[] body =
        "<p>Caf\u00e9 bombed in the town.</p>"
            .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    Path file =
        archive(
            "a.warc",
            record(
                "https://a.example/1",
                "200 OK\r\nContent-Type: text/html; charset=iso-8859-1",
                body,
                0));
    assertThat(read(file)).containsExactly("Caf\u00e9 bombed in the town.");
  }

  @ParameterizedTest
  @CsvSource({
    "a.warc, 50",
    "a.warc, 5000",
    "a.warc, 100000",
    "a.warc, -20",
    "a.warc.gz, 50",
    "a.warc.gz, 5000",
    "a.warc.gz, -20"
  })
  void recordThatLiesAboutItsLength_isNamed_andTheOthersAreRead(String name, int lie)
      throws Exception {
    Path file =
        archive(
            name,
            page("https://a.example/1", "One.", 0),
            page("https://a.example/2", "Two.", lie),
            page("https://a.example/3", "Three.", 0),
            page("https://a.example/4", "Four.", 0));
    assertThat(read(file)).contains("One.", "Three.", "Four.", "ARCHIVE").hasSizeBetween(4, 6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.warc", "a.warc.gz"})
  void rubbishBetweenRecords_isNamed_andTheOthersAreRead(String name) throws Exception {
    Path file = folder.resolve(name);
    boolean packed = name.endsWith(".gz");
    byte[] one = page("https://a.example/1", "One.", 0);
    byte[] two = page("https://a.example/2", "Two.", 0);
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(packed ? gzip(one) : one);
      out.write("\u0000\u0001rubbish WARC rubbish".getBytes(UTF_8));
      out.write(packed ? gzip(two) : two);
    }
    assertThat(read(file)).contains("Two.", "ARCHIVE");
  }

  @Test
  void archiveCutShort_keepsWhatIsWhole() throws Exception {
    Path whole =
        archive(
            "a.warc.gz",
            page("https://a.example/1", "One.", 0),
            page("https://a.example/2", "Two.", 0));
    byte[] bytes = Files.readAllBytes(whole);
    Path cut =
        Files.write(
            folder.resolve("cut.warc.gz"), java.util.Arrays.copyOf(bytes, bytes.length - 60));
    assertThat(read(cut)).startsWith("One.").doesNotContain("Two.");
  }

  @Test
  void gzipBombInAPage_isNamed_andTheOthersAreRead() throws Exception {
    byte[] bomb = gzip(new byte[64 * 1024 * 1024]);
    Path file =
        archive(
            "a.warc.gz",
            record(
                "https://a.example/1",
                "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip",
                bomb,
                0),
            page("https://a.example/2", "Two.", 0));
    assertThat(read(file)).containsExactly("TOO_LARGE", "Two.");
  }

  @Test
  void hugeRecord_isPassedOver() throws Exception {
    byte[] huge = new byte[70 * 1024 * 1024];
    Path file =
        archive(
            "a.warc.gz",
            record("https://a.example/1", "200 OK\r\nContent-Type: text/html", huge, 0),
            page("https://a.example/2", "Two.", 0));
    assertThat(read(file)).containsExactly("TOO_LARGE", "Two.");
  }

  @Test
  void pageThatLiesAboutItsType_goesByItsBytes() throws Exception {
    Path file =
        archive(
            "a.warc",
            record(
                "https://a.example/1",
                "200 OK\r\nContent-Type: text/html",
                "\u0089PNG\r\n".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1),
                0),
            record(
                "https://a.example/2",
                "200 OK\r\nContent-Type: text/plain",
                "<html><body><p>Shells fell.</p></body></html>".getBytes(UTF_8),
                0));
    assertThat(read(file)).containsExactly("BINARY", "Shells fell.");
  }

  private Path zip(String name, String entry, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      out.putNextEntry(new ZipEntry(entry));
      out.write(bytes);
      out.closeEntry();
    }
    return file;
  }

  @Test
  void wacz_isReadLikeTheArchivesInIt_andItsNamesAreNoPaths() throws Exception {
    byte[] packed = gzip(page("https://a.example/1", "One.", 0));
    assertThat(read(zip("a.wacz", "archive/data.warc.gz", packed))).containsExactly("One.");
    Path slip = zip("slip.wacz", "../../escaped.warc.gz", packed);
    assertThat(read(slip)).containsExactly("One.");
    assertThat(folder.resolveSibling("escaped.warc.gz")).doesNotExist();
    assertThat(folder.resolve("../../escaped.warc.gz")).doesNotExist();
  }

  @Test
  void waczThatUnpacksToALot_isRefused() throws Exception {
    Path bomb = zip("bomb.wacz", "archive/data.warc", new byte[80 * 1024 * 1024]);
    assertThatThrownBy(() -> sources(bomb))
        .hasMessageContaining("A119")
        .hasMessageContaining("unpacks to more than 20 times");
    Path none = Files.writeString(folder.resolve("none.wacz"), "no zip");
    assertThatThrownBy(() -> sources(none)).hasMessageContaining("is no WACZ");
  }
}
