package org.armistice.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.armistice.agreement.language.AccordFile;
import org.armistice.agreement.language.AccordParser;
import org.armistice.agreement.language.Library;

/** Reads agreement files by name: from the disk, or from the library that ships with Armistice. */
public final class AccordFiles {
  private static final long LARGEST = 4_000_000;

  /** What cannot be read, with a code, the name and what to do. */
  public static final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableException(String message) {
      super(message);
    }
  }

  /**
   * @param name a path, or the id of an agreement of the library
   * @throws UnreadableException where there is no such file, or no text in it
   */
  public static AccordFile read(String name, AccordParser parser) throws UnreadableException {
    return parser.parse(name, text(name));
  }

  private static String text(String name) throws UnreadableException {
    try {
      Path path = Path.of(name);
      if (Files.notExists(path) && Library.IDS.contains(name)) {
        return Library.text(name);
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
              .formatted(name, String.join(", ", Library.IDS)));
    } catch (CharacterCodingException e) {
      throw new UnreadableException("A323 %s: is not UTF-8 text; save it as UTF-8".formatted(name));
    } catch (IOException e) {
      throw new UnreadableException("A324 %s: cannot be read (%s)".formatted(name, e.getMessage()));
    }
  }
}
