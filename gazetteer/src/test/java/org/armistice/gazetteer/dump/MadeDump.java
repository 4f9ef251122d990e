package org.armistice.gazetteer.dump;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A folder with GeoNames' files about a made-up corner of the world, to be changed by a test. */
final class MadeDump {
  final Path folder;
  final List<String> told = new ArrayList<>();

  MadeDump(Path folder) throws IOException {
    this.folder = folder;
    write("countryInfo.txt", "#ISO\tISO3\n" + "AF" + "\t".repeat(18) + "\nSD" + "\t".repeat(18));
    write("admin1CodesASCII.txt", "AF.01\tQara Province\tQara Province\t50\nSD.07\tNil\tNil\t99\n");
    write("admin2Codes.txt", "AF.01.3\tWest District\tWest District\t51\n");
    write(
        "allCountries.txt",
        row(70, "Tālbad", "Talbad", "Talebad,تالباد,TLB", "P\tPPL", "AF", "01", "3", 900)
            + row(51, "West District", "West District", "", "A\tADM2", "AF", "01", "3", 5000)
            + row(50, "Welāyat-e Qara", "Welayat-e Qara", "", "A\tADM1", "AF", "01", "", 90_000)
            + row(60, "Afghanistan", "Afghanistan", "a,b", "A\tPCLI", "AF", "", "", 30_000_000)
            + row(61, "European", "European", "", "S\tMN", "AF", "01", "", 0)
            + row(62, "Goz Creek", "Goz Creek", "", "H\tSTM", "AF", "01", "", 0)
            + row(63, "Qara Rud", "Qara Rud", "x,y,z,u", "H\tSTM", "AF", "01", "", 0)
            + row(64, "Shindand Air Base", "", "One", "S\tAIRB", "AF", "01", "", 0)
            + row(20, "Kosti", "Kosti", "", "P\tPPLA", "SD", "07", "", 300_000)
            + row(21, "Um Goz", "Um Goz", "", "P\tPPL", "SD", "07", "", 0));
    write(
        "alternateNamesV2.txt",
        name(1, 70, "en", "Talebad", "")
            + name(2, 70, "ar", "تالباد", "")
            + name(3, 70, "link", "https://example.org/Talbad", "")
            + name(4, 70, "en", "Big Tal", "1")
            + name(5, 70, "iata", "TLBX", "")
            + name(6, 20, "fr", "Costi", "")
            + name(7, 999, "en", "Nowhere", ""));
  }

  /** A row of allCountries; each lies at its number's tenth. */
  static String row(
      int id,
      String name,
      String ascii,
      String others,
      String feature,
      String country,
      String adm1,
      String adm2,
      long population) {
    return String.join(
            "\t",
            String.valueOf(id),
            name,
            ascii,
            others,
            String.valueOf(id % 800 / 10.0),
            String.valueOf(id % 800 / 10.0 + 1),
            feature,
            country,
            "",
            adm1,
            adm2,
            "",
            "",
            String.valueOf(population),
            "",
            "",
            "Asia/Kabul",
            id == 20 ? "2026-11-19" : "2019-01-01")
        + "\n";
  }

  private static String name(int id, int place, String language, String name, String colloquial) {
    return String.join(
            "\t",
            String.valueOf(id),
            String.valueOf(place),
            language,
            name,
            "",
            "",
            colloquial,
            "",
            "",
            "")
        + "\n";
  }

  void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  void append(String file, String text) throws IOException {
    write(file, read(file) + text);
  }

  /** Puts a file into an archive, as GeoNames does, and removes it. */
  void zip(String name) throws IOException {
    Path plain = folder.resolve(name + ".txt");
    try (OutputStream file = Files.newOutputStream(folder.resolve(name + ".zip"));
        ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("readme.txt"));
      zip.write("Read me\n".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry(name + ".txt"));
      zip.write(Files.readAllBytes(plain));
    }
    Files.delete(plain);
  }

  Path build(String output) throws IOException {
    return build(output, DumpBuild.USUAL_MEMORY);
  }

  Path build(String output, long memory) throws IOException {
    Path file = folder.resolve(output);
    Sources sources = Sources.in(folder, null, null, told::add);
    return DumpBuild.build(sources, file, memory, watch()).file();
  }

  private BuildWatch watch() {
    return new BuildWatch() {
      @Override
      public void begin(String name, long total) {}

      @Override
      public void done(long done) {}

      @Override
      public void say(String line) {
        told.add(line);
      }
    };
  }
}
