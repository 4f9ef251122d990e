package org.armistice.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made to harm: it is named, in bounds, and the rest goes on. Archives: WebArchiveTest. */
class HostileInputTest {
  @TempDir Path folder;

  private IntakeException refused(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    IntakeException refused =
        catchThrowableOfType(
            IntakeException.class,
            () ->
                Intake.plain()
                    .take(Sources.of(file.toString(), InputStream.nullInputStream()).get(0)));
    assertThat(refused).describedAs(name).isNotNull();
    assertThat(refused.getMessage()).hasSizeLessThan(600).contains(name);
    return refused;
  }

  private IntakeException refused(String name, String text) throws IOException {
    return refused(name, text.getBytes(UTF_8));
  }

  private static final String LAUGHS =
      """
      <?xml version="1.0"?>
      <!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">
      <!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;">]>
      <rss version="2.0"><channel><title>A</title><item><title>B</title><description>&f;&f;&f;</description></item></channel></rss>
      """;

  @Test
  void billionLaughs() throws IOException {
    assertThat(refused("laughs.rss", LAUGHS).fault()).isEqualTo(Fault.FEED);
  }

  @Test
  void entityThatNamesAFile_isNotRead() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "the words of a sealed file");
    String feed =
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]><rss"
            + " version=\"2.0\"><channel><title>A</title><item><title>B</title><description>&x;</description></item></channel></rss>";
    assertThat(refused("entity.rss", feed).getMessage()).doesNotContain("sealed");
  }

  @Test
  void entityInADeliveryOfAnAgency_isNotFollowed() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret"), "the words of a sealed file");
    String delivery =
        "<!DOCTYPE newsItem [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]><newsItem><contentSet><inlineXML><html><p>Shells fell."
            + " &x;</p></html></inlineXML></contentSet></newsItem>";
    Path file = Files.writeString(folder.resolve("delivery.xml"), delivery);
    for (Source source : Sources.of(file.toString(), InputStream.nullInputStream())) {
      assertThat(new String(source.bytes(), UTF_8)).doesNotContain("words of a sealed file");
    }
  }

  @Test
  void oneLineOfAGigabyte_isReadNoFurtherThanTheLimit() {
    InputStream gigabyte =
        new InputStream() {
          private long left = 1L << 30;
          private long given;

          @Override
          public int read() {
            given++;
            assertThat(given).isLessThan(Limits.MOST_BYTES + 100_000L);
            return left-- > 0 ? 'a' : -1;
          }
        };
    IntakeException refused =
        catchThrowableOfType(
            IntakeException.class,
            () -> Intake.plain().take(new Source.Stream("line.txt", gigabyte)));
    assertThat(refused.fault()).isEqualTo(Fault.TOO_LARGE);
  }

  @Test
  void gzipBombAsAFile_isNotUnpacked() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bomb)) {
      out.write(new byte[32 * 1024 * 1024]);
    }
    assertThat(refused("bomb.txt", bomb.toByteArray()).fault()).isEqualTo(Fault.BINARY);
  }

  @Test
  void pdfWhoseTextUnpacksToALot_isRefused() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(packed)) {
      byte[] spaces = new byte[1024 * 1024];
      java.util.Arrays.fill(spaces, (byte) ' ');
      for (int i = 0; i < 80; i++) {
        out.write(spaces);
      }
    }
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.writeBytes(
        ("%PDF-1.4\n"
                + "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n"
                + "4 0 obj<</Filter/FlateDecode/Length "
                + packed.size()
                + ">>stream\n")
            .getBytes(UTF_8));
    pdf.writeBytes(packed.toByteArray());
    pdf.writeBytes("\nendstream\nendobj\ntrailer<</Root 1 0 R/Size 5>>\n%%EOF\n".getBytes(UTF_8));
    assertThat(refused("bomb.pdf", pdf.toByteArray()).getMessage())
        .contains("more than 64 MiB when unpacked");
  }

  @Test
  void nulBytesAndLyingNames_areToldByTheBytes() throws IOException {
    assertThat(refused("nul.txt", "Shells\u0000fell.").fault()).isEqualTo(Fault.BINARY);
    assertThat(refused("nul.rss", "<rss>\u0000</rss>").fault()).isEqualTo(Fault.BINARY);
    assertThat(
            refused(
                    "picture.html",
                    "\u0089PNG....".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1))
                .fault())
        .isEqualTo(Fault.BINARY);
    assertThat(refused("text.pdf.eml", "no mail at all").fault()).isEqualTo(Fault.MAIL);
    assertThat(refused("none.warc", "no archive at all").fault()).isEqualTo(Fault.ARCHIVE);
  }

  @Test
  void mailInMailInMail_isBounded() throws IOException {
    StringBuilder mail = new StringBuilder("From: a@b.example\n");
    for (int i = 0; i < 200; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b")
          .append(i)
          .append("\n\n--b")
          .append(i)
          .append('\n');
    }
    assertThat(refused("deep.eml", mail.toString()).fault()).isEqualTo(Fault.MAIL);
  }

  @Test
  void jsonTenThousandDeep_isNamed() throws IOException {
    assertThat(refused("deep.json", "[".repeat(10_000)).fault()).isEqualTo(Fault.POSTS);
  }

  @Test
  void brokenFileInAFolder_isNamed_andTheOthersAreRead() throws Exception {
    Files.writeString(folder.resolve("1-laughs.rss"), LAUGHS);
    Files.writeString(folder.resolve("2-good.txt"), "Shells fell.");
    Files.writeString(folder.resolve("3-none.warc"), "no archive");
    List<Source> sources = Sources.of(folder.toString(), InputStream.nullInputStream());
    assertThat(sources).hasSize(3);
    assertThat(sources.get(0)).isInstanceOf(Source.Broken.class);
    assertThat(Intake.plain().take(sources.get(1)).text()).isEqualTo("Shells fell.");
    assertThat(sources.get(2)).isInstanceOf(Source.Broken.class);
  }

  @Test
  void addressInAPage_isNotFollowed() throws IntakeException {
    String page =
        "<html><base href=\"http://127.0.0.1:9/\"><body><article><p>Shells fell.</p><img"
            + " src=\"x\"></article></body></html>";
    assertThat(
            Intake.plain()
                .take(new Source.Stream("a.html", new ByteArrayInputStream(page.getBytes(UTF_8))))
                .text())
        .isEqualTo("Shells fell.");
  }
}
