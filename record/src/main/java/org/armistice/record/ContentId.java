package org.armistice.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Ids derived from content: the same content has the same id on every machine and in every run.
 *
 * <p>An id is the kind of record, a hyphen, and the first 16 hexadecimal digits of the SHA-256 of
 * its parts.
 */
public final class ContentId {
  private static final int DIGITS = 16;
  private static final byte SEPARATOR = 0x1f;

  private ContentId() {}

  /**
   * @param kind the record's kind, such as {@code event}
   * @param parts what makes the record the one that it is, in a fixed order
   */
  public static String of(String kind, Object... parts) {
    MessageDigest digest = sha256();
    for (Object part : parts) {
      digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
      digest.update(SEPARATOR);
    }
    return kind + "-" + HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }

  /** The SHA-256 of bytes as 64 lower-case hexadecimal digits. */
  public static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
