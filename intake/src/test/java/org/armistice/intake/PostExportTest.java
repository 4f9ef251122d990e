package org.armistice.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.armistice.record.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export of posts is one report a post, with its author, account and time. */
class PostExportTest {
  @TempDir Path folder;

  private List<ReportText> read(String name, String text) throws IOException, IntakeException {
    Path file = Files.writeString(folder.resolve(name), text);
    List<ReportText> reports = new ArrayList<>();
    for (Source source : Sources.of(file.toString(), InputStream.nullInputStream())) {
      reports.add(Intake.plain().take(source));
    }
    return reports;
  }

  private static String told(ReportText post) {
    Report report = post.report();
    return "%s | %s | %s | %s | %s | %s"
        .formatted(
            report.kind(),
            report.outlet(),
            report.byline(),
            report.published() == null ? null : report.published().date(),
            report.url(),
            post.text());
  }

  @Test
  void listOfTheFirstForm() throws Exception {
    assertThat(
            read(
                "posts.json",
                """
                [{"created_at": "Mon Oct 12 22:30:00 +0000 2020", "id_str": "1",
                  "full_text": "The bridge at Sample Ford is open &amp; guarded.",
                  "user": {"name": "Border Force", "screen_name": "SampleBorder"}}]
                """))
        .extracting(PostExportTest::told)
        .containsExactly(
            "SOCIAL_POST | @SampleBorder | Border Force | 2020-10-12 | null | The bridge at Sample Ford is open & guarded.");
  }

  @Test
  void objectWithDataAndIncludedUsers() throws Exception {
    assertThat(
            read(
                "posts.json",
                """
                {"data": [{"id": "7", "text": "We hold the pass.", "author_id": "5",
                           "created_at": "2024-03-01T08:00:00.000Z"}],
                 "includes": {"users": [{"id": "5", "name": "Hill Brigade", "username": "hill"}]}}
                """))
        .extracting(PostExportTest::told)
        .containsExactly(
            "SOCIAL_POST | @hill | Hill Brigade | 2024-03-01 | null | We hold the pass.");
  }

  @Test
  void objectALine_andAnAccountsOwnArchive() throws Exception {
    assertThat(read("a.jsonl", "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n"))
        .extracting(ReportText::text)
        .containsExactly("One.", "Two.");
    assertThat(
            read(
                "tweets.js",
                "window.YTD.tweets.part0 = [{\"tweet\":{\"full_text\":\"Three.\",\"created_at\":\"Mon Oct 12 18:30:00 +0000 2020\"}}]"))
        .extracting(PostExportTest::told)
        .containsExactly("SOCIAL_POST | null | null | 2020-10-12 | null | Three.");
  }

  @Test
  void csvWithAHeadLine() throws Exception {
    assertThat(
            read(
                "posts.csv",
                """
                id,created_at,username,name,text,url
                1,2023-05-20T10:00:00Z,sampledesk,Sample Desk,"Shelling in Omdurman, residents say.",https://x.example/1
                2,2023-05-21,@sampledesk,Sample Desk,"A second line,
                broken in two.",
                """))
        .extracting(PostExportTest::told)
        .containsExactly(
            "SOCIAL_POST | @sampledesk | Sample Desk | 2023-05-20 | https://x.example/1 | Shelling in Omdurman, residents say.",
            "SOCIAL_POST | @sampledesk | Sample Desk | 2023-05-21 | null | A second line,\nbroken in two.");
  }

  @Test
  void postsAreReportsOfTheirOwn() throws Exception {
    List<ReportText> posts = read("a.jsonl", "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n");
    assertThat(posts.get(0).report().id()).isNotEqualTo(posts.get(1).report().id());
    assertThat(posts.get(0).report().warnings())
        .anySatisfy(warning -> assertThat(warning).startsWith("no publication date"));
  }

  @Test
  void exportsThatCannotBeRead_sayWhere() {
    assertThatThrownBy(() -> read("a.json", "[{\"text\": \"One.\"},\n{\"text\" \"Two.\"}]"))
        .hasMessageContaining("A114")
        .hasMessageContaining("line 2 is no JSON");
    assertThatThrownBy(() -> read("a.json", "[{\"picture\": \"1.png\"}]"))
        .hasMessageContaining("post 1 has no text");
    assertThatThrownBy(() -> read("a.csv", "id,when\n1,2020\n"))
        .hasMessageContaining("\"id,when\" and names no column of text");
    assertThatThrownBy(() -> read("a.json", "[]")).hasMessageContaining("has no posts in it");
  }
}
