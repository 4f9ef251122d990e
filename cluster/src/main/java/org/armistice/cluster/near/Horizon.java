package org.armistice.cluster.near;

import java.io.Serializable;
import java.time.Duration;
import org.apache.flink.streaming.api.TimerService;
import org.armistice.cluster.wire.ReadReport;

/**
 * How long what was read is kept as state for what comes after it: so many days of publication past
 * its own last day. What comes later than that finds its like in the ledger alone. Of an archive,
 * which comes in no order, all is kept until its end.
 *
 * @param days past the last day
 */
public record Horizon(int days) implements Serializable {
  private static final long DAY = Duration.ofDays(1).toMillis();

  /** Sets the timer at which it may be forgotten; without a day it is kept. */
  void remember(TimerService timers, long day) {
    if (day != ReadReport.NO_DAY) {
      timers.registerEventTimeTimer(end(day));
    }
  }

  /**
   * @param day as days since 1970
   * @return milliseconds since 1970; the end of time where there is no day
   */
  long end(long day) {
    return day == ReadReport.NO_DAY ? Long.MAX_VALUE : (day + 1 + days) * DAY;
  }
}
