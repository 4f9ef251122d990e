package org.armistice.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.armistice.agreement.language.AccordFile;
import org.armistice.agreement.language.AccordParser;

/** Reads agreement files by name: from the disk, or from the library that ships with Armistice. */
final class AccordFiles {
  private static final long LARGEST = 4_000_000;

  /** The agreements of the library, in the order of their signing. */
  static final List<String> LIBRARY =
      List.of(
          "golan-1974",
          "minsk-2015",
          "hudaydah-2018",
          "us-taliban-2020",
          "donbas-measures-2020",
          "tigray-2022",
          "sudan-jeddah-2023",
          "colombia-eln-2023",
          "israel-lebanon-2024");

  private AccordFiles() {}

  /** What cannot be read, with a code, the name and what to do. */
  static final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableException(String message) {
      super(message);
    }
  }

  /**
   * @param name a path, or the id of an agreement of the library
   * @throws UnreadableException where there is no such file, or no text in it
   */
  static AccordFile read(String name, AccordParser parser) throws UnreadableException {
    return parser.parse(name, text(name));
  }

  private static String text(String name) throws UnreadableException {
    try {
      Path path = Path.of(name);
      if (Files.notExists(path) && LIBRARY.contains(name)) {
        return library(name);
      }
      if (Files.isDirectory(path)) {
        throw new UnreadableException("A321 %s: is a folder; name the file".formatted(name));
      }
      if (Files.size(path) > LARGEST) {
        throw new UnreadableException(
            "A322 %s: is larger than 4 MB; an agreement file is typed by hand and small"
                .formatted(name));
      }
      return Files.readString(path);
    } catch (InvalidPathException | NoSuchFileException e) {
      throw new UnreadableException(
          "A320 %s: there is no such file, and none of the library; the library has: %s"
              .formatted(name, String.join(", ", LIBRARY)));
    } catch (CharacterCodingException e) {
      throw new UnreadableException("A323 %s: is not UTF-8 text; save it as UTF-8".formatted(name));
    } catch (IOException e) {
      throw new UnreadableException("A324 %s: cannot be read (%s)".formatted(name, e.getMessage()));
    }
  }

  /** The text of an agreement of the library. */
  static String library(String id) {
    try (InputStream stream =
        AccordFile.class.getResourceAsStream(
            "/org/armistice/agreement/library/" + id + ".agreement")) {
      if (stream == null) {
        throw new IllegalStateException("the jar lacks \"" + id + "\"; build it again");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
