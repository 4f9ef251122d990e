package org.armistice.bench;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the annotated sets lie. */
public final class GoldFolder {
  private GoldFolder() {}

  /** The folder that the user names, else {@code ../shared/gold} beside the project. */
  public static Path of(@Nullable Path named) {
    return named != null
        ? named
        : Path.of(System.getProperty("armistice.root", ".")).resolve("../shared/gold").normalize();
  }

  /** What to say where it is not there. */
  public static String missing(Path folder) {
    return "armistice bench: there is no folder "
        + folder
        + "; name the folder of the annotated sets with --gold";
  }
}
