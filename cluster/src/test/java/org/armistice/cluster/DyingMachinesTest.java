package org.armistice.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.armistice.cluster.job.ArchiveJob;
import org.armistice.cluster.job.JobPlan;
import org.armistice.cluster.job.Outcome;
import org.armistice.cluster.job.Output;
import org.armistice.cluster.load.LedgerAddress;
import org.armistice.cluster.load.LedgerCheck;
import org.armistice.ledger.postgres.Home;
import org.armistice.ledger.postgres.PrivatePostgres;
import org.armistice.record.Reading;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Machines die and programs are replaced in the middle of an archive, and nothing shows of it. */
class DyingMachinesTest {
  private static final int POSTS = 80;
  private static final long PATIENCE_MILLIS = 120_000;

  private static final Path HOME =
      Path.of(
          System.getProperty("java.io.tmpdir"),
          "armistice-cluster-test-" + ProcessHandle.current().pid());

  @TempDir static Path folder;

  private static Archive.OneMachine alone;

  @BeforeAll
  static void readOnOneMachine() throws Exception {
    alone = Archive.onOneMachine(Archive.write(folder.resolve("in"), POSTS));
  }

  @AfterAll
  static void stopTheDatabase() {
    new PrivatePostgres(Home.of(HOME.toString())).stop();
  }

  @Test
  void taskManagerThatDies_losesNothingAndDoublesNothing() throws Exception {
    Path out = folder.resolve("dying/out");
    LedgerAddress ledger = new LedgerAddress("", HOME.toString());
    JobPlan plan =
        new JobPlan(List.of(folder.resolve("in")), null, out, ledger, JobPlan.HORIZON_DAYS);
    try (MiniCluster cluster = cluster(out)) {
      JobGraph job = graph(plan, 2, null);
      cluster.submitJob(job).get();
      awaitMiddle(out);
      cluster.terminateTaskManager(0).get();
      cluster.startTaskManager();
      assertThat(cluster.requestJobResult(job.getJobID()).get().isSuccess()).isTrue();
    }
    assertWhole(out);
    LedgerCheck check =
        LedgerCheck.of(
            ledger, alone.readings().stream().map(reading -> reading.report().id()).toList());
    assertThat(check.isWhole()).as(check.toString()).isTrue();
  }

  @Test
  void jobStoppedWithSavepoint_goesOnWithOtherSlotsFromItsState() throws Exception {
    Path out = folder.resolve("stopped/out");
    JobPlan plan = Archive.ofFiles(folder.resolve("in"), out);
    try (MiniCluster cluster = cluster(out)) {
      JobGraph job = graph(plan, 2, null);
      cluster.submitJob(job).get();
      awaitMiddle(out);
      String savepoint =
          cluster
              .stopWithSavepoint(
                  job.getJobID(),
                  out.resolveSibling("savepoint").toUri().toString(),
                  false,
                  SavepointFormatType.CANONICAL)
              .get();
      assertThat(outcome(out).missing()).isNotEmpty();
      JobGraph next = graph(plan, 1, savepoint);
      cluster.submitJob(next).get();
      assertThat(cluster.requestJobResult(next.getJobID()).get().isSuccess()).isTrue();
    }
    assertWhole(out);
  }

  private static void assertWhole(Path out) throws IOException {
    assertThat(Archive.written(out.resolve(ArchiveJob.RECORDS))).isEqualTo(alone.lines());
    assertThat(Archive.written(out.resolve(ArchiveJob.DEAD))).hasSize(alone.refused().size());
    Path calm = folder.resolve("calm");
    if (!Files.exists(calm)) {
      runCalm(calm);
    }
    for (String part : List.of(ArchiveJob.COPIES, ArchiveJob.LINKS)) {
      assertThat(Archive.written(out.resolve(part)))
          .as(part)
          .isEqualTo(Archive.written(calm.resolve(part)));
    }
  }

  private static void runCalm(Path calm) throws IOException {
    try {
      Archive.run(Archive.ofFiles(folder.resolve("in"), calm), 2);
    } catch (Exception e) {
      throw new IOException("the undisturbed run failed", e);
    }
  }

  private static Outcome outcome(Path out) throws IOException {
    Map<String, Integer> wanted = new TreeMap<>();
    for (Reading reading : alone.readings()) {
      wanted.merge(reading.report().id(), 1, Integer::sum);
    }
    return Output.in(out).against(wanted);
  }

  private static MiniCluster cluster(Path out) throws Exception {
    Configuration settings = Archive.small(out);
    MiniCluster cluster =
        new MiniCluster(
            new MiniClusterConfiguration.Builder()
                .setConfiguration(settings)
                .setNumTaskManagers(2)
                .setNumSlotsPerTaskManager(1)
                .build());
    cluster.start();
    return cluster;
  }

  private static JobGraph graph(JobPlan plan, int slots, String from) {
    Configuration settings = Archive.small(plan.out());
    settings.setString("execution.checkpointing.interval", "200ms");
    if (from != null) {
      settings.setString("execution.state-recovery.path", from);
    }
    StreamExecutionEnvironment flink = StreamExecutionEnvironment.getExecutionEnvironment(settings);
    flink.setParallelism(slots);
    ArchiveJob.build(flink, plan);
    return flink.getStreamGraph().getJobGraph();
  }

  /** Some is committed, and not yet all. */
  private static void awaitMiddle(Path out) throws IOException, InterruptedException {
    long end = System.currentTimeMillis() + PATIENCE_MILLIS;
    Path records = out.resolve(ArchiveJob.RECORDS);
    while (!hasCommitted(records)) {
      if (System.currentTimeMillis() > end) {
        throw new IOException("nothing was committed in " + records);
      }
      Thread.sleep(20);
    }
  }

  private static boolean hasCommitted(Path records) throws IOException {
    if (!Files.isDirectory(records)) {
      return false;
    }
    try (Stream<Path> all = Files.walk(records)) {
      return all.anyMatch(
          file -> Files.isRegularFile(file) && !file.getFileName().toString().startsWith("."));
    }
  }
}
