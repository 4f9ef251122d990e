package org.armistice.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files with bytes changed, cut out and put in: read, or refused with a code. */
class ChangedBytesTest {
  private static final int ROUNDS = 300;

  record Seed(String ending, byte[] bytes) {
    @Override
    public String toString() {
      return ending;
    }
  }

  static Stream<Seed> seeds() throws Exception {
    String warc =
        "WARC/1.0\r\n"
            + "WARC-Type: resource\r\n"
            + "WARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789012>\r\n"
            + "WARC-Date: 2020-10-20T00:00:00Z\r\n"
            + "WARC-Target-URI: https://a.example/\r\n"
            + "Content-Type: text/plain\r\n"
            + "Content-Length: 12\r\n\r\n"
            + "Shells fell.\r\n\r\n";
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(warc.getBytes(UTF_8));
    }
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(pdf);
    }
    return Stream.of(
        seed(
            ".html",
            "<html><head><title>A</title></head><body><article><p>Shells"
                + " fell.</p></article></body></html>"),
        seed(
            ".rss",
            "<?xml version=\"1.0\"?><rss"
                + " version=\"2.0\"><channel><title>A</title><item><title>B</title><description>&lt;p&gt;Shells"
                + " fell.</description><pubDate>Mon, 12 Oct 2020 10:00:00"
                + " GMT</pubDate></item></channel></rss>"),
        seed(
            ".atom",
            "<feed"
                + " xmlns=\"http://www.w3.org/2005/Atom\"><title>A</title><entry><title>B</title><content"
                + " type=\"html\">Shells fell.</content></entry></feed>"),
        seed(
            ".xml",
            "<newsItem><contentMeta><headline>A</headline></contentMeta><contentSet><inlineXML><html><p>Shells"
                + " fell.</p></html></inlineXML></contentSet></newsItem>"),
        seed(".json", "{\"uri\":\"a\",\"headline\":\"B\",\"body_text\":\"Shells fell.\"}"),
        seed(".tsv", "head\tbody\nA\tShells fell.\n\"B\tTalks went on.\n"),
        seed(
            ".eml",
            "From: A <a@b.example>\n"
                + "Subject: =?utf-8?B?QQ==?=\n"
                + "Content-Type: multipart/mixed; boundary=b\n\n"
                + "--b\n"
                + "Content-Type: text/plain; charset=utf-8\n\n"
                + "Shells fell.\n"
                + "--b--\n"),
        seed(".warc", warc + warc),
        new Seed(".warc.gz", packed.toByteArray()),
        new Seed(".pdf", pdf.toByteArray()));
  }

  private static Seed seed(String ending, String text) {
    return new Seed(ending, text.getBytes(UTF_8));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void areReadOrRefused(Seed seed) {
    Random random = new Random(seed.ending().hashCode());
    for (int round = 0; round < ROUNDS; round++) {
      Fuzzed.read(seed.ending(), changed(seed.bytes(), random));
    }
  }

  private static byte[] changed(byte[] bytes, Random random) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte value : bytes) {
      switch (random.nextInt(60)) {
        case 0 -> out.write(random.nextInt(256));
        case 1 -> out.write(new byte[] {value, value, (byte) random.nextInt(256)}, 0, 3);
        case 2 -> {}
        default -> out.write(value);
      }
    }
    byte[] all = out.toByteArray();
    return random.nextInt(5) == 0
        ? java.util.Arrays.copyOf(all, random.nextInt(all.length + 1))
        : all;
  }
}
