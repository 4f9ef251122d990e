package org.armistice.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.armistice.record.ContentId;
import org.armistice.record.Report;
import org.armistice.record.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextReportTest {
  private static final String WITH_HEADER =
      """
      published: 2021-03-04T09:30:00+03:00
      zone: Africa/Mogadishu
      outlet: Harbour Post
      title: Shells fall near the harbour
      url: https://example.org/harbour
      byline: Staff
      kind: statement
      language: en

      Shells fell near the harbour on Tuesday.

      Nobody was hurt.
      """;

  @Test
  void headerBlock_isMetadataAndNoText() throws IntakeException {
    ReportText taken = Taken.from("a.txt", WITH_HEADER);
    Report report = taken.report();
    assertThat(taken.text())
        .isEqualTo(
            "Shells fall near the harbour\n\n"
                + "Shells fell near the harbour on Tuesday.\n\n"
                + "Nobody was hurt.");
    assertThat(report.outlet()).isEqualTo("Harbour Post");
    assertThat(Taken.day(report)).isEqualTo(LocalDate.of(2021, 3, 4));
    assertThat(report.published()).extracting("zone").isEqualTo("Africa/Mogadishu");
    assertThat(report.kind()).isEqualTo(Report.Kind.STATEMENT);
    assertThat(report.origin()).contains("outlet=header", "published=header", "kind=header");
    assertThat(report.warnings()).isEmpty();
    assertThat(report.evidence()).containsExactly(new Span(0, 28, "Shells fall near the harbour"));
  }

  @Test
  void options_winOverTheHeader_andTheReportSaysSo() throws IntakeException {
    Metadata options =
        Metadata.none()
            .with(Field.OUTLET, "Hill Radio", "option")
            .with(Field.PUBLISHED, "2021-03-05", "option");
    Report report = Taken.from("a.txt", WITH_HEADER.getBytes(UTF_8), options).report();
    assertThat(report.outlet()).isEqualTo("Hill Radio");
    assertThat(Taken.day(report)).isEqualTo(LocalDate.of(2021, 3, 5));
    assertThat(report.origin()).contains("outlet=option", "published=option", "title=header");
  }

  @Test
  void textWithoutDateOrOutlet_isTakenWithWarnings() throws IntakeException {
    Report report = Taken.from("a.txt", "Shells fell on Tuesday.").report();
    assertThat(report.published()).isNull();
    assertThat(report.outlet()).isNull();
    assertThat(report.warnings())
        .containsExactly(
            "no publication date: relative times stay unresolved; give --published 2020-10-12",
            "no outlet: what the text says in its own voice has no name behind it; give --outlet");
    assertThat(report.origin()).containsExactly("language=assumed");
  }

  @Test
  void zone_movesAnInstantToTheDayAtThePlaceOfPublication() throws IntakeException {
    Report report =
        Taken.from(
                "a.txt",
                "published: 2021-03-04T22:30:00Z\n"
                    + "zone: Asia/Kabul\n"
                    + "outlet: X\n\n"
                    + "Shells fell today.")
            .report();
    assertThat(Taken.day(report)).isEqualTo(LocalDate.of(2021, 3, 5));
  }

  @Test
  void titleThatStandsInTheText_isNotRepeated() throws IntakeException {
    ReportText taken =
        Taken.from(
            "a.txt",
            "title: Guns fall silent\n\nWorld\n\nGuns fall silent\n\nThe guns fell silent.");
    assertThat(taken.text()).isEqualTo("World\n\nGuns fall silent\n\nThe guns fell silent.");
    assertThat(taken.report().evidence()).containsExactly(new Span(7, 23, "Guns fall silent"));
  }

  @Test
  void bytesWithMarkAndWindowsLineEnds_areReadAndHashedAsTheyCame() throws IntakeException {
    byte[] bytes = "\ufeffShells fell. \r\n\r\nNobody was hurt.\r\n".getBytes(UTF_8);
    ReportText taken = Taken.from("a.txt", bytes, Metadata.none());
    assertThat(taken.text()).isEqualTo("Shells fell.\n\nNobody was hurt.");
    assertThat(taken.report().sha256()).isEqualTo(ContentId.sha256(bytes));
    byte[] wide = "\ufeffShells fell.".getBytes(StandardCharsets.UTF_16LE);
    assertThat(Taken.from("a.txt", wide, Metadata.none()).text()).isEqualTo("Shells fell.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2020-10-12 | 2020-10-12",
        "20201012 | 2020-10-12",
        "2020-10-12 18:30 | 2020-10-12",
        "2020-10-12T18:30:00.123+0200 | 2020-10-12",
        "2020-10-12T18:30Z | 2020-10-12",
        "Mon, 12 Oct 2020 18:30:00 GMT | 2020-10-12"
      })
  void dates_areReadAsPeopleFeedsAndPagesWriteThem(String written, String day)
      throws IntakeException {
    Report report = Taken.from("a.txt", "published: " + written + "\n\nShells fell.").report();
    assertThat(Taken.day(report)).hasToString(day);
  }
}
