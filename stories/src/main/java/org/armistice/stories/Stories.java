package org.armistice.stories;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The stories that ship, in the order of their index. Thread-safe. */
public final class Stories {
  private Stories() {}

  /**
   * All stories, read and checked.
   *
   * @throws StoryException with file and line, where one is not as it should be
   */
  public static List<Story> all() {
    return names().stream().map(Stories::named).toList();
  }

  /** The names of the stories, which are the names of their folders. */
  public static List<String> names() {
    return required("index.txt").lines().filter(line -> !line.isBlank()).toList();
  }

  /**
   * @param name such as {@code 06-idlib-market}
   * @throws StoryException where there is none of that name, or it is not as it should be
   */
  public static Story named(String name) {
    List<StoryReport> reports = new ArrayList<>();
    while (true) {
      String path = name + "/" + (reports.size() + 1) + ".txt";
      Optional<String> file = file(path);
      if (file.isEmpty()) {
        break;
      }
      reports.add(StoryReport.read(path, reports.size() + 1, file.get()));
    }
    String path = name + "/expected.txt";
    return new ExpectedFile(path, name, reports).read(required(path));
  }

  private static String required(String path) {
    return file(path)
        .orElseThrow(
            () ->
                new StoryException(
                    StoryException.Fault.MISSING,
                    path,
                    "there is no such file; index.txt names the stories"));
  }

  private static Optional<String> file(String path) {
    try (InputStream stream = Stories.class.getResourceAsStream("stories/" + path)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
