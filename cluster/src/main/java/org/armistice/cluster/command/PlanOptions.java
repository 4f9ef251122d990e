package org.armistice.cluster.command;

import java.nio.file.Path;
import java.util.List;
import org.armistice.cluster.job.JobPlan;
import org.armistice.cluster.load.LedgerAddress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the job reads and where it writes. */
final class PlanOptions {
  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "files and folders of reports, on a disk that all machines share")
  private List<Path> files = List.of();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FOLDER",
      description = "where records, dead letters, copies and links go; shared by all machines")
  private Path out = Path.of(".");

  @Option(names = "--kafka", paramLabel = "HOST:PORT", description = "brokers of the topics")
  private @Nullable String brokers;

  @Option(
      names = "--from",
      paramLabel = "TOPIC",
      defaultValue = "",
      description = "topic of reports: JSON objects with a text, or whole text files and pages")
  private String from = "";

  @Option(
      names = "--to",
      paramLabel = "TOPIC",
      defaultValue = "",
      description = "topic of readings, for armistice archive load")
  private String to = "";

  @Option(
      names = "--until-now",
      description = "end at what the topic holds now, instead of going on for ever")
  private boolean bounded;

  @Option(
      names = "--horizon",
      paramLabel = "DAYS",
      defaultValue = "31",
      description = "how long a live stream keeps what it read for comparison (31)")
  private int horizon = JobPlan.HORIZON_DAYS;

  @Option(names = "--load", description = "load into the ledger from the job itself")
  private boolean load;

  @Mixin private AddressOptions ledger = new AddressOptions();

  /**
   * @throws IllegalArgumentException where there is nothing to read
   */
  JobPlan plan() {
    String kafka = brokers;
    if (kafka == null && !(from + to).isEmpty()) {
      throw new IllegalArgumentException("A701 --from and --to name topics; say where: --kafka");
    }
    if (files.isEmpty() && from.isEmpty()) {
      throw new IllegalArgumentException(
          "A702 nothing to read; name files or folders, or a topic with --kafka and --from");
    }
    JobPlan.Stream stream = kafka == null ? null : new JobPlan.Stream(kafka, from, to, bounded);
    LedgerAddress into = load ? ledger.address() : null;
    return new JobPlan(files, stream, out, into, horizon);
  }
}
