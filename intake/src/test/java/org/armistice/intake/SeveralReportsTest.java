package org.armistice.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that hold several reports: feeds, deliveries of agencies, tables. */
class SeveralReportsTest {
  @TempDir Path folder;

  private List<ReportText> taken(String name, String text, Mapping mapping)
      throws IOException, IntakeException {
    Path file = Files.writeString(folder.resolve(name), text);
    List<ReportText> reports = new ArrayList<>();
    for (Source source : Sources.of(file.toString(), InputStream.nullInputStream(), mapping)) {
      reports.add(Intake.plain().take(source));
    }
    return reports;
  }

  private List<ReportText> taken(String name, String text) throws IOException, IntakeException {
    return taken(name, text, Mapping.none());
  }

  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
      <title>Example Wire</title><link>https://wire.example/</link><description>News</description>
      <language>en-gb</language>
      <item><title>Shells hit a bridge &amp; a mill</title><link>https://wire.example/1</link>
      <pubDate>Mon, 12 Oct 2020 23:30:00 -0400</pubDate><description>Shells hit a bridge.</description>
      <content:encoded><![CDATA[<p>Shells hit a bridge on Monday.</p><p>Nobody was hurt, the mayor said.</p>]]></content:encoded></item>
      <item><title>Talks go on</title><link>https://wire.example/2</link>
      <pubDate>Tue, 13 Oct 2020 08:00:00 +0000</pubDate><description>Talks went on &lt;b&gt;for hours&lt;/b&gt;.</description></item>
      </channel></rss>
      """;

  @Test
  void rss_eachItemIsAReport_withTheWholeTextWhereItIsThere() throws Exception {
    List<ReportText> reports = taken("feed.rss", RSS);
    assertThat(reports).hasSize(2);
    assertThat(reports.get(0).text())
        .isEqualTo(
            "Shells hit a bridge & a mill\n\n"
                + "Shells hit a bridge on Monday.\n\n"
                + "Nobody was hurt, the mayor said.");
    assertThat(reports.get(0).report().outlet()).isEqualTo("Example Wire");
    assertThat(reports.get(0).report().url()).isEqualTo("https://wire.example/1");
    assertThat(Taken.day(reports.get(0).report())).isEqualTo(LocalDate.of(2020, 10, 12));
    assertThat(reports.get(1).text()).endsWith("Talks went on for hours.");
  }

  @Test
  void sameItemInALaterFeed_isTheSameReport() throws Exception {
    String later =
        RSS.replace(
            "<item><title>Talks",
            "<item><title>News</title><description>Something else"
                + " happened.</description></item><item><title>Talks");
    assertThat(taken("later.xml", later).get(2).report().id())
        .isEqualTo(taken("feed.xml", RSS).get(1).report().id());
  }

  @Test
  void atom_isReadLikeRss() throws Exception {
    ReportText report =
        taken(
                "feed.atom",
                """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Example Post</title><id>tag:post.example,2020:1</id>
                <updated>2020-10-12T10:00:00Z</updated>
                <entry><title>Guns fall silent</title><id>tag:post.example,2020:2</id>
                <link href="https://post.example/2"/><published>2020-10-12T01:00:00+04:30</published>
                <updated>2020-10-14T01:00:00Z</updated><author><name>Staff</name></author>
                <content type="html">&lt;p&gt;The guns fell silent.&lt;/p&gt;</content></entry></feed>
                """)
            .get(0);
    assertThat(report.text()).isEqualTo("Guns fall silent\n\nThe guns fell silent.");
    assertThat(Taken.day(report.report())).isEqualTo(LocalDate.of(2020, 10, 12));
    assertThat(report.report().byline()).isEqualTo("Staff");
  }

  @Test
  void newsMl_itemsOfAMessage_withoutItsPictures() throws Exception {
    String item =
        """
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1" version="1">
        <itemMeta><provider literal="EXW"><name>Example Wire</name></provider><versionCreated>2020-10-12T09:00:00+02:00</versionCreated></itemMeta>
        <contentMeta><headline>Convoy reaches town</headline><by>By Staff</by><language tag="en"/></contentMeta>
        <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>A convoy reached the town.</p><p>It carried flour.</p></body></html></inlineXML></contentSet>
        </newsItem>
        """;
    String picture =
        "<newsItem><contentSet><remoteContent href=\"a.jpg\"/></contentSet></newsItem>";
    List<ReportText> reports =
        taken(
            "delivery.xml",
            "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><itemSet>"
                + picture
                + item
                + "</itemSet></newsMessage>");
    assertThat(reports).hasSize(1);
    assertThat(reports.get(0).text())
        .isEqualTo("Convoy reaches town\n\nA convoy reached the town.\n\nIt carried flour.");
    assertThat(reports.get(0).report().outlet()).isEqualTo("Example Wire");
    assertThat(Taken.day(reports.get(0).report())).isEqualTo(LocalDate.of(2020, 10, 12));
  }

  @Test
  void ninjs_ofBothForms() throws Exception {
    ReportText first =
        taken(
                "1.json",
                """
                {"uri":"urn:a","type":"text","versioncreated":"2020-10-12T09:00:00Z","headline":"Convoy halts","provider":"Example Wire","body_html":"<p>A convoy halted.</p>"}
                """)
            .get(0);
    assertThat(first.text()).isEqualTo("Convoy halts\n\nA convoy halted.");
    ReportText second =
        taken(
                "2.json",
                """
                {"uri":"urn:b","contentcreated":"2020-10-13T09:00:00Z","headlines":[{"value":"Convoy moves on"}],"bodies":[{"contenttype":"text/plain","value":"The convoy moved on."}]}
                """)
            .get(0);
    assertThat(second.text()).isEqualTo("Convoy moves on\n\nThe convoy moved on.");
    assertThat(Taken.day(second.report())).isEqualTo(LocalDate.of(2020, 10, 13));
  }

  @Test
  void tableWithAMapping_brokenRowIsNamed_andTheOthersAreRead() throws Exception {
    Mapping mapping = Mapping.of(Map.of("text", "Body", "published", "When", "outlet", "Paper"));
    String table =
        "When,Paper,Body\n"
            + "2020-10-12,Example Post,Shells fell.\n"
            + "2020-10-13,Example Post,\n"
            + "2020-10-14,Example Wire,Talks went on.\n";
    Path file = Files.writeString(folder.resolve("table.csv"), table);
    List<Source> sources = Sources.of(file.toString(), InputStream.nullInputStream(), mapping);
    assertThat(sources).hasSize(3);
    ReportText first = Intake.plain().take(sources.get(0));
    assertThat(first.text()).isEqualTo("Shells fell.");
    assertThat(first.report().outlet()).isEqualTo("Example Post");
    assertThat(first.report().origin()).contains("outlet=column paper");
    assertThatThrownBy(() -> Intake.plain().take(sources.get(1)))
        .hasMessageContaining("table.csv, line 3: has no text in \"body\"");
    assertThat(Taken.day(Intake.plain().take(sources.get(2)).report()))
        .isEqualTo(LocalDate.of(2020, 10, 14));
  }

  @Test
  void linesOfJsonWithAMapping_brokenLineIsNamed() throws Exception {
    Mapping mapping = Mapping.of(Map.of("text", "body", "title", "head"));
    Path file =
        Files.writeString(
            folder.resolve("rows.jsonl"),
            "{\"head\":\"One\",\"body\":\"Shells fell.\"}\n"
                + "{\"head\":\n"
                + "{\"body\":\"Talks went on.\"}\n");
    List<Source> sources = Sources.of(file.toString(), InputStream.nullInputStream(), mapping);
    assertThat(Intake.plain().take(sources.get(0)).text()).isEqualTo("One\n\nShells fell.");
    assertThatThrownBy(() -> Intake.plain().take(sources.get(1)))
        .hasMessageContaining("A120")
        .hasMessageContaining("rows.jsonl, line 2: is no JSON (\"{\"head\":\")");
    assertThat(Intake.plain().take(sources.get(2)).text()).isEqualTo("Talks went on.");
  }

  @Test
  void mapping_thatCannotBe_isExplained() {
    assertThatThrownBy(() -> Mapping.of(Map.of("title", "A")))
        .hasMessageContaining("names no column of text");
    assertThatThrownBy(() -> Mapping.of(Map.of("text", "A", "colour", "B")))
        .hasMessageContaining("\"colour\"");
    assertThatThrownBy(() -> taken("t.csv", "a,b\n1,2\n", Mapping.of(Map.of("text", "body"))))
        .hasMessageContaining("has no column \"body\"; its head line is \"a,b\"");
  }
}
