package org.armistice.bench.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.armistice.gazetteer.index.GazetteerFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The small form of {@code armistice bench gazetteer}. */
class BuildRunTest {
  private static final int ROWS = 20_000;
  private static final int CODE_SOME_LEFT_OUT = 1;

  @TempDir Path folder;

  private static List<String> armistice(String heap) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        heap,
        "-cp",
        System.getProperty("java.class.path"),
        "org.armistice.cli.Armistice");
  }

  @Test
  void killedInEveryStage_itGoesOn_toTheBytesOfAnUndisturbedBuild() throws Exception {
    Path dumps = folder.resolve("geonames");
    InventedGeoNames.write(dumps, ROWS, /* seed= */ 7, /* malformed= */ 5);
    Path calm = folder.resolve("calm.bin");
    BuildRun.Outcome undisturbed =
        new BuildRun(armistice("-Xmx64m"), dumps, calm, /* memory= */ 4).undisturbed();
    assertThat(undisturbed.code()).isEqualTo(CODE_SOME_LEFT_OUT);

    Path killed = folder.resolve("killed.bin");
    BuildRun run = new BuildRun(armistice("-Xmx64m"), dumps, killed, /* memory= */ 0.3);
    int kills = 0;
    for (String file :
        List.of(
            "names.0.run",
            "names.1.run",
            "places.0.run",
            "places.4.run",
            "exact.0.run",
            "exact.2.run",
            "reduced.dictionary.part")) {
      if (run.run((work, saves, nanos) -> Files.exists(work.resolve(file))).killed()) {
        assertThat(killed).as("killed when there was " + file).doesNotExist();
        kills++;
      }
    }
    assertThat(kills).isGreaterThanOrEqualTo(6);
    assertThat(run.undisturbed().code()).isEqualTo(CODE_SOME_LEFT_OUT);
    assertThat(killed).hasSameBinaryContentAs(calm);
    assertThat(killed.resolveSibling("killed.bin.building")).doesNotExist();
    assertThat(GazetteerFile.open(killed).size()).isGreaterThan(ROWS / 3);
    assertThat(Files.readString(folder.resolve("killed.bin.log")))
        .contains("goes on with the build that was begun in");
  }

  @Test
  void theSameSeedInventsTheSameFiles() throws Exception {
    InventedGeoNames.write(folder.resolve("one"), 500, /* seed= */ 3, /* malformed= */ 1);
    InventedGeoNames.write(folder.resolve("two"), 500, /* seed= */ 3, /* malformed= */ 1);
    for (String name : List.of("allCountries", "alternateNamesV2", "admin1CodesASCII")) {
      assertThat(folder.resolve("one").resolve(name + ".txt"))
          .hasSameBinaryContentAs(folder.resolve("two").resolve(name + ".txt"));
    }
  }
}
