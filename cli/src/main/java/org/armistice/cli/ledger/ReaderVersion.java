package org.armistice.cli.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.armistice.gazetteer.Gazetteer;
import org.armistice.reading.Reader;
import org.armistice.record.ContentId;
import org.armistice.record.Entry;

/**
 * Which reader this is: the program's version and a sum over everything that reading depends on,
 * its tables, its model, its gazetteer and its code. Two builds of one version that read
 * differently are two readers, and one that reads the same from the same files is one.
 */
final class ReaderVersion {
  private static final List<String> ROOMS =
      List.of(
          "org/armistice/reading/",
          "org/armistice/model/",
          "org/armistice/gazetteer/",
          "org/armistice/record/");

  /** One class of each room, to find where its files lie. */
  private static final List<Class<?>> HOSTS = List.of(Reader.class, Gazetteer.class, Entry.class);

  private static final int DIGITS = 8;

  private ReaderVersion() {}

  /** Such as {@code armistice 0.1.0 reading 3f2a9c1e}. */
  static String ofThisProgram() {
    String version = ReaderVersion.class.getPackage().getImplementationVersion();
    return "armistice %s reading %s"
        .formatted(version == null ? "from source" : version, Known.SUM);
  }

  /** Added up once, when somebody first asks. */
  private static final class Known {
    static final String SUM = sum();

    private Known() {}
  }

  private static String sum() {
    TreeMap<String, Long> sums = new TreeMap<>();
    try {
      for (Path place : HOSTS.stream().map(ReaderVersion::placeOf).distinct().toList()) {
        if (Files.isDirectory(place)) {
          ofFolder(place, sums);
        } else {
          ofJar(place, sums);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the program cannot read its own files", e);
    }
    String digest = ContentId.of("reader", sums);
    return digest.substring(digest.length() - DIGITS);
  }

  private static Path placeOf(Class<?> host) {
    URL url = Objects.requireNonNull(host.getProtectionDomain().getCodeSource()).getLocation();
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program does not know where it lies: " + url, e);
    }
  }

  private static void ofJar(Path place, TreeMap<String, Long> sums) throws IOException {
    try (JarFile jar = new JarFile(place.toFile())) {
      for (JarEntry entry : jar.stream().toList()) {
        if (!entry.isDirectory() && isOfReading(entry.getName())) {
          sums.put(entry.getName(), entry.getCrc());
        }
      }
    }
  }

  private static void ofFolder(Path place, TreeMap<String, Long> sums) throws IOException {
    try (Stream<Path> files = Files.walk(place)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = place.relativize(file).toString();
        if (isOfReading(name)) {
          CRC32 crc = new CRC32();
          crc.update(Files.readAllBytes(file));
          sums.put(name, crc.getValue());
        }
      }
    }
  }

  private static boolean isOfReading(String name) {
    return ROOMS.stream().anyMatch(name::startsWith);
  }
}
