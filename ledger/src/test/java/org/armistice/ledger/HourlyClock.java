package org.armistice.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that goes on an hour each time that it is asked: 01:00, 02:00 and so on. */
public final class HourlyClock extends Clock {
  private Instant now;

  /** Begins at midnight UTC of a day. */
  public HourlyClock(String day) {
    this.now = Instant.parse(day + "T00:00:00Z");
  }

  @Override
  public Instant instant() {
    now = now.plus(Duration.ofHours(1));
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
