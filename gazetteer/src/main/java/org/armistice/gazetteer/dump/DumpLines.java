package org.armistice.gazetteer.dump;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipException;
import org.armistice.gazetteer.GazetteerException;
import org.jspecify.annotations.Nullable;

/** The lines of a published file, with where each stands; any line can be gone on from. */
final class DumpLines implements Closeable {
  private static final int BUFFER = 1 << 16;

  /** Rows of GeoNames have at most about 12 KB. */
  private static final int LONGEST = 1 << 20;

  private final Dump dump;
  private final InputStream in;
  private final Closeable source;
  private final byte[] buffer = new byte[BUFFER];
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private byte[] line = new byte[BUFFER];
  private int length;
  private int at;
  private int filled;
  private long offset;
  private long number;
  private boolean ended;

  DumpLines(Dump dump, InputStream in, Closeable source, long offset, long number) {
    this.dump = dump;
    this.in = in;
    this.source = source;
    this.offset = offset;
    this.number = number;
  }

  /**
   * Goes to the next line.
   *
   * @return whether there is one
   * @throws GazetteerException where the file cannot be read to its end
   */
  boolean next() {
    length = 0;
    boolean any = false;
    while (true) {
      if (at == filled && !fill()) {
        ended = true;
        number += any ? 1 : 0;
        offset += length;
        return any;
      }
      any = true;
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      append(end);
      boolean whole = end < filled;
      at = whole ? end + 1 : end;
      if (whole) {
        number++;
        offset += length + 1L;
        return true;
      }
    }
  }

  private void append(int end) {
    int added = end - at;
    if (length + added > LONGEST) {
      throw new GazetteerException(
          GazetteerException.Fault.OTHER_DUMP,
          "%s, line %d: has more than 1 MiB, which no row of GeoNames has; is this the right file?"
              .formatted(dump.name(), number + 1));
    }
    if (length + added > line.length) {
      line = Arrays.copyOf(line, Math.max(2 * line.length, length + added));
    }
    System.arraycopy(buffer, at, line, length, added);
    length += added;
  }

  private boolean fill() {
    try {
      filled = in.read(buffer);
      at = 0;
      if (filled < 0) {
        filled = 0;
        return false;
      }
      return true;
    } catch (ZipException | EOFException e) {
      throw new GazetteerException(
          GazetteerException.Fault.DUMP_CUT_SHORT,
          "%s, after line %d: the archive is damaged (%s); download it again"
              .formatted(dump.name(), number, e.getMessage()),
          e);
    } catch (IOException e) {
      throw new GazetteerException(
          GazetteerException.Fault.NO_DUMP,
          "%s, after line %d: cannot be read on (%s)"
              .formatted(dump.name(), number, e.getMessage()),
          e);
    }
  }

  /** The line's text, {@code null} where it is not UTF-8. */
  @Nullable String text() {
    int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
    try {
      return decoder.decode(ByteBuffer.wrap(line, 0, end)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** Number of the line, from 1. */
  long number() {
    return number;
  }

  /** Bytes of the text up to the end of the line. */
  long offset() {
    return offset;
  }

  /** Whether the file ends within this line, without a line break. */
  boolean isOpen() {
    return ended;
  }

  @Override
  public void close() throws IOException {
    in.close();
    source.close();
  }
}
