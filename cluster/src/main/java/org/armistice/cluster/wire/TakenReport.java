package org.armistice.cluster.wire;

/**
 * A report as taken in, or one that cannot be.
 *
 * @param source as messages name it, such as {@code posts.jsonl, post 3}
 * @param bytes as they came in; none where they cannot be read
 * @param report its metadata as a line of JSON; empty where it is refused
 * @param text as it is to be read
 * @param refused why it cannot be taken in, with a code; empty where it can
 */
public record TakenReport(String source, byte[] bytes, String report, String text, String refused) {
  /** One that can be read. */
  public static TakenReport taken(String source, byte[] bytes, String report, String text) {
    return new TakenReport(source, bytes, report, text, "");
  }

  /** One that cannot. */
  public static TakenReport refused(String source, byte[] bytes, String why) {
    return new TakenReport(source, bytes, "", "", why);
  }
}
