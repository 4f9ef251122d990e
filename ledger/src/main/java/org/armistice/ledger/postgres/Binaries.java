package org.armistice.ledger.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;
import org.armistice.ledger.LedgerException;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL that ships with the program, unpacked once and moved into place whole. */
final class Binaries {
  static final String VERSION = "17.9.0";
  private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

  private Binaries() {}

  /**
   * @return the folder with {@code bin}
   * @throws LedgerException A403 where the machine is no 64-bit Linux on x86; A401 where the folder
   *     cannot be written
   */
  static Path unpacked(Home home) {
    Path place = home.binaries();
    if (Files.isExecutable(place.resolve("bin/postgres"))) {
      return place;
    }
    String system = System.getProperty("os.name") + " on " + System.getProperty("os.arch");
    if (!system.equals("Linux on amd64")) {
      throw new LedgerException(
          LedgerException.Fault.PLATFORM,
          "the bundled PostgreSQL is for Linux on amd64, this is %s; start a PostgreSQL 17 of your own and give it with --database-url"
              .formatted(system));
    }
    Path beside = home.folder().resolve("unpacking-" + ProcessHandle.current().pid());
    try (InputStream archive = Binaries.class.getResourceAsStream(ARCHIVE)) {
      if (archive == null) {
        throw new LedgerException(
            LedgerException.Fault.PLATFORM,
            "the program was built without its PostgreSQL; give one with --database-url");
      }
      Files.createDirectories(beside);
      Tar.unpack(new XZInputStream(archive), beside);
      Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
      return place;
    } catch (IOException e) {
      delete(beside);
      throw new LedgerException(
          LedgerException.Fault.FOLDER,
          "PostgreSQL cannot be unpacked into %s (%s); free some space there, or give another folder with --home"
              .formatted(place, e.getMessage()),
          e);
    }
  }

  static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      // what is left over is in nobody's way: its name is never used again
      return;
    }
  }
}
