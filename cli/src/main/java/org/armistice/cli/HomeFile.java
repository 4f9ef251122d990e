package org.armistice.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.armistice.ledger.postgres.Home;
import org.jspecify.annotations.Nullable;

/** A file of the user's in the place of what ships, or on top of it. */
public final class HomeFile {
  /** The word for what ships alone. */
  private static final String SHIPPED = "standard";

  private HomeFile() {}

  /** Where such a file is put and found where nobody says otherwise. */
  public static Path usual(String name) {
    return Home.of(null).folder().resolve(name);
  }

  /**
   * The file to use: the one that is named, else the one of the variable, else the usual one, where
   * it is there.
   *
   * @param named as the user wrote it, {@code null} for not at all
   * @param variable of the environment, such as {@code ARMISTICE_ACTORS}
   * @param name of the usual one in the home folder
   * @return {@code null} for what ships
   */
  public static @Nullable Path chosen(@Nullable String named, String variable, String name) {
    String set = System.getenv(variable);
    String chosen = named != null ? named : set == null || set.isBlank() ? "" : set;
    if (chosen.equals(SHIPPED)) {
      return null;
    }
    if (!chosen.isEmpty()) {
      return Path.of(chosen);
    }
    Path usual = usual(name);
    return Files.exists(usual) ? usual : null;
  }
}
