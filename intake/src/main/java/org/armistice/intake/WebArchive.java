package org.armistice.intake;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/**
 * A web archive (WARC, packed or not): each page of it is a source. Only where the pages lie is
 * held. What is broken is named and passed over, and the rest goes on.
 *
 * <p>The day of an archive is that of the visit and not of publication, so it is left alone. The
 * bytes of a page are what the server sent, unpacked.
 */
final class WebArchive {
  /** A record longer than this is no page, and is not even unpacked. */
  private static final long LONGEST_RECORD = 64L * 1024 * 1024;

  /** An archive with more broken records is damaged as a whole. */
  private static final int MOST_BROKEN = 1_000;

  private static final int OK = 200;

  private final String name;
  private final Path path;
  private final List<Source> pages = new ArrayList<>();
  private int broken;

  private WebArchive(String name, Path path) {
    this.name = name;
    this.path = path;
  }

  static boolean is(String name) {
    return name.toLowerCase(Locale.ROOT).matches(".*\\.warc(\\.gz)?");
  }

  /**
   * @param name as messages name it
   */
  static List<Source> pages(String name, Path path) throws IntakeException {
    WebArchive archive = new WebArchive(name, path);
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      archive.read(channel);
    } catch (NoSuchFileException | FileNotFoundException e) {
      throw new IntakeException(
          Fault.MISSING, name, "there is no such file; check the spelling and the folder");
    } catch (IOException e) {
      throw new IntakeException(Fault.ARCHIVE, name, "cannot be read (" + e.getMessage() + ")");
    }
    if (archive.pages.isEmpty()) {
      throw new IntakeException(
          Fault.ARCHIVE, name, "has no pages: no answer with status 200 of HTML, text or PDF");
    }
    return archive.pages;
  }

  private void read(FileChannel channel) throws IOException {
    long size = channel.size();
    Marks marks = Marks.of(channel);
    long at = 0;
    while (at >= 0 && at < size && broken < MOST_BROKEN) {
      at = readFrom(channel, at, size, marks);
    }
    if (broken >= MOST_BROKEN) {
      fault(at, "so many records are broken that the rest is not read");
    }
  }

  /**
   * @return where to go on after what is broken; -1 at the end
   */
  private long readFrom(FileChannel channel, long start, long size, Marks marks)
      throws IOException {
    long last = -1;
    boolean taken = false;
    channel.position(start);
    try {
      // not closed, since that would close the channel
      WarcReader reader = new WarcReader(channel);
      while (true) {
        Optional<WarcRecord> next = reader.next();
        if (next.isEmpty()) {
          if (reader.position() <= size || last < 0) {
            return -1;
          }
          drop(taken);
          fault(last, "says that it is longer than the archive");
          return marks.next(last + 1);
        }
        last = reader.position();
        taken = take(next.get(), last);
        if (next.get().body().size() > LONGEST_RECORD) {
          return marks.next(last + 1);
        }
      }
    } catch (IOException | RuntimeException e) {
      if (last < 0) {
        fault(start, "is broken (" + Quoted.of(String.valueOf(e.getMessage())) + ")");
        return marks.next(start + 1);
      }
      long following = marks.next(last + 1);
      if (!isWhole(channel, last, following < 0 ? size : following)) {
        drop(taken);
        fault(last, "is broken (" + Quoted.of(String.valueOf(e.getMessage())) + ")");
      }
      return following;
    }
  }

  /** Whether the bytes are one record and nothing else. */
  private static boolean isWhole(FileChannel channel, long from, long to) throws IOException {
    // a record that says that it is longer than the archive ends behind it
    if (to <= from || to - from > LONGEST_RECORD) {
      return false;
    }
    ByteBuffer bytes = ByteBuffer.allocate((int) (to - from));
    channel.read(bytes, from);
    try (WarcReader alone =
        new WarcReader(new ByteArrayInputStream(bytes.array(), 0, bytes.position()))) {
      return alone.next().isPresent() && alone.next().isEmpty();
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private void drop(boolean taken) {
    if (taken) {
      pages.remove(pages.size() - 1);
    }
  }

  private void fault(long at, String what) {
    broken++;
    String named = "%s, record at byte %d".formatted(name, at);
    pages.add(new Source.Broken(named, new IntakeException(Fault.ARCHIVE, named, what)));
  }

  /** Whether the record is a page, which then is a source. */
  private boolean take(WarcRecord record, long at) throws IOException {
    String target;
    MediaType type;
    if (record instanceof WarcResponse response
        && response.contentType().base().equals(MediaType.HTTP)) {
      HttpResponse http = response.http();
      if (http.status() != OK) {
        return false;
      }
      target = response.target();
      type = http.contentType();
    } else if (record instanceof WarcResource resource) {
      target = resource.target();
      type = resource.contentType();
    } else {
      return false;
    }
    if (!isRead(type)) {
      return false;
    }
    pages.add(
        new Source.Archived(
            name + ": " + target,
            path,
            at,
            type.parameters().get("charset"),
            Metadata.none().with(Field.URL, target, "archive")));
    return true;
  }

  private static boolean isRead(MediaType type) {
    return switch (type.base().toString().toLowerCase(Locale.ROOT)) {
      case "text/html", "application/xhtml+xml", "text/plain", "application/pdf" -> true;
      default -> false;
    };
  }

  /**
   * What the server sent, unpacked.
   *
   * @throws IntakeException where it cannot be had, or is too much for one report
   */
  static byte[] body(Source.Archived page) throws IntakeException {
    try (FileChannel channel = FileChannel.open(page.archive(), StandardOpenOption.READ)) {
      channel.position(page.offset());
      WarcReader reader = new WarcReader(channel);
      WarcRecord record =
          reader.next().orElseThrow(() -> new IOException("there is no record any more"));
      InputStream stream =
          record instanceof WarcResponse response
              ? response.http().bodyDecoded().stream()
              : record.body().stream();
      return Limits.read(page.name(), stream);
    } catch (IOException | RuntimeException e) {
      throw new IntakeException(
          Fault.ARCHIVE,
          page.name(),
          "cannot be read from its archive (" + Quoted.of(String.valueOf(e.getMessage())) + ")");
    }
  }

  /** Where records can begin: at the bytes that each begins with. */
  private record Marks(FileChannel channel, byte[] mark) {
    private static final byte[] PACKED = {0x1f, (byte) 0x8b, 8};
    private static final byte[] PLAIN = {'W', 'A', 'R', 'C', '/', '1', '.'};
    private static final int AT_ONCE = 1 << 16;

    static Marks of(FileChannel channel) throws IOException {
      ByteBuffer start = ByteBuffer.allocate(2);
      channel.read(start, 0);
      boolean packed =
          start.position() == 2 && start.get(0) == PACKED[0] && start.get(1) == PACKED[1];
      return new Marks(channel, packed ? PACKED : PLAIN);
    }

    /** The first from a position on; -1 where there is none. */
    long next(long from) throws IOException {
      ByteBuffer bytes = ByteBuffer.allocate(AT_ONCE);
      long at = from;
      while (true) {
        bytes.clear();
        int read = channel.read(bytes, at);
        for (int i = 0; i + mark.length <= read; i++) {
          if (matches(bytes, i)) {
            return at + i;
          }
        }
        if (read < AT_ONCE) {
          return -1;
        }
        at += read - mark.length + 1;
      }
    }

    private boolean matches(ByteBuffer bytes, int at) {
      for (int i = 0; i < mark.length; i++) {
        if (bytes.get(at + i) != mark[i]) {
          return false;
        }
      }
      return true;
    }
  }

  /** The charset of a source, where a server declared one. */
  static @Nullable String charset(Source source) {
    return source instanceof Source.Archived page ? page.charset() : null;
  }
}
