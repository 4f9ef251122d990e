package org.armistice.gazetteer.index;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that is appended to, knows its length, and can be cut back to an earlier one. */
final class CountedFile extends OutputStream {
  private static final int BUFFER = 1 << 16;

  private final FileChannel channel;
  private final OutputStream out;
  private long length;

  private CountedFile(FileChannel channel, long length) {
    this.channel = channel;
    this.out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
    this.length = length;
  }

  static CountedFile create(Path file) throws IOException {
    return cutBack(file, 0);
  }

  /** Goes on with a file after its first bytes; what stood behind them is dropped. */
  static CountedFile cutBack(Path file, long length) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    channel.truncate(length);
    if (channel.size() < length) {
      channel.close();
      throw new IOException(file + " has lost bytes; remove its folder and start again");
    }
    channel.position(length);
    return new CountedFile(channel, length);
  }

  long length() {
    return length;
  }

  @Override
  public void write(int b) throws IOException {
    out.write(b);
    length++;
  }

  @Override
  public void write(byte[] bytes, int offset, int count) throws IOException {
    out.write(bytes, offset, count);
    length += count;
  }

  /** Overwrites bytes that were written. */
  void writeAt(long position, byte[] bytes) throws IOException {
    out.flush();
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      channel.write(buffer, position + buffer.position());
    }
  }

  /** Waits until all is on disk. */
  void force() throws IOException {
    out.flush();
    channel.force(/* metaData= */ true);
  }

  @Override
  public void close() throws IOException {
    out.flush();
    channel.close();
  }
}
