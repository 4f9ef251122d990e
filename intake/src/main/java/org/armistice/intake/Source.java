package org.armistice.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the bytes of one report come from. */
public sealed interface Source {
  /** As messages name it, such as {@code report.txt} or {@code standard input}. */
  String name();

  /**
   * All bytes, read at most once.
   *
   * @throws IntakeException where they cannot be read or are too many
   */
  byte[] bytes() throws IntakeException;

  /** A file. */
  record File(Path path) implements Source {
    @Override
    public String name() {
      return path.toString();
    }

    @Override
    public byte[] bytes() throws IntakeException {
      if (!Files.exists(path)) {
        throw new IntakeException(
            Fault.MISSING, name(), "there is no such file; check the spelling and the folder");
      }
      try (InputStream stream = Files.newInputStream(path)) {
        return Limits.read(name(), stream);
      } catch (IOException e) {
        throw unreadable(name(), e);
      }
    }
  }

  /** A stream that somebody else opened, such as standard input. */
  record Stream(String name, InputStream stream) implements Source {
    @Override
    public byte[] bytes() throws IntakeException {
      try {
        return Limits.read(name, stream);
      } catch (IOException e) {
        throw unreadable(name, e);
      }
    }
  }

  /**
   * A post of an export of posts.
   *
   * @param name of the export and which post of it
   * @param bytes of its row or object, as they stand in the export
   * @param metadata author, account, time and address, as the export has them
   */
  record Post(String name, byte[] bytes, String text, Metadata metadata) implements Source {}

  private static IntakeException unreadable(String name, IOException cause) {
    IntakeException refused =
        new IntakeException(
            Fault.UNREADABLE, name, "cannot be read (" + cause + "); check who may read it");
    refused.initCause(cause);
    return refused;
  }
}
