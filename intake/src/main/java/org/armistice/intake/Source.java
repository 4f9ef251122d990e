package org.armistice.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

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
   * One of several reports in a file: a post of an export, an item of a feed, a row of a table.
   *
   * @param name of the file and which item of it
   * @param bytes of the item alone, as they stand in the file
   * @param text as it is to be read
   * @param metadata what the file says of it
   */
  record Item(String name, byte[] bytes, String text, Metadata metadata) implements Source {
    /** Where it lies on the web; empty where that is not said. */
    public String address() {
      String url = metadata.text(Field.URL);
      return url == null ? "" : url;
    }
  }

  /**
   * A page in a web archive; its bytes are fetched from there each time they are asked for.
   *
   * @param name of the archive and the address of the page
   * @param offset of its record in the archive, in bytes
   * @param charset that the server declared, {@code null} where it did not
   * @param metadata what the archive says of it
   */
  record Archived(
      String name, Path archive, long offset, @Nullable String charset, Metadata metadata)
      implements Source {
    @Override
    public byte[] bytes() throws IntakeException {
      return WebArchive.body(this);
    }
  }

  /** What is named and cannot be read; the others of its file can. */
  record Broken(String name, IntakeException why) implements Source {
    @Override
    public byte[] bytes() throws IntakeException {
      throw why;
    }
  }

  private static IntakeException unreadable(String name, IOException cause) {
    IntakeException refused =
        new IntakeException(
            Fault.UNREADABLE, name, "cannot be read (" + cause + "); check who may read it");
    refused.initCause(cause);
    return refused;
  }
}
