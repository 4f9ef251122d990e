import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Builds the pages with npm and Vite, or runs their unit tests, from Maven. Does nothing where no source is newer than the
 * last build, and says in one line what is needed where Node is missing. Runs as one file: java build/Build.java pages FOLDER.
 */
final class Build {
  private static final List<String> SOURCES =
      List.of("src", "public", "index.html", "vite.config.ts", "tsconfig.json", "package.json", "package-lock.json");
  private static final int OLDEST_MAJOR = 20;
  private static final int OLDEST_MINOR = 19;

  private Build() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    switch (arguments[0]) {
      case "pages" -> pages(Path.of(arguments[1]));
      case "test" -> test(Boolean.parseBoolean(arguments[1]));
      default -> throw new IllegalArgumentException("pages or test, not " + arguments[0]);
    }
  }

  private static void pages(Path folder) throws IOException, InterruptedException {
    Path built = folder.resolve("index.html");
    if (Files.exists(built) && !anyNewerThan(Files.getLastModifiedTime(built))) {
      return;
    }
    if (!nodeIsHere()) {
      without("they need Node 20.19 or newer with npm on the path");
      return;
    }
    if (!installed()) {
      without("npm could not fetch what they are built with");
      return;
    }
    run("npx", "tsc", "--noEmit");
    run("npx", "vite", "build", "--outDir", folder.toString(), "--emptyOutDir", "--logLevel", "warn");
  }

  private static void test(boolean skip) throws IOException, InterruptedException {
    if (skip || !nodeIsHere()) {
      System.err.println("The console's unit tests are skipped: no Node 20.19 or newer, or -DskipConsole");
      return;
    }
    if (!installed()) {
      System.err.println("The console's unit tests are skipped: npm could not fetch what they need");
      return;
    }
    run("node", "test/run.mjs");
  }

  /** All but the pages works without Node, so the rest is built, and what is missing is said aloud. */
  private static void without(String why) {
    System.err.println("NO PAGES: the console is built without them, " + why + ". The API and all commands work.");
  }

  private static boolean installed() throws IOException, InterruptedException {
    Path installed = Path.of("node_modules", ".package-lock.json");
    Path wanted = Path.of("package-lock.json");
    if (!Files.exists(installed)
        || Files.getLastModifiedTime(installed).compareTo(Files.getLastModifiedTime(wanted)) < 0) {
      return status("npm", "ci", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel", "error") == 0;
    }
    return true;
  }

  private static boolean anyNewerThan(FileTime time) throws IOException {
    for (String source : SOURCES) {
      if (!Files.exists(Path.of(source))) {
        continue;
      }
      try (Stream<Path> files = Files.walk(Path.of(source))) {
        for (Path file : (Iterable<Path>) files::iterator) {
          if (Files.getLastModifiedTime(file).compareTo(time) > 0) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether npm is there, and a Node that Vite runs on. */
  private static boolean nodeIsHere() throws IOException, InterruptedException {
    String version = firstLine("node", "--version");
    if (version == null || firstLine("npm", "--version") == null) {
      return false;
    }
    String[] parts = version.replaceFirst("^v", "").split("\\.");
    int major = Integer.parseInt(parts[0]);
    return major > OLDEST_MAJOR || major == OLDEST_MAJOR && Integer.parseInt(parts[1]) >= OLDEST_MINOR;
  }

  private static String firstLine(String... command) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(forThisSystem(command)).redirectErrorStream(true).start();
      String line = process.inputReader().readLine();
      process.waitFor(1, TimeUnit.MINUTES);
      return process.exitValue() == 0 ? line : null;
    } catch (IOException missing) {
      return null;
    }
  }

  private static int status(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(forThisSystem(command)).inheritIO().start().waitFor();
  }

  private static void run(String... command) throws IOException, InterruptedException {
    int status = status(command);
    if (status != 0) {
      System.err.println("The console could not be built: \"" + String.join(" ", command) + "\" ended with " + status);
      System.exit(status);
    }
  }

  private static List<String> forThisSystem(String... command) {
    List<String> whole = new ArrayList<>(List.of(command));
    if (System.getProperty("os.name").startsWith("Windows")) {
      whole.addAll(0, List.of("cmd", "/c"));
    }
    return whole;
  }
}
