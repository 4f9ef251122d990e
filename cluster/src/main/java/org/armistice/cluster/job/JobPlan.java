package org.armistice.cluster.job;

import java.nio.file.Path;
import java.util.List;
import org.armistice.cluster.load.LedgerAddress;
import org.jspecify.annotations.Nullable;

/**
 * What one run of the job is to do.
 *
 * @param files and folders of reports; none where they come from a topic
 * @param stream where reports and readings come and go as messages; {@code null} for files alone
 * @param out folder of the records, on a disk that all machines share
 * @param ledger to load into from the job; {@code null} for none
 * @param horizonDays how long a live stream keeps what it read as state
 */
public record JobPlan(
    List<Path> files,
    @Nullable Stream stream,
    Path out,
    @Nullable LedgerAddress ledger,
    int horizonDays) {
  /** A month, as far back as windows of days reach. */
  public static final int HORIZON_DAYS = 31;

  public JobPlan {
    files = List.copyOf(files);
  }

  /**
   * Topics.
   *
   * @param brokers such as {@code localhost:9092}
   * @param from topic of reports; empty where they come from files
   * @param to topic of readings; empty for none
   * @param bounded whether to end at what the topic holds when the job starts
   */
  public record Stream(String brokers, String from, String to, boolean bounded) {}
}
