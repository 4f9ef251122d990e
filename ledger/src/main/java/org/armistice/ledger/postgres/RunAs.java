package org.armistice.ledger.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.armistice.ledger.LedgerException;
import org.jspecify.annotations.Nullable;

/**
 * As whom PostgreSQL runs: as the user, or, where that is root, as somebody without privileges.
 *
 * @param user {@code null} for the user that runs this program
 */
record RunAs(@Nullable String user) {
  private static final List<String> UNPRIVILEGED = List.of("postgres", "nobody");

  /**
   * @throws LedgerException A402 where root has nobody to run it as
   */
  static RunAs current() {
    if (!Home.isRoot()) {
      return new RunAs(null);
    }
    for (String name : UNPRIVILEGED) {
      if (exists(name)) {
        return new RunAs(name);
      }
    }
    throw new LedgerException(
        LedgerException.Fault.NO_USER,
        "PostgreSQL refuses to run as root, and there is no user postgres or nobody to run it as; run armistice as another user, or give --database-url");
  }

  private static boolean exists(String name) {
    try {
      Path.of("/").getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** The command with what drops the privileges before it. */
  List<String> command(List<String> command) {
    if (user == null) {
      return command;
    }
    List<String> dropped =
        new ArrayList<>(
            List.of("setpriv", "--reuid=" + user, "--regid=" + group(), "--clear-groups"));
    dropped.add("--");
    dropped.addAll(command);
    return dropped;
  }

  private String group() {
    return "nobody".equals(user) ? "nogroup" : String.valueOf(user);
  }

  /** Gives a folder and all in it to the one that PostgreSQL runs as. */
  void own(Path folder) throws IOException {
    if (user == null) {
      return;
    }
    UserPrincipal owner =
        folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user);
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.toList()) {
        Files.setOwner(path, owner);
      }
    }
  }

  /**
   * Runs a command to its end.
   *
   * @return its output, standard error included
   * @throws IOException with the output, where it ends with another code than 0
   */
  String run(List<String> command, Path workingFolder) throws IOException {
    Path output = Files.createTempFile("armistice", ".out");
    try {
      Process process =
          new ProcessBuilder(command(command))
              .directory(workingFolder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      process.getOutputStream().close();
      int code = process.waitFor();
      String text = Files.readString(output, StandardCharsets.UTF_8);
      if (code != 0) {
        throw new IOException(command.get(0) + " ended with " + code + ": " + text.strip());
      }
      return text;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while " + command.get(0) + " ran", e);
    } finally {
      Files.deleteIfExists(output);
    }
  }
}
