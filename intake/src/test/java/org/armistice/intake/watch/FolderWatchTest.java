package org.armistice.intake.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.armistice.intake.Mapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are read once, when they are whole. */
class FolderWatchTest {
  private static final Instant NOW = Instant.parse("2024-03-12T10:00:00Z");

  @TempDir private Path folder;
  @TempDir private Path state;

  private FolderWatch watch(String ledger) {
    return new FolderWatch(
        folder, Mapping.none(), state, ledger, Duration.ofMinutes(1), Duration.ofMillis(200));
  }

  private Path file(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void aFile_isReadOnce_acrossRestarts_andAgainWhenItChanged() throws Exception {
    file("a.txt", "One.");
    Look first = watch("here").look(NOW);
    assertThat(first.sources()).hasSize(1);
    first.keep();
    assertThat(watch("here").look(NOW).sources()).isEmpty();
    file("a.txt", "One and two.");
    assertThat(watch("here").look(NOW).sources()).hasSize(1);
  }

  @Test
  void whatWasNotKept_isFoundAgain_andAnotherLedgerStartsAnew() throws Exception {
    file("a.txt", "One.");
    watch("here").look(NOW);
    Look again = watch("here").look(NOW);
    assertThat(again.sources()).hasSize(1);
    again.keep();
    assertThat(watch("there").look(NOW).sources()).hasSize(1);
  }

  @Test
  void aFileThatIsBeingWritten_waits() throws Exception {
    Path growing = file("a.txt", "One.");
    AtomicBoolean writing = new AtomicBoolean(true);
    Thread writer =
        new Thread(
            () -> {
              while (writing.get()) {
                append(growing);
              }
            });
    writer.start();
    Look look = watch("here").look(NOW);
    writing.set(false);
    writer.join();
    assertThat(look.sources()).isEmpty();
    assertThat(look.note()).contains("1 still being written");
    assertThat(watch("here").look(NOW).sources()).hasSize(1);
  }

  @Test
  void aFileThatWasMovedAway_isNoFault() throws Exception {
    Path moved = file("a.txt", "One.");
    file("b.txt", "Two.");
    FolderWatch watch = watch("here");
    watch.look(NOW).keep();
    Files.delete(moved);
    assertThat(watch.look(NOW).faults()).isEmpty();
  }

  @Test
  void aDamagedMemory_countsAsNone() throws Exception {
    file("a.txt", "One.");
    watch("here").look(NOW).keep();
    try (var files = Files.list(state)) {
      Files.writeString(files.findFirst().orElseThrow(), "{half");
    }
    assertThat(watch("here").look(NOW).sources()).hasSize(1);
  }

  private static void append(Path file) {
    try {
      Files.writeString(file, " More.", StandardOpenOption.APPEND);
      Thread.sleep(10);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
