package org.armistice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.armistice.stories.Stories;
import org.armistice.stories.Story;
import org.armistice.stories.StoryReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two programs that add to one ledger at once, from its founding on. */
class TwoProgramsTest {
  private static final int STORIES = 10;

  private Path base = Path.of("");

  @BeforeEach
  void makeRoom() throws IOException {
    base = Files.createTempDirectory("armistice-two");
    Files.setPosixFilePermissions(base, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @AfterEach
  void clear() throws IOException {
    Ran.armistice("ledger", "stop", "--home", base.resolve("shared"));
    Ran.armistice("ledger", "stop", "--home", base.resolve("alone"));
    try (Stream<Path> all = Files.walk(base)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private Path reports() throws IOException {
    Path folder = Files.createDirectory(base.resolve("reports"));
    int number = 0;
    for (Story story : Stories.all().subList(0, STORIES)) {
      for (StoryReport report : story.reports()) {
        Files.writeString(folder.resolve("%03d.txt".formatted(number++)), report.file());
      }
    }
    return folder;
  }

  private Process adding(Path folder, String name) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), Armistice.class.getName()));
    command.addAll(
        List.of("add", folder.toString(), "--json", "--home", base.resolve("shared").toString()));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(base.resolve(name).toFile())
        .start();
  }

  private long news(String name) throws IOException {
    return Files.readString(base.resolve(name))
        .lines()
        .filter(line -> line.contains("\"news\":true"))
        .count();
  }

  @Test
  void twoProgramsThatAddTheSameReportsAtOnce_endAsOneWouldHave() throws Exception {
    Path folder = reports();
    Process one = adding(folder, "one.out");
    Process other = adding(folder, "other.out");
    assertThat(one.waitFor()).describedAs(Files.readString(base.resolve("one.out"))).isZero();
    assertThat(other.waitFor()).describedAs(Files.readString(base.resolve("other.out"))).isZero();
    assertThat(Ran.armistice("add", folder, "--home", base.resolve("alone")).code()).isZero();
    long reports;
    try (Stream<Path> files = Files.list(folder)) {
      reports = files.count();
    }
    assertThat(news("one.out") + news("other.out"))
        .describedAs("each is new to one of the two")
        .isEqualTo(reports);
    assertThat(record("shared").equals(record("alone"))).isTrue();
    assertThat(Ran.armistice("ledger", "verify", "--home", base.resolve("shared")).out())
        .contains("%d reports are as they were written".formatted(reports));
  }

  private String record(String home) {
    return Ran.armistice("ledger", "export", "-", "--record", "--home", base.resolve(home)).out();
  }
}
