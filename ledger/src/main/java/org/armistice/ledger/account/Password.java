package org.armistice.ledger.account;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Passwords as they are kept: PBKDF2 with HMAC-SHA-512, salted, with as many rounds as OWASP's
 * Password Storage Cheat Sheet asks for (2023).
 */
final class Password {
  private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
  private static final int ROUNDS = 210_000;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 512;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final HexFormat HEX = HexFormat.of();

  /** What is compared with where there is no such account, so that both take as long. */
  static final String OF_NOBODY = hashed("a password that nobody has");

  private Password() {}

  static String hashed(String password) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return String.join(
        ":",
        ALGORITHM,
        Integer.toString(ROUNDS),
        HEX.formatHex(salt),
        HEX.formatHex(hash(password, salt, ROUNDS)));
  }

  /**
   * @param kept as {@link #hashed} gave it
   */
  static boolean matches(String password, String kept) {
    String[] parts = kept.split(":");
    byte[] expected = HEX.parseHex(parts[3]);
    byte[] given = hash(password, HEX.parseHex(parts[2]), Integer.parseInt(parts[1]));
    return MessageDigest.isEqual(expected, given);
  }

  private static byte[] hash(String password, byte[] salt, int rounds) {
    PBEKeySpec key = new PBEKeySpec(password.toCharArray(), salt, rounds, HASH_BITS);
    try {
      return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(key).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this JDK lacks " + ALGORITHM, e);
    } finally {
      key.clearPassword();
    }
  }
}
