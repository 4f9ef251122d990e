package org.armistice.bench.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.armistice.ledger.postgres.Home;
import org.armistice.ledger.postgres.PrivatePostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The small form of {@code armistice bench faults}: the program and PostgreSQL are killed with
 * SIGKILL while reports are added, and nothing that was acknowledged is lost or there twice.
 */
class FaultRunTest {
  private static final int REPORTS = 60;
  private static final int POINTS = 4;

  private final Path base =
      Path.of(
          System.getProperty("java.io.tmpdir"),
          "armistice-fault-test-" + ProcessHandle.current().pid());
  private final Path home = Path.of(base + "-home");
  private final Path folder = Path.of(base + "-reports");

  @AfterEach
  void cleanUp() throws IOException {
    new PrivatePostgres(Home.of(home.toString())).stop();
    for (Path path : List.of(home, folder)) {
      try (Stream<Path> all = Files.walk(path)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
    Files.deleteIfExists(Path.of(home + "-stderr.log"));
  }

  @Test
  void killedAgainAndAgain_nothingAcknowledgedIsLost_andNothingIsTwice() throws Exception {
    InventedReports.write(folder, InventedReports.texts(REPORTS, /* seed= */ 3));
    FaultRun.Outcome outcome =
        new FaultRun(FaultRun.thisProgram(), home, folder).run(POINTS, REPORTS, /* seed= */ 5);
    assertThat(outcome.killedPrograms()).isPositive();
    assertThat(outcome.killedServers()).isPositive();
    assertThat(outcome.lost()).isEmpty();
    assertThat(outcome.acknowledged()).isEqualTo(REPORTS);
    assertThat(outcome.kept()).isEqualTo(REPORTS);
    assertThat(outcome.faults()).isEmpty();
  }

  @Test
  void anArchiveThatIsKilledAgainAndAgain_isTakenUpWithoutLossOrRepetition() throws Exception {
    Files.createDirectories(folder);
    Path archive = folder.resolve("made.warc");
    InventedArchive.write(archive, InventedReports.texts(REPORTS, /* seed= */ 4));
    FaultRun.Outcome outcome =
        new FaultRun(FaultRun.thisProgram(), home, archive).run(POINTS, REPORTS, /* seed= */ 6);
    assertThat(outcome.lost()).isEmpty();
    assertThat(outcome.acknowledged()).isEqualTo(REPORTS);
    assertThat(outcome.kept()).isEqualTo(REPORTS);
    assertThat(outcome.faults()).isEmpty();
  }
}
