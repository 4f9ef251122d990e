package org.armistice.gazetteer.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Sorted names, each with the features that bear it, in a buffer of its own.
 *
 * <pre>
 * dictionary ::= keys:int blocks:int block{blocks} offset:int{blocks}
 * block      ::= entry{1..16}
 * entry      ::= shared:u8 length:u8 byte{length} size:varint postings
 * postings   ::= first:varint difference:varint{...}    size bytes together, ascending; each the
 *                feature's number times two, plus one where the name is its standing one
 * </pre>
 *
 * The first entry of a block shares nothing, so a search halves blocks and then walks one.
 * Immutable, thread-safe: reads are absolute.
 */
final class NameDictionary {
  static final int BLOCK = 16;

  private static final int[] NONE = {};

  private final ByteBuffer buffer;
  private final int blocks;
  private final int offsets;

  NameDictionary(ByteBuffer buffer) {
    this.buffer = buffer;
    this.blocks = buffer.getInt(4);
    this.offsets = buffer.limit() - 4 * blocks;
  }

  int size() {
    return buffer.getInt(0);
  }

  /** The postings of a name, none where it is not there. */
  int[] find(String name) {
    byte[] key = name.getBytes(StandardCharsets.UTF_8);
    Cursor cursor = seek(key);
    return cursor.order == 0 ? cursor.postings() : NONE;
  }

  /** Whether a name begins with these characters. */
  boolean hasPrefix(String prefix) {
    byte[] key = prefix.getBytes(StandardCharsets.UTF_8);
    return seek(key).startsWith(key);
  }

  /** Stands on the first entry that is not before the key. */
  private Cursor seek(byte[] key) {
    int low = 0;
    int high = blocks - 1;
    int found = 0;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (compareFirst(middle, key) <= 0) {
        found = middle;
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    Cursor cursor = new Cursor(found, key);
    while (cursor.order < 0 && cursor.next()) {
      cursor.compare();
    }
    return cursor;
  }

  private int compareFirst(int block, byte[] key) {
    int at = blockStart(block) + 1;
    int length = buffer.get(at) & 0xFF;
    int common = Math.min(length, key.length);
    for (int i = 0; i < common; i++) {
      int order = (buffer.get(at + 1 + i) & 0xFF) - (key[i] & 0xFF);
      if (order != 0) {
        return order;
      }
    }
    return length - key.length;
  }

  private int blockStart(int block) {
    return buffer.getInt(offsets + 4 * block);
  }

  /** Walks entries in order, from the first of a block on and over into the next. */
  private final class Cursor {
    private final byte[] wanted;
    private final byte[] name = new byte[256];
    private int length;
    private int at;
    private int left;
    private int postings;
    private int end;
    private int order = 1;

    Cursor(int block, byte[] wanted) {
      this.wanted = wanted;
      this.left = size() - block * BLOCK;
      if (left > 0) {
        this.at = blockStart(block);
        read();
        compare();
      }
    }

    void read() {
      int shared = buffer.get(at) & 0xFF;
      int added = buffer.get(at + 1) & 0xFF;
      for (int i = 0; i < added; i++) {
        name[shared + i] = buffer.get(at + 2 + i);
      }
      length = shared + added;
      int bytes = varint(at + 2 + added);
      postings = position;
      end = position + bytes;
    }

    boolean next() {
      if (--left <= 0) {
        order = 1;
        length = 0;
        return false;
      }
      at = end;
      read();
      return true;
    }

    void compare() {
      order = Arrays.compareUnsigned(name, 0, length, wanted, 0, wanted.length);
    }

    boolean startsWith(byte[] prefix) {
      return length >= prefix.length
          && Arrays.equals(name, 0, prefix.length, prefix, 0, prefix.length);
    }

    int[] postings() {
      int[] found = new int[end - postings];
      int count = 0;
      int value = 0;
      position = postings;
      while (position < end) {
        value += varint(position);
        found[count++] = value;
      }
      return Arrays.copyOf(found, count);
    }

    /** Where the number that was read last ends. */
    private int position;

    private int varint(int start) {
      int value = 0;
      int shift = 0;
      position = start;
      int b;
      do {
        b = buffer.get(position++);
        value |= (b & 0x7F) << shift;
        shift += 7;
      } while (b < 0);
      return value;
    }
  }
}
