package org.armistice.cli.actors;

import java.nio.file.Path;
import org.armistice.cli.HomeFile;
import org.armistice.reading.actor.UserActors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which list of actors of the user's, if any. */
public final class ActorsOptions {
  private static final String VARIABLE = "ARMISTICE_ACTORS";
  private static final String USUAL = "actors.tsv";

  @Option(
      names = "--actors",
      paramLabel = "FILE",
      description =
          "your actors on top of those that ship, made with \"armistice actors import\", or standard"
              + " for none (else ARMISTICE_ACTORS, else actors.tsv in ARMISTICE_HOME or ~/.armistice,"
              + " else none)")
  private @Nullable String named;

  /** Where a list is put and found where nobody says otherwise. */
  static Path usual() {
    return HomeFile.usual(USUAL);
  }

  /**
   * The list; {@code null} for none.
   *
   * @throws ActorListException where the file that is named cannot be read
   * @throws org.armistice.reading.table.TableException naming line and column where a row is wrong
   */
  public @Nullable UserActors load() {
    Path file = HomeFile.chosen(named, VARIABLE, USUAL);
    if (file == null) {
      return null;
    }
    return UserActors.parse(file.toString(), ListFile.read(file));
  }
}
