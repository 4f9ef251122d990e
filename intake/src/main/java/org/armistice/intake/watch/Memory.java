package org.armistice.intake.watch;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.armistice.record.ContentId;

/** A small JSON file that is there whole or not at all, whenever the program is stopped. */
final class Memory<T> {
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private final Path file;
  private final Class<T> type;
  private final T nothing;

  /**
   * @param folder of all of them
   * @param name what is watched, and for which ledger
   * @param nothing where there is no file yet
   */
  Memory(Path folder, String name, Class<T> type, T nothing) {
    String sum = ContentId.sha256(name.getBytes(StandardCharsets.UTF_8));
    this.file = folder.resolve(sum.substring(0, 16) + ".json");
    this.type = type;
    this.nothing = nothing;
  }

  /** What was kept. A damaged file counts as none: then all is looked at again. */
  T read() {
    try {
      T kept = Files.exists(file) ? JSON.readValue(Files.readAllBytes(file), type) : nothing;
      return kept == null ? nothing : kept;
    } catch (IOException e) {
      return nothing;
    }
  }

  void write(T value) {
    try {
      Files.createDirectories(file.getParent());
      Path fresh = file.resolveSibling(file.getFileName() + ".new");
      Files.write(fresh, JSON.writeValueAsBytes(value));
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
