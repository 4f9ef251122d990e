package org.armistice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.armistice.record.Entry;
import org.armistice.record.JsonLines;
import org.armistice.record.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
  private static final String STRIKE =
      """
      published: 2021-03-04
      zone: Africa/Mogadishu
      outlet: Harbour Post
      title: Aircraft strike near the harbour

      The army carried out air strikes on rebels near Kismayo on Tuesday, a spokesman said.
      """;

  @TempDir Path folder;

  @Test
  void sheet_hasTheTextTheEventsAndWhoSaysSo() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), STRIKE);
    Ran ran = Ran.armistice("read", file);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("Aircraft strike near the harbour", "Harbour Post · published 4 Mar 2021")
        .contains("Events", "ASSAULT", "Claims", "spokesman");
  }

  @Test
  void json_isOneRecordALine_andComesBackAsItWas() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), STRIKE);
    Ran ran = Ran.armistice("read", "--json", file);
    List<Entry> entries = ran.out().lines().map(JsonLines::read).toList();
    assertThat(entries.get(0)).isInstanceOf(Report.class);
    assertThat(entries.stream().map(JsonLines::write).toList())
        .isEqualTo(ran.out().lines().toList());
  }

  @Test
  void options_winOverTheHeader() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), STRIKE);
    Ran ran = Ran.armistice("read", "--json", "--outlet", "Hill Radio", file);
    Report report = (Report) JsonLines.read(ran.out().lines().findFirst().orElseThrow());
    assertThat(report.outlet()).isEqualTo("Hill Radio");
    assertThat(report.origin()).contains("outlet=option", "zone=header");
  }

  @Test
  void manyReports_comeInTheOrderOfTheirNames_withTheSameBytesTwice() throws IOException {
    List<String> titles = new ArrayList<>();
    for (int i = 10; i < 30; i++) {
      titles.add("Guns fall silent, part " + i);
      Files.writeString(
          folder.resolve(i + ".txt"),
          STRIKE.replace("Aircraft strike near the harbour", "Guns fall silent, part " + i));
    }
    Ran once = Ran.armistice("read", "--json", folder);
    assertThat(
            once.out()
                .lines()
                .map(JsonLines::read)
                .filter(Report.class::isInstance)
                .map(entry -> ((Report) entry).title()))
        .containsExactlyElementsOf(titles);
    assertThat(Ran.armistice("read", "--json", folder)).isEqualTo(once);
    assertThat(Ran.armistice("read", folder)).isEqualTo(Ran.armistice("read", folder));
  }

  @Test
  void reportWithoutADate_saysSo() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "Rebels shelled Kismayo on Tuesday.");
    assertThat(Ran.armistice("read", file).out())
        .contains("day of publication not stated")
        .contains("! no publication date: relative times stay unresolved");
  }

  @Test
  void help_namesOptionsAndExitCodes() {
    Ran ran = Ran.armistice("read", "--help");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("--published", "--zone", "--outlet", "--json", "Exit codes", "Examples");
    assertThat(Ran.armistice("--version").out()).contains("armistice");
  }
}
