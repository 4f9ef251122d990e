package org.armistice.gazetteer.index;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * More records than memory holds, sorted: collected in memory, written in sorted runs, merged when
 * they are read (Knuth, The Art of Computer Programming 3, 5.4). Records are bytes and are ordered
 * as unsigned bytes are, so their order never depends on where a run ends. A run that was written
 * is on disk for good, which is what lets a build that was killed go on. Used by one thread.
 *
 * <p>Ours, and not a library's, because the libraries sort lines of whole text files in one go and
 * cannot be continued.
 */
public final class SortedRuns {
  /** What an array costs in memory beside its bytes. */
  private static final int OVERHEAD = 24;

  private static final int BUFFER = 1 << 16;

  private final Path folder;
  private final String name;
  private final List<byte[]> held = new ArrayList<>();
  private long heldBytes;
  private int runs;

  /**
   * @param folder where the runs lie
   * @param name first part of their names
   * @param runs how many there are already, from an earlier process
   */
  public SortedRuns(Path folder, String name, int runs) {
    this.folder = folder;
    this.name = name;
    this.runs = runs;
  }

  public void add(byte[] record) {
    held.add(record);
    heldBytes += record.length + OVERHEAD;
  }

  /** Bytes of memory that the records not yet written take, about. */
  public long heldBytes() {
    return heldBytes;
  }

  /** Number of runs on disk. */
  public int runs() {
    return runs;
  }

  /** Writes what is held in memory as a run and waits until it is on disk. */
  public void spill() throws IOException {
    if (held.isEmpty()) {
      return;
    }
    held.sort(Arrays::compareUnsigned);
    try (FileChannel channel =
            FileChannel.open(
                run(runs),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        DataOutputStream out =
            new DataOutputStream(
                new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER))) {
      for (byte[] record : held) {
        out.writeShort(record.length);
        out.write(record);
      }
      out.flush();
      channel.force(/* metaData= */ true);
    }
    runs++;
    held.clear();
    heldBytes = 0;
  }

  private Path run(int number) {
    return folder.resolve(name + "." + number + ".run");
  }

  /** Removes the runs from disk. */
  public void delete() throws IOException {
    for (int i = 0; i < runs; i++) {
      Files.deleteIfExists(run(i));
    }
  }

  /** All records in order; what is held is written first. Equal records come as often as added. */
  public Merged merged() throws IOException {
    spill();
    return new Merged();
  }

  /** Reads the runs side by side. */
  public final class Merged implements Closeable {
    private final PriorityQueue<Run> ahead =
        new PriorityQueue<>((one, other) -> Arrays.compareUnsigned(one.record, other.record));
    private final List<Run> all = new ArrayList<>();

    private Merged() throws IOException {
      for (int i = 0; i < runs; i++) {
        Run run = new Run(Files.newInputStream(run(i)));
        all.add(run);
        if (run.next()) {
          ahead.add(run);
        }
      }
    }

    /** The next record, {@code null} after the last. */
    public byte @Nullable [] next() throws IOException {
      Run run = ahead.poll();
      if (run == null) {
        return null;
      }
      byte[] record = run.record;
      if (run.next()) {
        ahead.add(run);
      }
      return record;
    }

    @Override
    public void close() throws IOException {
      for (Run run : all) {
        run.in.close();
      }
    }
  }

  private static final class Run {
    private final DataInputStream in;
    private byte[] record = {};

    Run(InputStream stream) {
      this.in = new DataInputStream(new BufferedInputStream(stream, BUFFER));
    }

    boolean next() throws IOException {
      try {
        byte[] read = new byte[in.readUnsignedShort()];
        in.readFully(read);
        record = read;
        return true;
      } catch (EOFException e) {
        return false;
      }
    }
  }
}
