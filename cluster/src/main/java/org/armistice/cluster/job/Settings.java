package org.armistice.cluster.job;

import java.nio.file.Path;
import java.time.Duration;
import org.apache.flink.configuration.Configuration;

/** Settings of Flink that the job relies on, wherever it runs. */
public final class Settings {
  private Settings() {}

  /**
   * @param checkpoints folder on a disk that all machines share
   * @param interval between checkpoints
   */
  public static Configuration of(Path checkpoints, Duration interval) {
    Configuration settings = new Configuration();
    // state is of flat types, which a later version can read; anything else fails at once
    settings.setString("pipeline.generic-types", "false");
    settings.setString("pipeline.auto-generate-uids", "false");
    // what passes is immutable
    settings.setString("pipeline.object-reuse", "true");
    settings.setString("execution.checkpointing.interval", interval.toMillis() + "ms");
    settings.setString("execution.checkpointing.mode", "EXACTLY_ONCE");
    settings.setString(
        "execution.checkpointing.dir", checkpoints.toAbsolutePath().toUri().toString());
    settings.setString(
        "execution.checkpointing.externalized-checkpoint-retention", "RETAIN_ON_CANCELLATION");
    settings.setString("restart-strategy.type", "exponential-delay");
    settings.setString("restart-strategy.exponential-delay.initial-backoff", "1s");
    settings.setString("restart-strategy.exponential-delay.max-backoff", "30s");
    return settings;
  }
}
