package org.armistice.cluster.wire;

/**
 * A report that has been read.
 *
 * @param source as messages name it
 * @param id of the report, made of its bytes
 * @param day of publication as days since 1970; {@link #NO_DAY} where none is stated
 * @param bytes as they came in
 * @param text as it was read
 * @param lines the records, one JSON object a line, without a line end at the end
 */
public record ReadReport(
    String source, String id, long day, byte[] bytes, String text, String lines) {
  /** No day of publication is stated. */
  public static final long NO_DAY = Long.MIN_VALUE;
}
