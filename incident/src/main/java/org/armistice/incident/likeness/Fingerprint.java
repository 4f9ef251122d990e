package org.armistice.incident.likeness;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import java.util.Locale;

/**
 * 64 bits of which two texts share the more, the more runs of words they share (Charikar,
 * "Similarity estimation techniques from rounding algorithms", 2002). Texts that differ in at most
 * {@link #NEAR} bits are near-duplicates, as Manku, Jain and Das Sarma measured on web pages
 * ("Detecting near-duplicates for web crawling", 2007).
 *
 * @param bits the fingerprint
 */
public record Fingerprint(long bits) {
  /** Bits in which near-duplicates differ at most. */
  public static final int NEAR = 3;

  /** By the pigeonhole, two that differ in three bits agree in one of four bands. */
  public static final int BANDS = 4;

  private static final int BAND_BITS = Long.SIZE / BANDS;
  private static final int RUN = 3;
  private static final Hasher64 HASHER = Hashing.komihash5_0();

  /** Of the words of a text, whatever their case and what stands between them. */
  public static Fingerprint of(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
    int[] votes = new int[Long.SIZE];
    for (int i = 0; i + RUN <= words.length; i++) {
      String run = words[i] + ' ' + words[i + 1] + ' ' + words[i + 2];
      long hash = HASHER.hashCharsToLong(run);
      for (int bit = 0; bit < Long.SIZE; bit++) {
        votes[bit] += (hash >>> bit & 1) == 1 ? 1 : -1;
      }
    }
    long bits = 0;
    for (int bit = 0; bit < Long.SIZE; bit++) {
      if (votes[bit] > 0) {
        bits |= 1L << bit;
      }
    }
    return new Fingerprint(bits);
  }

  public boolean isNear(Fingerprint other) {
    return Long.bitCount(bits ^ other.bits) <= NEAR;
  }

  /**
   * @param band from 0 to {@link #BANDS} - 1
   */
  public int band(int band) {
    return (int) (bits >>> band * BAND_BITS & (1L << BAND_BITS) - 1);
  }
}
