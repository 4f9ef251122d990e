package org.armistice.gazetteer.index;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects names and writes them as {@link NameDictionary} reads them. */
final class NameDictionaryWriter {
  /** Longer names are no names of places that a report would write. */
  private static final int LONGEST = 100;

  private final Map<byte[], TreeSet<Integer>> names = new TreeMap<>(Arrays::compareUnsigned);

  /**
   * @param primary whether this is the feature's standing name
   */
  void add(String name, int feature, boolean primary) {
    byte[] key = name.getBytes(StandardCharsets.UTF_8);
    if (key.length == 0 || key.length > LONGEST) {
      return;
    }
    TreeSet<Integer> postings = names.computeIfAbsent(key, k -> new TreeSet<>());
    if (primary) {
      postings.remove(2 * feature);
      postings.add(2 * feature + 1);
    } else if (!postings.contains(2 * feature + 1)) {
      postings.add(2 * feature);
    }
  }

  byte[] bytes() {
    ByteArrayOutputStream entries = new ByteArrayOutputStream();
    List<Integer> offsets = new ArrayList<>();
    byte[] previous = {};
    int number = 0;
    for (Map.Entry<byte[], TreeSet<Integer>> entry : names.entrySet()) {
      byte[] key = entry.getKey();
      int shared = 0;
      if (number % NameDictionary.BLOCK == 0) {
        offsets.add(entries.size());
      } else {
        int mismatch = Arrays.mismatch(previous, key);
        shared = mismatch < 0 ? key.length : mismatch;
      }
      entries.write(shared);
      entries.write(key.length - shared);
      entries.write(key, shared, key.length - shared);
      writePostings(entries, entry.getValue());
      previous = key;
      number++;
    }
    int header = 8 + 4 * offsets.size();
    ByteBuffer out = ByteBuffer.allocate(header + entries.size());
    out.putInt(number).putInt(offsets.size());
    offsets.forEach(offset -> out.putInt(header + offset));
    out.put(entries.toByteArray());
    return out.array();
  }

  private static void writePostings(ByteArrayOutputStream out, TreeSet<Integer> postings) {
    int count = postings.size();
    while (count >= 0x80) {
      out.write(count & 0x7F | 0x80);
      count >>>= 7;
    }
    out.write(count);
    for (int posting : postings) {
      out.write(posting >>> 16);
      out.write(posting >>> 8);
      out.write(posting);
    }
  }
}
