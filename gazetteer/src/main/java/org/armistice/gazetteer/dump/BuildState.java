package org.armistice.gazetteer.dump;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.armistice.gazetteer.index.GazetteerWriter;
import org.jspecify.annotations.Nullable;

/**
 * How far a build is. Everything up to here is on disk; the build goes on from it.
 *
 * @param plan of what, and how: another plan begins anew
 * @param stage what is being done
 * @param names how far the other names are read
 * @param places how far the places are read
 * @param units codes of the units that have a row or a place, in order
 * @param countries codes of the countries that have one
 * @param modified the last day on which GeoNames changed a place; empty before any was read
 * @param mark how far the features are written
 */
record BuildState(
    String plan,
    Stage stage,
    Input names,
    Input places,
    List<String> units,
    List<String> countries,
    String modified,
    GazetteerWriter.Mark mark) {

  /** The stages of a build, in order. */
  enum Stage {
    NAMES,
    PLACES,
    FEATURES,
    SORTING
  }

  /**
   * How far a file is read.
   *
   * @param offset bytes of its text
   * @param line number of the last line that was read
   * @param kept rows that are in the runs
   * @param malformed rows that were left out for that
   * @param runs how many runs are on disk
   */
  record Input(long offset, long line, long kept, long malformed, int runs) {
    static final Input START = new Input(0, 0, 0, 0, 0);
  }

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String FILE = "state.json";

  static BuildState start(String plan) {
    return new BuildState(
        plan,
        Stage.NAMES,
        Input.START,
        Input.START,
        List.of(),
        List.of(),
        "",
        GazetteerWriter.Mark.START);
  }

  BuildState named(Input read, Stage next) {
    return new BuildState(plan, next, read, places, units, countries, modified, mark);
  }

  BuildState placed(Input read, Seen seen, Stage next) {
    return new BuildState(
        plan,
        next,
        names,
        read,
        List.copyOf(seen.units()),
        List.copyOf(seen.countries()),
        seen.modified(),
        mark);
  }

  BuildState written(GazetteerWriter.Mark written, Stage next) {
    return new BuildState(plan, next, names, places, units, countries, modified, written);
  }

  /** What an earlier process left in a folder; {@code null} where that is nothing of use. */
  static @Nullable BuildState load(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      return null;
    }
    try {
      return MAPPER.readValue(file.toFile(), BuildState.class);
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  /** Puts the state on disk, in place of the one before. */
  void save(Path folder) throws IOException {
    Path next = folder.resolve(FILE + ".next");
    try (FileChannel channel =
        FileChannel.open(
            next,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(MAPPER.writeValueAsBytes(this));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(/* metaData= */ true);
    }
    Files.move(
        next,
        folder.resolve(FILE),
        StandardCopyOption.REPLACE_EXISTING,
        StandardCopyOption.ATOMIC_MOVE);
  }
}
