package org.armistice.cli.gazetteer;

import java.nio.file.Files;
import java.nio.file.Path;
import org.armistice.gazetteer.Gazetteer;
import org.armistice.gazetteer.GazetteerException;
import org.armistice.gazetteer.index.GazetteerFile;
import org.armistice.ledger.postgres.Home;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which gazetteer. */
public final class GazetteerOptions {
  private static final String VARIABLE = "ARMISTICE_GAZETTEER";

  /** The word for the gazetteer that ships. */
  private static final String SHIPPED = "standard";

  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      description =
          "gazetteer built with \"armistice gazetteer build\", or standard for the one that ships"
              + " (else ARMISTICE_GAZETTEER, else gazetteer.bin in ARMISTICE_HOME or ~/.armistice,"
              + " else standard)")
  private @Nullable String named;

  /** Where a gazetteer is put and found where nobody says otherwise. */
  static Path usual() {
    return Home.of(null).folder().resolve("gazetteer.bin");
  }

  /**
   * The file to look places up in; {@code null} for the gazetteer that ships.
   *
   * @throws GazetteerException where the file that is named is none, or cut short
   */
  public @Nullable Path file() {
    String variable = System.getenv(VARIABLE);
    String chosen = named != null ? named : variable == null || variable.isBlank() ? "" : variable;
    if (chosen.equals(SHIPPED)) {
      return null;
    }
    Path file = chosen.isEmpty() ? usual() : Path.of(chosen);
    if (chosen.isEmpty() && !Files.exists(file)) {
      return null;
    }
    // Looked at now, so that a wrong file is refused before anything is read or written
    GazetteerFile.open(file);
    return file;
  }

  /**
   * Opens it.
   *
   * @throws GazetteerException where it cannot be used
   */
  public Gazetteer open() {
    return open(file());
  }

  /** Opens a file, or the gazetteer that ships for {@code null}. */
  public static Gazetteer open(@Nullable Path file) {
    return file == null ? Gazetteer.standard() : Gazetteer.open(file);
  }
}
