package org.armistice.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A packed web archive (WACZ): the archives in it are laid beside each other in temporary files,
 * under names of our own, which go when the program ends. Names in the file are never taken as
 * paths.
 */
final class Wacz {
  /** Packed pages do not pack again: the archives in it are no longer than it, with some room. */
  private static final long UNPACKED_TIMES = 20;

  private static final long UNPACKED_ROOM = 64L * 1024 * 1024;

  private static final int MOST_ENTRIES = 100_000;
  private static final int AT_ONCE = 1 << 16;

  private Wacz() {}

  static boolean is(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".wacz");
  }

  static List<Source> pages(String name, Path path) throws IntakeException {
    List<Source> pages = new ArrayList<>();
    try (ZipFile zip = new ZipFile(path.toFile())) {
      if (zip.size() > MOST_ENTRIES) {
        throw wrong(name, "has more than %,d files in it".formatted(MOST_ENTRIES));
      }
      long left = Files.size(path) * UNPACKED_TIMES + UNPACKED_ROOM;
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (entry.isDirectory() || !WebArchive.is(entry.getName())) {
          continue;
        }
        String inner = name + ", " + Quoted.start(entry.getName(), 0);
        Path laid = Files.createTempFile("armistice-", ".warc");
        laid.toFile().deleteOnExit();
        try (InputStream in = zip.getInputStream(entry)) {
          left -= copy(inner, in, laid, left);
        }
        try {
          pages.addAll(WebArchive.pages(inner, laid));
        } catch (IntakeException e) {
          pages.add(new Source.Broken(inner, e));
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw wrong(name, "is no WACZ (" + Quoted.of(String.valueOf(e.getMessage())) + ")");
    }
    if (pages.isEmpty()) {
      throw wrong(name, "has no WARC file in it");
    }
    return pages;
  }

  private static long copy(String name, InputStream in, Path to, long most)
      throws IOException, IntakeException {
    byte[] bytes = new byte[AT_ONCE];
    long copied = 0;
    try (OutputStream out = Files.newOutputStream(to)) {
      int read = in.read(bytes);
      while (read >= 0) {
        copied += read;
        if (copied > most) {
          Files.deleteIfExists(to);
          throw wrong(
              name,
              "unpacks to more than %d times its size, which no web archive does"
                  .formatted(UNPACKED_TIMES));
        }
        out.write(bytes, 0, read);
        read = in.read(bytes);
      }
    }
    return copied;
  }

  private static IntakeException wrong(String name, String what) {
    return new IntakeException(Fault.ARCHIVE, name, what);
  }
}
