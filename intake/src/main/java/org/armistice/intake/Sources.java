package org.armistice.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the user names becomes sources, in a fixed order. */
public final class Sources {
  private static final String READABLE = "(?i).*\\.(txt|text|x?html?)";
  private static final String POSTS = "(?i).*\\.(json|jsonl|ndjson|js|csv)";

  private Sources() {}

  /**
   * One name: a file, a folder (its .txt and .html files, with those of folders in it, by name), or
   * {@code -} for standard input. A .json, .jsonl or .csv file is an export of posts, and each post
   * a source.
   *
   * @throws IntakeException where a folder has nothing to read, or an export cannot be read
   */
  public static List<Source> of(String name, InputStream standardInput) throws IntakeException {
    if (name.equals("-")) {
      return List.of(new Source.Stream("standard input", standardInput));
    }
    Path path = path(name);
    if (Files.isDirectory(path)) {
      return folder(path);
    }
    Source.File file = new Source.File(path);
    return name.matches(POSTS) ? PostExport.posts(file) : List.of(file);
  }

  private static Path path(String name) throws IntakeException {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new IntakeException(Fault.MISSING, Quoted.of(name), "is no file name");
    }
  }

  private static List<Source> folder(Path folder) throws IntakeException {
    List<Source> found = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      paths
          .filter(path -> path.getFileName().toString().matches(READABLE))
          .filter(Files::isRegularFile)
          .sorted()
          .forEach(path -> found.add(new Source.File(path)));
    } catch (IOException | java.io.UncheckedIOException e) {
      throw new IntakeException(
          Fault.UNREADABLE,
          folder.toString(),
          "cannot be listed (" + e + "); check who may read it");
    }
    if (found.isEmpty()) {
      throw new IntakeException(
          Fault.EMPTY_FOLDER,
          folder.toString(),
          "is a folder without .txt or .html files; name the files to read");
    }
    return found;
  }
}
