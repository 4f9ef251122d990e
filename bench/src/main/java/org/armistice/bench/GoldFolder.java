package org.armistice.bench;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the annotated sets lie. */
public final class GoldFolder {
  private GoldFolder() {}

  /**
   * The folder that the user names, else {@code ../shared/gold} beside the project.
   *
   * @param err told what to do where it is not there
   * @return {@code null} where it is not there
   */
  public static @Nullable Path find(@Nullable Path named, PrintWriter err) {
    Path folder =
        named != null
            ? named
            : Path.of(System.getProperty("armistice.root", "."))
                .resolve("../shared/gold")
                .normalize();
    if (Files.isDirectory(folder)) {
      return folder;
    }
    err.println(
        "armistice bench: there is no folder "
            + folder
            + "; name the folder of the annotated sets with --gold");
    return null;
  }
}
