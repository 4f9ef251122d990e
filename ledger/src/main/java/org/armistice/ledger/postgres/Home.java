package org.armistice.ledger.postgres;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import org.armistice.ledger.LedgerException;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which the binaries and the ledger's data lie.
 *
 * @param folder such as {@code ~/.armistice}
 */
public record Home(Path folder) {
  private static final String VARIABLE = "ARMISTICE_HOME";

  /** Where root keeps it when nobody else may enter root's own folder. */
  private static final Path OF_ROOT = Path.of("/var/lib/armistice");

  /**
   * The folder that the user names, else {@code ARMISTICE_HOME}, else {@code ~/.armistice}. For
   * root it is {@code /var/lib/armistice} where others may not enter root's folder, because
   * PostgreSQL does not run as root.
   *
   * @param named {@code null} where the user names none
   */
  public static Home of(@Nullable String named) {
    String variable = System.getenv(VARIABLE);
    if (named != null) {
      return new Home(Path.of(named).toAbsolutePath().normalize());
    }
    if (variable != null && !variable.isBlank()) {
      return new Home(Path.of(variable).toAbsolutePath().normalize());
    }
    Path own = Path.of(System.getProperty("user.home"));
    return isRoot() && !isOpen(own) ? new Home(OF_ROOT) : new Home(own.resolve(".armistice"));
  }

  static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  /** Whether everybody may pass through a folder. */
  private static boolean isOpen(Path folder) {
    try {
      return Files.getPosixFilePermissions(folder).contains(PosixFilePermission.OTHERS_EXECUTE);
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  /**
   * Makes the folder and what leads to it.
   *
   * @throws LedgerException A401 where it cannot be written, or others cannot pass to it
   */
  void make() {
    try {
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(
            folder,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx--x--x")));
      }
      Files.createDirectories(ledger());
      Files.delete(Files.createTempFile(ledger(), "write", ".test"));
    } catch (IOException | UnsupportedOperationException e) {
      throw new LedgerException(
          LedgerException.Fault.FOLDER,
          "%s cannot be written (%s); give a folder that can with --home, or set %s"
              .formatted(folder, why(e), VARIABLE),
          e);
    }
    for (Path above = folder; isRoot() && above != null; above = above.getParent()) {
      if (!isOpen(above)) {
        throw new LedgerException(
            LedgerException.Fault.FOLDER,
            "%s is closed to the user that PostgreSQL runs as; give another folder with --home, or open it with chmod o+x"
                .formatted(above));
      }
    }
  }

  /** The message of a refused access is the path alone. */
  private static String why(Exception e) {
    return e instanceof AccessDeniedException
        ? "access to " + e.getMessage() + " is denied"
        : String.valueOf(e.getMessage());
  }

  Path binaries() {
    return folder.resolve("postgresql-" + Binaries.VERSION);
  }

  Path ledger() {
    return folder.resolve("ledger");
  }

  Path data() {
    return ledger().resolve("data");
  }

  Path settings() {
    return ledger().resolve("server.properties");
  }

  Path log() {
    return ledger().resolve("postgresql.log");
  }

  /** Touched by whoever uses the ledger; the watch stops an idle server by its age. */
  Path used() {
    return ledger().resolve("used");
  }

  Path lock() {
    return ledger().resolve("lock");
  }

  Path watch() {
    return ledger().resolve("watch.sh");
  }
}
