package org.armistice.ledger.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/**
 * Unpacks a tar of files, folders and symbolic links with short names, which is what the bundled
 * PostgreSQL is.
 */
final class Tar {
  private static final int BLOCK = 512;
  private static final int NAME = 100;
  private static final int MODE = 100;
  private static final int SIZE = 124;
  private static final int TYPE = 156;
  private static final int LINK = 157;
  private static final int EXECUTABLE = 0111;

  private Tar() {}

  /**
   * @throws IOException where the archive is cut short, or holds what would lie outside the folder
   */
  static void unpack(InputStream tar, Path folder) throws IOException {
    byte[] header = new byte[BLOCK];
    while (tar.readNBytes(header, 0, BLOCK) == BLOCK && header[0] != 0) {
      Path target = folder.resolve(text(header, 0, NAME)).normalize();
      if (!target.startsWith(folder)) {
        throw new IOException("the archive has a file outside its folder: " + target);
      }
      long size = Long.parseLong(text(header, SIZE, 12).strip(), 8);
      switch (header[TYPE]) {
        case '5' -> Files.createDirectories(target);
        case '2' -> link(target, text(header, LINK, NAME));
        default -> file(tar, target, size, Integer.parseInt(text(header, MODE, 8).strip(), 8));
      }
      tar.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
    }
  }

  private static void link(Path target, String to) throws IOException {
    Files.createDirectories(target.getParent());
    Files.createSymbolicLink(target, Path.of(to));
  }

  private static void file(InputStream tar, Path target, long size, int mode) throws IOException {
    Files.createDirectories(target.getParent());
    try (var out = Files.newOutputStream(target)) {
      byte[] buffer = new byte[1 << 16];
      long left = size;
      while (left > 0) {
        int read = tar.read(buffer, 0, (int) Math.min(buffer.length, left));
        if (read < 0) {
          throw new IOException("the archive ends in the middle of " + target);
        }
        out.write(buffer, 0, read);
        left -= read;
      }
    }
    Set<PosixFilePermission> permissions =
        EnumSet.of(
            PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.OTHERS_READ);
    if ((mode & EXECUTABLE) != 0) {
      permissions.add(PosixFilePermission.OWNER_EXECUTE);
      permissions.add(PosixFilePermission.GROUP_EXECUTE);
      permissions.add(PosixFilePermission.OTHERS_EXECUTE);
    }
    Files.setPosixFilePermissions(target, permissions);
  }

  private static String text(byte[] header, int start, int length) {
    int end = start;
    while (end < start + length && header[end] != 0) {
      end++;
    }
    return new String(header, start, end - start, StandardCharsets.UTF_8);
  }
}
