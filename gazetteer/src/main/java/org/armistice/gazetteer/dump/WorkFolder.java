package org.armistice.gazetteer.dump;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.armistice.gazetteer.GazetteerException;
import org.jspecify.annotations.Nullable;

/** The folder beside the gazetteer in which it is built, for one build at a time. */
final class WorkFolder implements Closeable {
  private static final String LOCK = "lock";

  private final Path path;
  private final FileChannel lock;

  private WorkFolder(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /**
   * @param output the gazetteer that is built
   * @throws GazetteerException A617 where another process is at work in it
   */
  static WorkFolder of(Path output) throws IOException {
    Path path = output.resolveSibling(output.getFileName() + ".building");
    Files.createDirectories(path);
    FileChannel channel =
        FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (tryLock(channel) == null) {
      channel.close();
      throw new GazetteerException(
          GazetteerException.Fault.BUSY,
          path + ": another build is at work here; wait for it, or build into another file");
    }
    return new WorkFolder(path, channel);
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  Path path() {
    return path;
  }

  /** Removes what an earlier build left. */
  void clear() throws IOException {
    for (Path file : files()) {
      if (!file.getFileName().toString().equals(LOCK)) {
        Files.delete(file);
      }
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      return files.toList();
    }
  }

  /** Removes the folder. */
  void remove() throws IOException {
    clear();
    Files.deleteIfExists(path.resolve(LOCK));
    Files.deleteIfExists(path);
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
