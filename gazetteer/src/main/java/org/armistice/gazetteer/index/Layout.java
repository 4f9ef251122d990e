package org.armistice.gazetteer.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.armistice.gazetteer.GazetteerException;

/**
 * Where the parts of a compiled gazetteer lie: its first bytes.
 *
 * @param length bytes of the whole file
 * @param sha256 of all that follows it, in hex
 * @param starts where each part begins, in the order of {@link Part}; each ends where the next
 *     begins
 * @param features number of features
 * @param numbered of those, the places with a GeoNames number, which come first and in its order
 * @param firstUnit the first unit of the first order; they stand in order of code
 * @param secondUnit the first unit of the second order
 */
record Layout(
    long length,
    String sha256,
    List<Long> starts,
    int features,
    int numbered,
    int firstUnit,
    int secondUnit) {
  enum Part {
    FEATURES,
    NAMES,
    EXACT,
    REDUCED,
    SKELETON,
    COUNTRIES,
    DESCRIPTION
  }

  /** The number at its end is the format's. */
  static final byte[] MAGIC = "ARMGAZ02".getBytes(StandardCharsets.US_ASCII);

  static final int HASH = MAGIC.length + Long.BYTES;
  static final int HASHED = HASH + 32;
  static final int SIZE = HASHED + Part.values().length * Long.BYTES + 4 * Integer.BYTES;

  /**
   * Reads the first bytes of a file.
   *
   * @param head as many as there are, at most {@link #SIZE}
   * @param size bytes of the file
   * @param origin its name, for messages
   * @throws GazetteerException where it is none, of another format or cut short
   */
  static Layout read(ByteBuffer head, long size, String origin) {
    byte[] magic = new byte[MAGIC.length];
    if (head.limit() >= magic.length) {
      head.get(0, magic);
    }
    String begins = new String(magic, StandardCharsets.ISO_8859_1);
    if (!begins.startsWith("ARMGAZ")) {
      throw new GazetteerException(
          GazetteerException.Fault.NO_GAZETTEER,
          origin
              + ": is no compiled gazetteer (it does not begin with ARMGAZ02); make one with"
              + " \"armistice gazetteer build\"");
    }
    if (!Arrays.equals(magic, MAGIC)) {
      throw new GazetteerException(
          GazetteerException.Fault.OTHER_FORMAT,
          "%s: was compiled by another version (it begins with %s, this one reads %s); make it again with \"armistice gazetteer build\""
              .formatted(origin, begins, new String(MAGIC, StandardCharsets.US_ASCII)));
    }
    if (head.limit() < SIZE) {
      throw damaged(origin, "it ends after %d bytes".formatted(size));
    }
    long length = head.getLong(MAGIC.length);
    if (length != size) {
      throw damaged(origin, "it should have %d bytes and has %d".formatted(length, size));
    }
    byte[] hash = new byte[32];
    head.get(HASH, hash);
    Long[] starts = new Long[Part.values().length];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = head.getLong(HASHED + i * Long.BYTES);
    }
    int counts = HASHED + starts.length * Long.BYTES;
    Layout layout =
        new Layout(
            length,
            HexFormat.of().formatHex(hash),
            List.of(starts),
            head.getInt(counts),
            head.getInt(counts + 4),
            head.getInt(counts + 8),
            head.getInt(counts + 12));
    if (!layout.holdsTogether()) {
      throw damaged(origin, "its table of parts does not hold together");
    }
    return layout;
  }

  static GazetteerException damaged(String origin, String how) {
    return new GazetteerException(
        GazetteerException.Fault.DAMAGED,
        "%s: is damaged: %s; get it again or make it with \"armistice gazetteer build\""
            .formatted(origin, how));
  }

  private boolean holdsTogether() {
    long end = SIZE;
    for (Part part : Part.values()) {
      long size = end(part) - start(part);
      if (start(part) < end || size < Integer.BYTES * 2 && part.ordinal() < 5 && features > 0) {
        return false;
      }
      if (size < 0 || size > Integer.MAX_VALUE) {
        return false;
      }
      end = start(part);
    }
    return features >= 0
        && end(Part.FEATURES) - start(Part.FEATURES) == (long) features * GazetteerFile.FEATURE
        && numbered >= 0
        && numbered <= firstUnit
        && firstUnit <= secondUnit
        && secondUnit <= features;
  }

  long start(Part part) {
    return starts.get(part.ordinal());
  }

  long end(Part part) {
    return part.ordinal() + 1 < starts.size() ? starts.get(part.ordinal() + 1) : length;
  }

  /** The first bytes of the file. */
  byte[] bytes() {
    ByteBuffer out = ByteBuffer.allocate(SIZE);
    out.put(MAGIC).putLong(length).put(HexFormat.of().parseHex(sha256));
    starts.forEach(out::putLong);
    return out.putInt(features).putInt(numbered).putInt(firstUnit).putInt(secondUnit).array();
  }
}
