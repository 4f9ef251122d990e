package org.armistice.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * The pages in a real browser: the main paths, accessibility, hostile input and a picture of every
 * page in {@code target/screenshots}; ARMISTICE_LOOKS=all looks at all of them in dark and on a
 * narrow screen too. Installs Chromium where it is missing and this system lets it, and says aloud
 * when it is skipped.
 */
class BrowserTest {
  private static final Path CONSOLE = Path.of("..", "console").toAbsolutePath().normalize();
  private static final Path SHOTS = Path.of("target", "screenshots").toAbsolutePath();
  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final long INSTALL_MINUTES = 8;
  private static final long WALK_MINUTES = 15;

  @Test
  void thePages_doWhatTheyShould_inARealBrowser() throws IOException, InterruptedException {
    Optional<Path> node = onPath("node");
    need(node.isPresent(), "no Node is on the path");
    need(
        Files.exists(CONSOLE.resolve("node_modules/playwright-core")),
        "the console was built without npm");
    Optional<Path> browser = browser();
    need(browser.isPresent(), "there is no Chromium, and it cannot be installed here");
    try (Served served = Served.withAccounts()) {
      String link = String.valueOf(served.console().setupLink());
      ProcessBuilder walk =
          new ProcessBuilder(node.orElseThrow().toString(), "e2e/run.mjs")
              .directory(CONSOLE.toFile())
              .redirectErrorStream(true);
      walk.environment().put("ARMISTICE_CONSOLE", served.console().address());
      walk.environment().put("ARMISTICE_SETUP_KEY", link.substring(link.indexOf('=') + 1));
      walk.environment().put("ARMISTICE_SCREENSHOTS", SHOTS.toString());
      walk.environment().putIfAbsent("ARMISTICE_LOOKS", "short");
      walk.environment().put("CHROMIUM", browser.orElseThrow().toString());
      Process walking = walk.start();
      String told;
      try (var output = walking.getInputStream()) {
        told = new String(output.readAllBytes(), StandardCharsets.UTF_8);
      }
      boolean ended = walking.waitFor(WALK_MINUTES, TimeUnit.MINUTES);
      System.out.println(told);
      assertThat(ended).describedAs("the walk ended by itself").isTrue();
      assertThat(told.lines().filter(line -> line.startsWith("FAILED"))).isEmpty();
      assertThat(walking.exitValue()).describedAs(told).isZero();
    }
    try (var shots = Files.list(SHOTS)) {
      assertThat(shots).hasSizeGreaterThan(20);
    }
  }

  private static void need(boolean there, String otherwise) {
    if (!there) {
      System.err.println(
          "SKIPPED: the console's pages are not tested in a browser, because " + otherwise);
    }
    assumeTrue(there, otherwise);
  }

  private static Optional<Path> browser() throws InterruptedException {
    Optional<Path> found = anyBrowser();
    return found.isPresent() || !installed() ? found : anyBrowser();
  }

  private static Optional<Path> anyBrowser() {
    return BROWSERS.stream().map(BrowserTest::onPath).flatMap(Optional::stream).findFirst();
  }

  private static Optional<Path> onPath(String name) {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
      Path candidate = Path.of(folder, name);
      if (Files.isExecutable(candidate)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  /** Only where apt-get is there and this is root's own machine, such as a build container. */
  private static boolean installed() throws InterruptedException {
    if (onPath("apt-get").isEmpty() || !"root".equals(System.getProperty("user.name"))) {
      return false;
    }
    System.err.println(
        "Chromium is missing: installing it with apt-get, to test the console's pages");
    for (List<String> step :
        List.of(
            List.of("apt-get", "update", "-qq"),
            List.of("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"))) {
      if (!ran(step)) {
        return false;
      }
    }
    return true;
  }

  private static boolean ran(List<String> command) throws InterruptedException {
    try {
      ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command));
      builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
      Process process =
          builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
      if (!process.waitFor(INSTALL_MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        return false;
      }
      return process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
