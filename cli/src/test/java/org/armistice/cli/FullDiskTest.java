package org.armistice.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.armistice.ledger.Json;
import org.armistice.ledger.postgres.Home;
import org.armistice.ledger.postgres.PrivatePostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A disk that is really full, or can really only be read. Needs a user who may mount one of its
 * own; elsewhere the tests are skipped, and say so.
 */
class FullDiskTest {
  private static final int MEBIBYTE = 1 << 20;
  private static final int REPORTS = 48;
  private static final String[] TOWNS = {"Kharkiv", "Poltava", "Sumy", "Lviv"};

  private Path base = Path.of("");
  private Path disk = Path.of("");

  @BeforeEach
  void mount() throws IOException, InterruptedException {
    base = Files.createTempDirectory("armistice-full");
    disk = Files.createDirectory(base.resolve("disk"));
    for (Path folder : List.of(base, disk)) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    boolean mounted =
        run("mount", "-t", "tmpfs", "-o", "size=400m,mode=755", "tmpfs", disk.toString()) == 0;
    assumeTrue(mounted, "SKIPPED: this user may not mount a disk of its own");
  }

  @AfterEach
  void unmount() throws IOException, InterruptedException {
    new PrivatePostgres(Home.of(home().toString()))
        .pid()
        .flatMap(ProcessHandle::of)
        .ifPresent(
            server -> {
              server.destroyForcibly();
              server.onExit().join();
            });
    run("umount", "-l", disk.toString());
    try (Stream<Path> all = Files.walk(base)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private Path home() {
    return disk.resolve("home");
  }

  private static int run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  private Ran armistice(Object... arguments) {
    List<Object> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--home", home()));
    return Ran.armistice(all.toArray());
  }

  /** Takes all space but some mebibytes. */
  private Path fillBut(int left) throws IOException {
    Path ballast = disk.resolve("ballast");
    byte[] block = new byte[MEBIBYTE];
    try (OutputStream out = Files.newOutputStream(ballast)) {
      while (disk.toFile().getUsableSpace() > (long) left * MEBIBYTE) {
        out.write(block);
      }
    }
    return ballast;
  }

  /** Short reports on heavy pages: half a mebibyte each that no compression makes smaller. */
  private Path pages() throws IOException {
    Path folder = Files.createDirectory(base.resolve("pages"));
    Random random = new Random(5);
    for (int i = 0; i < REPORTS; i++) {
      StringBuilder weight = new StringBuilder();
      while (weight.length() < MEBIBYTE / 2) {
        weight.append(Long.toString(random.nextLong(), Character.MAX_RADIX));
      }
      String page =
          """
          <html><head><title>Shells hit a depot</title><!-- %s --></head><body><article>
          <p>Shells hit a depot in the Ukrainian city of %s on Tuesday, killing %d people, officials said.</p>
          </article></body></html>
          """
              .formatted(weight, TOWNS[i % TOWNS.length], i + 1);
      Files.writeString(folder.resolve("page-%02d.html".formatted(i)), page);
    }
    return folder;
  }

  private static long acknowledged(Ran added) {
    return added
        .out()
        .lines()
        .filter(line -> line.endsWith("}"))
        .filter(line -> Json.tree(line).path("kept").path("news").asBoolean())
        .count();
  }

  private long kept() {
    String verified = armistice("ledger", "verify").out();
    assertThat(verified).contains("are as they were written");
    return Long.parseLong(verified.replaceAll("(?s).* and (\\d+) reports are as .*", "$1"));
  }

  /** At first the tables cannot grow; with more room, it is the write-ahead log that cannot. */
  @ParameterizedTest
  @ValueSource(ints = {3, 12})
  void aFullDisk_isToldAsOne_andWhatWasAcknowledgedIsKept(int left) throws IOException {
    Path pages = pages();
    assertThat(armistice("ledger", "start").code()).isZero();
    Path ballast = fillBut(left);
    Ran first = armistice("add", pages, "--published", "2024-03-12", "--json");
    assertThat(first.code()).isEqualTo(2);
    assertThat(first.err()).startsWith("armistice: A406 no space is left");
    Files.delete(ballast);
    assertThat(kept()).isGreaterThanOrEqualTo(acknowledged(first)).isLessThan(REPORTS);
    Ran again = armistice("add", pages, "--published", "2024-03-12", "--json");
    assertThat(again.err()).isEmpty();
    assertThat(again.code()).isZero();
    assertThat(kept()).isEqualTo(REPORTS);
  }

  @Test
  void aDiskOnWhichNoLedgerFits_isToldAsFull_andLaterItFits() throws IOException {
    Path ballast = fillBut(80);
    Ran refused = armistice("incidents");
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err())
        .contains("space")
        .contains("armistice: A40")
        .contains(disk.toString());
    Files.delete(ballast);
    assertThat(armistice("incidents").code()).isZero();
    assertThat(kept()).isZero();
  }

  @Test
  void aDiskThatBecameReadOnly_isToldWithWhatToDo_andNothingIsLost() throws Exception {
    Path pages = pages();
    assertThat(armistice("add", pages.resolve("page-00.html")).code()).isZero();
    assertThat(armistice("ledger", "stop").code()).isZero();
    assertThat(run("mount", "-o", "remount,ro", disk.toString())).isZero();
    Ran refused = armistice("incidents");
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err())
        .startsWith("armistice: A401 " + home() + " cannot be written")
        .contains("--home");
    assertThat(run("mount", "-o", "remount,rw", disk.toString())).isZero();
    assertThat(kept()).isEqualTo(1);
  }
}
