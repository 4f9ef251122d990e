package org.armistice.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.armistice.record.ContentId;
import org.junit.jupiter.api.Test;

class MailAndPdfTest {
  private static byte[] bytes(String text) {
    return text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void mail_ownWordsOnly_withItsDayAndSender() throws IntakeException {
    byte[] mail =
        bytes(
            """
            From: =?utf-8?Q?Example_Wire?= <desk@wire.example>
            To: list@wire.example
            Subject: =?utf-8?B?Q2Vhc2VmaXJlIGhvbGRz?=
            Date: Mon, 12 Oct 2020 23:30:00 -0400 (EDT)
            MIME-Version: 1.0
            Content-Type: multipart/alternative; boundary=b1

            --b1
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            The ceasefire held on Monday, the governor of Ma=27rib said.

            > Shells fell on Sunday.
            --\s
            Example Wire, the desk
            --b1
            Content-Type: text/html; charset=utf-8

            <p>Other words.</p>
            --b1--
            """);
    ReportText taken = Taken.from("mail.eml", mail, Metadata.none());
    assertThat(taken.text())
        .isEqualTo("Ceasefire holds\n\nThe ceasefire held on Monday, the governor of Ma'rib said.");
    assertThat(taken.report().outlet()).isEqualTo("Example Wire");
    assertThat(Taken.day(taken.report())).isEqualTo(LocalDate.of(2020, 10, 12));
    assertThat(taken.report().sha256()).isEqualTo(ContentId.sha256(mail));
  }

  @Test
  void mailOfHtmlAlone_andAttachmentsLeftOut() throws IntakeException {
    byte[] mail =
        bytes(
            """
            From: desk@wire.example
            Subject: Talks
            Content-Type: multipart/mixed; boundary=b1

            --b1
            Content-Type: text/html; charset=iso-8859-1

            <p>Talks went on in <b>Doha</b>.</p>
            --b1
            Content-Type: text/plain
            Content-Disposition: attachment; filename=a.txt

            Not this.
            --b1--
            """);
    ReportText taken = Taken.from("mail.eml", mail, Metadata.none());
    assertThat(taken.text()).isEqualTo("Talks\n\nTalks went on in Doha.");
    assertThat(taken.report().outlet()).isEqualTo("wire.example");
  }

  @Test
  void noMail_isNamed() {
    assertThatThrownBy(() -> Taken.from("a.eml", bytes("Talks went on."), Metadata.none()))
        .hasMessageContaining("A117 a.eml: is no mail");
  }

  private static byte[] pdf(List<List<String>> pages) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.getDocumentInformation().setTitle("Monthly report");
      for (List<String> lines : pages) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
          content.setLeading(15);
          content.beginText();
          content.newLineAtOffset(50, 700);
          for (String line : lines) {
            if (!line.isEmpty()) {
              content.showText(line);
            }
            content.newLine();
          }
          content.endText();
        }
      }
      document.save(out);
    }
    return out.toByteArray();
  }

  @Test
  void pdf_itsTextLayer_withoutTheHeadingsOfPages() throws Exception {
    byte[] bytes =
        pdf(
            List.of(
                List.of(
                    "Monitoring mission",
                    "",
                    "The cease-",
                    "fire held in the north.",
                    "",
                    "Page 1"),
                List.of("Monitoring mission", "", "Shells fell in the south.", "", "Page 2"),
                List.of("Monitoring mission", "", "Talks went on.", "", "Page 3")));
    ReportText taken = Taken.from("report.bin", bytes, Metadata.none());
    assertThat(taken.text())
        .startsWith("Monthly report\n\n")
        .contains("The ceasefire held in the north.", "Shells fell in the south.")
        .doesNotContain("Monitoring mission", "Page 2");
    assertThat(taken.report().sha256()).isEqualTo(ContentId.sha256(bytes));
    assertThat(taken.report().published()).isNull();
  }

  @Test
  void scanWithoutText_andDamagedPdf_areNamed() throws Exception {
    byte[] blank = pdf(List.of(List.of()));
    assertThatThrownBy(() -> Taken.from("scan.pdf", blank, Metadata.none()))
        .hasMessageContaining("A107 scan.pdf: is a PDF without a text layer");
    byte[] cut = java.util.Arrays.copyOf(blank, 40);
    assertThatThrownBy(() -> Taken.from("cut.pdf", cut, Metadata.none()))
        .hasMessageMatching("A1(18|07) cut.pdf: is a .*");
  }
}
