package org.armistice.cli.gazetteer;

import java.nio.file.Path;
import org.armistice.cli.HomeFile;
import org.armistice.gazetteer.Gazetteer;
import org.armistice.gazetteer.GazetteerException;
import org.armistice.gazetteer.index.GazetteerFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which gazetteer. */
public final class GazetteerOptions {
  private static final String VARIABLE = "ARMISTICE_GAZETTEER";
  private static final String USUAL = "gazetteer.bin";

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
    return HomeFile.usual(USUAL);
  }

  /**
   * The file to look places up in; {@code null} for the gazetteer that ships.
   *
   * @throws GazetteerException where the file that is named is none, or cut short
   */
  public @Nullable Path file() {
    Path file = HomeFile.chosen(named, VARIABLE, USUAL);
    if (file == null) {
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
