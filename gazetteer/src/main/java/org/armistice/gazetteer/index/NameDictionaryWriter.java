package org.armistice.gazetteer.index;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/**
 * Collects names on disk and writes them as {@link NameDictionary} reads them. A record of its runs
 * is the name, a zero and the posting, so that their order is that of names, then of postings.
 */
final class NameDictionaryWriter {
  /** Longer names are no names of places that a report would write. */
  private static final int LONGEST = 100;

  private static final int HEADER = 8;

  private final Path file;
  private final SortedRuns runs;

  /**
   * @param runs how many runs of names there are already
   */
  NameDictionaryWriter(Path folder, String name, int runs) {
    this.file = folder.resolve(name + ".dictionary");
    this.runs = new SortedRuns(folder, name, runs);
  }

  SortedRuns runs() {
    return runs;
  }

  /**
   * @param primary whether this is the feature's standing name
   */
  void add(String name, int feature, boolean primary) {
    byte[] key = name.getBytes(StandardCharsets.UTF_8);
    if (key.length == 0 || key.length > LONGEST || name.indexOf('\0') >= 0) {
      return;
    }
    runs.add(
        ByteBuffer.allocate(key.length + 5)
            .put(key)
            .put((byte) 0)
            .putInt(2 * feature + (primary ? 1 : 0))
            .array());
  }

  /**
   * Writes the dictionary where it is not there yet, and removes the runs.
   *
   * @param written told of each name
   */
  Path write(Runnable written) throws IOException {
    if (!Files.exists(file)) {
      Path part = file.resolveSibling(file.getFileName() + ".part");
      try (SortedRuns.Merged merged = runs.merged();
          BlockWriter out = new BlockWriter(part)) {
        out.write(merged, written);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
    runs.delete();
    return file;
  }

  private static final class BlockWriter implements AutoCloseable {
    private final CountedFile out;
    private final ByteArrayOutputStream offsets = new ByteArrayOutputStream();
    private final DataOutputStream offsetsOut = new DataOutputStream(offsets);
    private byte[] previous = {};
    private int keys;

    BlockWriter(Path file) throws IOException {
      this.out = CountedFile.create(file);
      out.write(new byte[HEADER]);
    }

    void write(SortedRuns.Merged merged, Runnable written) throws IOException {
      byte[] key = null;
      Postings postings = new Postings();
      for (byte[] record = merged.next(); record != null; record = merged.next()) {
        int length = record.length - 5;
        if (key == null || !Arrays.equals(key, 0, key.length, record, 0, length)) {
          if (key != null) {
            entry(key, postings.bytes());
            written.run();
          }
          key = Arrays.copyOf(record, length);
          postings = new Postings();
        }
        postings.add(ByteBuffer.wrap(record, length + 1, 4).getInt());
      }
      if (key != null) {
        entry(key, postings.bytes());
        written.run();
      }
      out.write(offsets.toByteArray());
      out.writeAt(0, ByteBuffer.allocate(HEADER).putInt(keys).putInt(offsets.size() / 4).array());
      out.force();
    }

    private void entry(byte[] key, byte[] postings) throws IOException {
      int shared = 0;
      if (keys % NameDictionary.BLOCK == 0) {
        offsetsOut.writeInt(GazetteerWriter.inSection(out.length()));
      } else {
        int mismatch = Arrays.mismatch(previous, key);
        shared = mismatch < 0 ? key.length : mismatch;
      }
      out.write(shared);
      out.write(key.length - shared);
      out.write(key, shared, key.length - shared);
      out.write(varint(postings.length));
      out.write(postings);
      previous = key;
      keys++;
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }

  /** Ascending postings of a name; a feature that bears it twice counts by its standing name. */
  private static final class Postings {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int written;
    private int last = -1;

    void add(int posting) {
      boolean sameFeature = last >= 0 && last >>> 1 == posting >>> 1;
      if (last >= 0 && !sameFeature) {
        writeLast();
      }
      last = posting;
    }

    private void writeLast() {
      bytes.writeBytes(varint(last - written));
      written = last;
    }

    byte[] bytes() {
      writeLast();
      return bytes.toByteArray();
    }
  }

  private static byte[] varint(int value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(5);
    int rest = value;
    while (rest >= 0x80) {
      out.write(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
    return out.toByteArray();
  }
}
