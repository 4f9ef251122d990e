package org.armistice.gazetteer.dump;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.armistice.gazetteer.GazetteerException;
import org.jspecify.annotations.Nullable;

/**
 * A file as GeoNames publishes it, plain or in its archive.
 *
 * @param path the file
 * @param entry the name in the archive; {@code null} for a plain file
 * @param size bytes of the text, unpacked
 */
record Dump(Path path, @Nullable String entry, long size) {
  private static final String ADDRESS = "https://download.geonames.org/export/dump/";

  /**
   * Finds a published file in a folder: the plain one, else the archive.
   *
   * @param name such as {@code allCountries}
   * @throws GazetteerException A611 where neither is there
   */
  static Dump in(Path folder, String name, boolean zipped) {
    Path plain = folder.resolve(name + ".txt");
    Path archive = folder.resolve(name + ".zip");
    if (Files.isRegularFile(plain)) {
      return at(plain);
    }
    if (Files.isRegularFile(archive)) {
      return at(archive);
    }
    throw new GazetteerException(
        GazetteerException.Fault.NO_DUMP,
        "%s: has neither %s.txt nor %s.zip; get it from %s%s"
            .formatted(folder, name, name, ADDRESS, name + (zipped ? ".zip" : ".txt")));
  }

  /**
   * A file that the user names.
   *
   * @throws GazetteerException where it is not there or its archive is damaged
   */
  static Dump at(Path path) {
    try {
      if (!path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
        return new Dump(path, null, Files.size(path));
      }
      try (ZipFile zip = new ZipFile(path.toFile())) {
        ZipEntry entry = text(path, zip);
        return new Dump(path, entry.getName(), entry.getSize());
      }
    } catch (ZipException e) {
      throw cutShort(path, e);
    } catch (IOException e) {
      throw new GazetteerException(
          GazetteerException.Fault.NO_DUMP,
          "%s: cannot be read (%s)".formatted(path, e.getMessage()),
          e);
    }
  }

  /** The text of an archive, beside which GeoNames puts a readme. */
  private static ZipEntry text(Path path, ZipFile zip) {
    List<ZipEntry> texts =
        zip.stream()
            .map(ZipEntry.class::cast)
            .filter(entry -> entry.getName().endsWith(".txt"))
            .filter(entry -> !entry.getName().toLowerCase(Locale.ROOT).endsWith("readme.txt"))
            .filter(entry -> !entry.getName().equals("iso-languagecodes.txt"))
            .toList();
    if (texts.size() != 1) {
      throw new GazetteerException(
          GazetteerException.Fault.OTHER_DUMP,
          "%s: has %d texts, not the one of GeoNames' archives; name the text itself"
              .formatted(path, texts.size()));
    }
    return texts.get(0);
  }

  private static GazetteerException cutShort(Path path, IOException e) {
    return new GazetteerException(
        GazetteerException.Fault.DUMP_CUT_SHORT,
        "%s: is no whole zip archive (%s); it may be cut short: download it again"
            .formatted(path, e.getMessage()),
        e);
  }

  /**
   * Its lines from a place on.
   *
   * @param offset bytes of the text to pass over, all of whole lines
   * @param line how many lines those are
   */
  DumpLines lines(long offset, long line) throws IOException {
    String inArchive = entry;
    if (inArchive == null) {
      FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
      channel.position(offset);
      return new DumpLines(this, Channels.newInputStream(channel), channel, offset, line);
    }
    try {
      ZipFile zip = new ZipFile(path.toFile());
      ZipEntry found = zip.getEntry(inArchive);
      if (found == null) {
        zip.close();
        throw new ZipException(inArchive + " is gone");
      }
      // The JDK does not compare what it unpacks with the archive's checksum
      InputStream in = new WholeInputStream(zip.getInputStream(found), found.getCrc());
      in.skipNBytes(offset);
      return new DumpLines(this, in, zip, offset, line);
    } catch (ZipException e) {
      throw cutShort(path, e);
    }
  }

  /** What a message calls it. */
  String name() {
    return entry == null ? path.toString() : path + " (" + entry + ")";
  }

  /** File name without folder, for the description of what was built. */
  String label() {
    String file = path.getFileName().toString();
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }

  /** Tells the file apart from an earlier one of its name. */
  String identity() {
    try {
      return "%s %d %d"
          .formatted(
              path.toAbsolutePath().normalize(),
              Files.size(path),
              Files.getLastModifiedTime(path).toMillis());
    } catch (IOException e) {
      throw new GazetteerException(
          GazetteerException.Fault.NO_DUMP,
          "%s: cannot be read (%s)".formatted(path, e.getMessage()),
          e);
    }
  }
}
