package org.armistice.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the user names becomes sources, in a fixed order. */
public final class Sources {
  private static final String READABLE =
      "(?i).*\\.(txt|text|x?html?|eml|pdf|xml|rss|atom|warc|warc\\.gz|wacz)";
  private static final String POSTS = "(?i).*\\.(json|jsonl|ndjson|js|csv)";
  private static final String TABLE = "(?i).*\\.(json|jsonl|ndjson|csv|tsv)";
  private static final String XML = "(?i).*\\.(xml|rss|atom)";

  private Sources() {}

  /**
   * The same as {@link #of(String, InputStream, Mapping)} where the user says nothing of columns.
   */
  public static List<Source> of(String name, InputStream standardInput) throws IntakeException {
    return of(name, standardInput, Mapping.none());
  }

  /**
   * One name: a file, a folder (its files of reports, with those of folders in it, by name), or
   * {@code -} for standard input. A web archive, a feed, a delivery of an agency, and a table or an
   * export of posts hold several, each a source. One that is broken is a source that says so when
   * it is read.
   *
   * @param mapping which columns of a table hold what; without it a table is an export of posts
   * @throws IntakeException where a folder has nothing to read, or a file cannot be taken apart
   */
  public static List<Source> of(String name, InputStream standardInput, Mapping mapping)
      throws IntakeException {
    if (name.equals("-")) {
      return List.of(new Source.Stream("standard input", standardInput));
    }
    Path path = path(name);
    if (Files.isDirectory(path)) {
      return folder(path, mapping);
    }
    return file(path, mapping);
  }

  /**
   * A message of a stream: a line of an export of posts, or a report as a text file or a page.
   *
   * @param name as messages name it
   * @throws IntakeException where it is an object without a text
   */
  public static List<Source> message(String name, byte[] bytes) throws IntakeException {
    if (bytes.length > 0 && bytes[0] == '{') {
      return PostExport.posts(name, bytes);
    }
    return List.of(new Source.Stream(name, new ByteArrayInputStream(bytes)));
  }

  /**
   * A feed as it came from the web; none where it is a feed without items.
   *
   * @param name as messages name it
   * @param charset that the server declared, {@code null} where it did not
   * @throws IntakeException where it is no feed
   */
  public static List<Source> feed(String name, byte[] bytes, @Nullable String charset)
      throws IntakeException {
    String text = TextBytes.decode(name, bytes, charset);
    if (!Feed.is(text)) {
      throw new IntakeException(
          Fault.FEED,
          name,
          "is no RSS or Atom feed; it begins \"%s\", so give the feed's own address"
              .formatted(Quoted.start(text, 0)));
    }
    return Feed.anyItems(name, text);
  }

  private static List<Source> file(Path path, Mapping mapping) throws IntakeException {
    Source.File file = new Source.File(path);
    String name = file.name();
    if (WebArchive.is(name)) {
      return WebArchive.pages(name, path);
    }
    if (Wacz.is(name)) {
      return Wacz.pages(name, path);
    }
    if (name.matches(TABLE) && !mapping.isNone()) {
      return Rows.of(name, TextBytes.decode(name, file.bytes()), mapping);
    }
    if (name.matches(POSTS)) {
      return PostExport.posts(file);
    }
    if (name.matches(XML)) {
      String text = TextBytes.decode(name, file.bytes());
      if (Feed.is(text)) {
        return Feed.items(name, text);
      }
      if (NewsMl.is(text)) {
        return NewsMl.items(name, text);
      }
    }
    return List.of(file);
  }

  private static Path path(String name) throws IntakeException {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new IntakeException(Fault.MISSING, Quoted.of(name), "is no file name");
    }
  }

  /**
   * The files of reports in a folder and in those in it, by name.
   *
   * @throws IntakeException where it cannot be listed
   */
  public static List<Path> files(Path folder) throws IntakeException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(path -> path.getFileName().toString().matches(READABLE))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      throw new IntakeException(
          Fault.UNREADABLE,
          folder.toString(),
          "cannot be listed (" + e + "); check who may read it");
    }
  }

  private static List<Source> folder(Path folder, Mapping mapping) throws IntakeException {
    List<Path> files = files(folder);
    if (files.isEmpty()) {
      throw new IntakeException(
          Fault.EMPTY_FOLDER,
          folder.toString(),
          "is a folder without .txt or .html files or others of reports; armistice formats lists"
              + " them");
    }
    List<Source> found = new ArrayList<>();
    for (Path path : files) {
      try {
        found.addAll(file(path, mapping));
      } catch (IntakeException e) {
        found.add(new Source.Broken(path.toString(), e));
      }
    }
    return found;
  }
}
