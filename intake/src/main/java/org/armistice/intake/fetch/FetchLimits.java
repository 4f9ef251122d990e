package org.armistice.intake.fetch;

import java.time.Duration;

/**
 * How much is taken from one address.
 *
 * @param bytes at most, after unpacking
 * @param whole time for one fetch with all its redirects, to the last byte
 * @param redirects followed at most
 * @param pause between two requests to one host
 */
public record FetchLimits(int bytes, Duration whole, int redirects, Duration pause) {
  private static final int MIB = 1024 * 1024;

  /** 16 MiB as for a file, one minute, five redirects, a second between requests. */
  public static FetchLimits usual() {
    return new FetchLimits(16 * MIB, Duration.ofMinutes(1), 5, Duration.ofSeconds(1));
  }
}
