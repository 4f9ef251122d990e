package org.armistice.cli.actors;

import java.nio.file.Files;
import java.nio.file.Path;
import org.armistice.ledger.postgres.Home;
import org.armistice.reading.actor.UserActors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which list of actors of the user's, if any. */
public final class ActorsOptions {
  private static final String VARIABLE = "ARMISTICE_ACTORS";

  /** The word for no list but the tables that ship. */
  private static final String SHIPPED = "standard";

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
    return Home.of(null).folder().resolve("actors.tsv");
  }

  /**
   * The list; {@code null} for none.
   *
   * @throws ActorListException where the file that is named cannot be read
   * @throws org.armistice.reading.table.TableException naming line and column where a row is wrong
   */
  public @Nullable UserActors load() {
    String variable = System.getenv(VARIABLE);
    String chosen = named != null ? named : variable == null || variable.isBlank() ? "" : variable;
    if (chosen.equals(SHIPPED)) {
      return null;
    }
    Path file = chosen.isEmpty() ? usual() : Path.of(chosen);
    if (chosen.isEmpty() && !Files.exists(file)) {
      return null;
    }
    return UserActors.parse(file.toString(), ListFile.read(file));
  }
}
