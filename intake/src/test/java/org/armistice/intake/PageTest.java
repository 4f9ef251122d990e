package org.armistice.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import org.armistice.record.Report;
import org.junit.jupiter.api.Test;

class PageTest {
  private static final String NEWS =
      """
      <!DOCTYPE html>
      <html lang="en-GB"><head><title>Guns fall silent | Harbour Post</title>
      <meta property="og:site_name" content="Harbour Post">
      <meta property="og:title" content="Guns fall silent">
      <meta property="article:published_time" content="2021-03-04T09:30:00+0300">
      <link rel="canonical" href="https://example.org/guns">
      <meta name="author" content="Staff">
      <script>var x = "The army shelled the script.";</script>
      </head><body><nav><p>Home. World.</p></nav>
      <article><h1>Guns fall silent</h1>
      <figure><img src="x.jpg"><figcaption>A soldier waits.</figcaption></figure>
      <p>The guns fell silent on <b>Tuesday</b>,
         a spokesman said.</p><aside>Read also: more guns.</aside>
      <p>Nobody&nbsp;was hurt.</p></article>
      <footer>All rights reserved.</footer></body></html>
      """;

  @Test
  void article_isTakenWithoutWhatStandsAroundIt() throws IntakeException {
    assertThat(Taken.from("a.html", NEWS).text())
        .isEqualTo(
            "Guns fall silent\n\nThe guns fell silent on Tuesday, a spokesman said.\n\nNobody was hurt.");
  }

  @Test
  void metaTags_areMetadata() throws IntakeException {
    Report report = Taken.from("standard input", NEWS).report();
    assertThat(report.outlet()).isEqualTo("Harbour Post");
    assertThat(report.title()).isEqualTo("Guns fall silent");
    assertThat(report.byline()).isEqualTo("Staff");
    assertThat(report.url()).isEqualTo("https://example.org/guns");
    assertThat(report.language()).isEqualTo("en-GB");
    assertThat(Taken.day(report)).isEqualTo(LocalDate.of(2021, 3, 4));
    assertThat(report.origin())
        .contains(
            "outlet=meta og:site_name",
            "published=meta article:published_time",
            "title=h1",
            "language=html");
  }

  @Test
  void jsonLd_isMetadata() throws IntakeException {
    Report report =
        Taken.from(
                "a.html",
                """
                <html><head><script type="application/ld+json">{broken</script>
                <script type="application/ld+json">
                {"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"No"},
                {"@type":["NewsArticle"],"headline":"Guns &amp; talks","datePublished":"2021-03-04",
                "publisher":{"@type":"Organization","name":"Harbour Post"},
                "author":[{"name":"A. Desk"},{"name":"B. Desk"}],
                "mainEntityOfPage":{"@id":"https://example.org/talks"},"inLanguage":"en"}]}
                </script></head><body><main><p>Talks went on.</p></main></body></html>
                """)
            .report();
    assertThat(report.title()).isEqualTo("Guns & talks");
    assertThat(report.outlet()).isEqualTo("Harbour Post");
    assertThat(report.byline()).isEqualTo("A. Desk, B. Desk");
    assertThat(report.url()).isEqualTo("https://example.org/talks");
    assertThat(Taken.day(report)).isEqualTo(LocalDate.of(2021, 3, 4));
    assertThat(report.origin()).contains("outlet=json-ld publisher");
  }

  @Test
  void pageOfTeasers_givesItsLongestArticle() throws IntakeException {
    assertThat(
            Taken.from(
                    "a.html",
                    "<article><p>Short teaser.</p></article><article><p>The talks went on all night, and"
                        + " the two sides met again.</p></article>")
                .text())
        .isEqualTo("The talks went on all night, and the two sides met again.");
  }

  @Test
  void doubledBreaks_partParagraphs() throws IntakeException {
    assertThat(Taken.from("a.html", "<body>One fell.<br><br>Two<br>stood.</body>").text())
        .isEqualTo("One fell.\n\nTwo stood.");
  }

  @Test
  void declaredCharacterSet_isUsed() throws IntakeException {
    byte[] bytes =
        "<html><head><meta charset=\"windows-1251\"></head><body><p>Talks in Донбас.</p></body></html>"
            .getBytes(Charset.forName("windows-1251"));
    assertThat(Taken.from("a.html", bytes, Metadata.none()).text()).isEqualTo("Talks in Донбас.");
  }

  @Test
  void strangeDateOfAPage_isLeftOutWithAWarning() throws IntakeException {
    Report report =
        Taken.from(
                "a.html",
                "<html><head><meta name=\"date\" content=\"10/12/2020\"></head><body><p>Talks went"
                    + " on.</p></body></html>")
            .report();
    assertThat(report.published()).isNull();
    assertThat(report.warnings()).anyMatch(warning -> warning.contains("\"10/12/2020\""));
  }
}
