package org.armistice.gazetteer;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.armistice.gazetteer.index.GazetteerFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedFileTest {
  @TempDir private Path folder;

  @Test
  void aFileCutShortIsNamedWithWhatItLacks() throws IOException {
    Path file = folder.resolve("gazetteer.bin");
    try (InputStream stream =
        Objects.requireNonNull(Gazetteer.class.getResourceAsStream("gazetteer.bin"))) {
      Files.write(file, Arrays.copyOf(stream.readAllBytes(), 100_000));
    }
    assertThatThrownBy(() -> GazetteerFile.open(file))
        .isInstanceOf(GazetteerException.class)
        .hasMessageStartingWith("A603 ")
        .hasMessageContaining("gazetteer.bin: is damaged")
        .hasMessageContaining("has 100000");
  }

  @Test
  void aFileThatIsNoGazetteerIsNamed() throws IOException {
    Path file = folder.resolve("notes.txt");
    Files.write(file, "Lashkar Gah\tAF\n".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> GazetteerFile.open(file))
        .isInstanceOf(GazetteerException.class)
        .hasMessageStartingWith("A602 ")
        .hasMessageContaining("notes.txt: is no compiled gazetteer");
  }

  @Test
  void aMissingFileIsNamed() {
    Path file = folder.resolve("nowhere.bin");
    assertThatThrownBy(() -> GazetteerFile.open(file))
        .isInstanceOf(GazetteerException.class)
        .hasMessageStartingWith("A601 ")
        .hasMessageContaining("nowhere.bin: there is no such file");
  }
}
