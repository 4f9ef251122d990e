package org.armistice.cluster.wire;

/**
 * A report under one band of its fingerprint. Two texts that differ in few bits have at least one
 * band in common.
 *
 * @param band from 0
 * @param value of the bits of the band
 * @param bits the whole fingerprint
 * @param report id
 * @param day of publication as days since 1970; {@link ReadReport#NO_DAY} where none is stated
 */
public record Mark(int band, int value, long bits, String report, long day) {
  /** Those with the same can be alike. */
  public String key() {
    return band + ":" + value;
  }
}
