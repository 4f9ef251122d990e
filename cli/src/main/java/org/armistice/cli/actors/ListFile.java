package org.armistice.cli.actors;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.armistice.cli.actors.ActorListException.Fault;

/** Lists of actors on disk. */
final class ListFile {
  private ListFile() {}

  /**
   * @throws ActorListException where there is no such file, or it is not text in UTF-8
   */
  static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      throw new ActorListException(Fault.UNREADABLE, file + ": there is no such file", e);
    } catch (CharacterCodingException e) {
      throw new ActorListException(
          Fault.UNREADABLE, file + ": is not text in UTF-8; save it as UTF-8", e);
    } catch (IOException e) {
      throw new ActorListException(Fault.UNREADABLE, file + ": cannot be read: " + e, e);
    }
  }

  /**
   * Writes a file whole or not at all.
   *
   * @throws ActorListException where it cannot be written; what stood there stays
   */
  static void write(Path file, String text) {
    Path target = file.toAbsolutePath();
    try {
      Files.createDirectories(target.getParent());
      Path beside = Files.createTempFile(target.getParent(), "actors", ".part");
      try {
        Files.writeString(beside, text, StandardCharsets.UTF_8);
        Files.move(
            beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      throw new ActorListException(Fault.UNWRITABLE, file + ": cannot be written: " + e, e);
    }
  }
}
