package org.armistice.cluster.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.armistice.cluster.job.ArchiveJob;
import org.armistice.cluster.job.JobPlan;
import org.armistice.cluster.job.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the job runs. */
final class RunOptions {
  private static final int REST = 8081;

  @Option(
      names = "--cluster",
      paramLabel = "HOST[:PORT]",
      description = "job manager of a cluster; without it the job runs in this process")
  private @Nullable String cluster;

  @Option(names = "--slots", paramLabel = "N", description = "how many reports are read at once")
  private int slots = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--checkpoints",
      paramLabel = "FOLDER",
      description = "shared by all machines (checkpoints beside --out)")
  private @Nullable Path checkpoints;

  @Option(
      names = "--every",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "between checkpoints (30)")
  private int every = 30;

  @Option(names = "--wait", description = "wait for the end of a job on a cluster")
  private boolean wait;

  /**
   * Runs the job to its end, or submits it.
   *
   * @param from savepoint or checkpoint to go on from; {@code null} for the beginning
   */
  int run(JobPlan plan, @Nullable String from, PrintWriter out) throws Exception {
    Configuration settings = Settings.of(folder(plan), Duration.ofSeconds(every));
    if (from != null) {
      settings.setString("execution.state-recovery.path", from);
    }
    String host = cluster;
    StreamExecutionEnvironment flink = environment(host, settings);
    flink.setParallelism(slots);
    ArchiveJob.build(flink, plan);
    if (host == null) {
      flink.execute("armistice archive");
      return 0;
    }
    JobClient job = flink.executeAsync("armistice archive");
    out.println(job.getJobID());
    out.flush();
    if (wait) {
      job.getJobExecutionResult().get();
    }
    return 0;
  }

  Path folder(JobPlan plan) {
    Path named = checkpoints;
    return named != null ? named : plan.out().toAbsolutePath().resolveSibling("checkpoints");
  }

  private StreamExecutionEnvironment environment(@Nullable String host, Configuration settings) {
    if (host == null) {
      settings.setString("rest.port", "0");
      // short pieces of network memory, so that a checkpoint passes quickly
      settings.setString("taskmanager.network.memory.buffer-debloat.enabled", "true");
      return StreamExecutionEnvironment.createLocalEnvironment(slots, settings);
    }
    String[] parts = host.split(":", 2);
    int port = parts.length == 1 ? REST : Integer.parseInt(parts[1]);
    return StreamExecutionEnvironment.createRemoteEnvironment(parts[0], port, settings);
  }
}
