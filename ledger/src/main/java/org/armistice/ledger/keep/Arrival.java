package org.armistice.ledger.keep;

import java.util.Arrays;
import java.util.Objects;
import org.armistice.record.Reading;

/**
 * A report that has been read and is to be kept.
 *
 * @param reading with the report and its text
 */
public final class Arrival {
  private final byte[] bytes;
  private final Reading reading;

  /**
   * @param bytes as they came in; their SHA-256 is the report's
   */
  public Arrival(byte[] bytes, Reading reading) {
    this.bytes = Arrays.copyOf(bytes, bytes.length);
    this.reading = Objects.requireNonNull(reading);
  }

  /** A copy of them, as they came in. */
  public byte[] bytes() {
    return Arrays.copyOf(bytes, bytes.length);
  }

  public Reading reading() {
    return reading;
  }
}
