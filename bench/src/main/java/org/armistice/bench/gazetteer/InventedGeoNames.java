package org.armistice.bench.gazetteer;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Files in the form of GeoNames', of invented places. The same seed gives the same bytes. Names are
 * borne by several, codes and scripts are mixed about as in the real ones, and countries come one
 * after another with their numbers interleaved, so that nothing is in the order of the outcome.
 */
final class InventedGeoNames {
  private static final String[] COUNTRIES = {
    "AF", "BF", "CD", "CO", "ET", "GE", "IQ", "LB", "LY", "ML", "MM", "NE", "NG", "PK", "PS", "SD",
    "SO", "SS", "SY", "UA", "US", "YE"
  };
  private static final int FIRST_UNITS = 12;
  private static final int SECOND_UNITS = 20;
  private static final String[] STARTS = {
    "Ba",
    "Dar",
    "El",
    "Gha",
    "Hai",
    "Ka",
    "Kh\u0101",
    "La",
    "Mar",
    "N\u00e9",
    "Qa",
    "Ro",
    "Sha",
    "Tal",
    "Um",
    "Za"
  };
  private static final String[] MIDDLES = {
    "bar", "da", "gir", "ju", "l\u0101", "mi", "na", "ri", "so", "wa"
  };
  private static final String[] ENDS = {
    "bad", "dan", "dougou", "goz", "grad", "kot", "luk", "mal", "ra", "rah", "tepe", "ville"
  };
  private static final String[] CODES = {
    "P\tPPL", "P\tPPL", "P\tPPL", "P\tPPL", "P\tPPLX", "P\tPPLA3", "P\tPPLQ", "H\tSTM", "H\tWAD",
    "H\tLK", "T\tMT", "T\tHLL", "S\tSCH", "S\tAIRF", "S\tFRM", "L\tRGN", "L\tLCTY", "R\tRD"
  };
  private static final String[] LANGUAGES = {"en", "fr", "ar", "ru", "", "link", "wkdt"};

  private final Random random;
  private final int malformed;
  private final long rows;
  private int nameId;

  private InventedGeoNames(long rows, long seed, int malformed) {
    this.rows = rows;
    this.random = new Random(seed);
    this.malformed = malformed;
  }

  /**
   * Writes the five files.
   *
   * @param rows places
   * @param malformed about how many rows of the places cannot be used
   */
  static void write(Path folder, long rows, long seed, int malformed) throws IOException {
    Files.createDirectories(folder);
    InventedGeoNames invented = new InventedGeoNames(rows, seed, malformed);
    invented.writeCountries(folder.resolve("countryInfo.txt"));
    invented.writePlaces(folder);
  }

  private static Writer writer(Path file) throws IOException {
    return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
  }

  private void writeCountries(Path file) throws IOException {
    try (Writer out = writer(file)) {
      out.write("#ISO\tISO3\n");
      for (String country : COUNTRIES) {
        out.write(country + "\t".repeat(18) + "\n");
      }
    }
  }

  private void writePlaces(Path folder) throws IOException {
    try (Writer places = writer(folder.resolve("allCountries.txt"));
        Writer names = writer(folder.resolve("alternateNamesV2.txt"));
        Writer first = writer(folder.resolve("admin1CodesASCII.txt"));
        Writer second = writer(folder.resolve("admin2Codes.txt"))) {
      for (int country = 0; country < COUNTRIES.length; country++) {
        int id = country + 1;
        for (int unit = 1; unit <= FIRST_UNITS; unit++) {
          id = writeUnit(places, first, id, country, unit, 0);
          for (int part = 1; part <= SECOND_UNITS; part++) {
            id = writeUnit(places, second, id, country, unit, part);
          }
        }
        long own = rows / COUNTRIES.length + (country < rows % COUNTRIES.length ? 1 : 0);
        for (long i = 0; i < own; i++) {
          writePlace(places, names, id, country);
          id += COUNTRIES.length;
        }
      }
    }
  }

  private int writeUnit(Writer places, Writer codes, int id, int country, int unit, int part)
      throws IOException {
    String name = name();
    String code = COUNTRIES[country] + '.' + "%02d".formatted(unit);
    String own = part == 0 ? code : code + '.' + part;
    codes.write(own + '\t' + name + '\t' + ascii(name) + '\t' + id + '\n');
    String feature = part == 0 ? "A\tADM1" : "A\tADM2";
    places.write(row(id, name, "", feature, country, unit, part, 100_000));
    return id + COUNTRIES.length;
  }

  private void writePlace(Writer places, Writer names, int id, int country) throws IOException {
    List<String> others = new ArrayList<>();
    int count = Math.max(0, random.nextInt(6) - 2);
    for (int i = 0; i < count; i++) {
      String language = LANGUAGES[random.nextInt(LANGUAGES.length)];
      String name = other(language);
      names.write(++nameId + "\t" + id + "\t" + language + "\t" + name + "\t".repeat(6) + "\n");
      others.add(name);
    }
    String row =
        row(
            id,
            name(),
            String.join(",", others),
            CODES[random.nextInt(CODES.length)],
            country,
            1 + random.nextInt(FIRST_UNITS),
            random.nextInt(SECOND_UNITS + 1),
            random.nextInt(3) == 0 ? (int) Math.exp(3 + 11 * random.nextDouble()) : 0);
    boolean spoilt = malformed > 0 && random.nextInt((int) (rows / malformed)) == 0;
    places.write(spoilt ? row.substring(0, row.indexOf('\t') + 3) + "\n" : row);
  }

  private String row(
      int id,
      String name,
      String others,
      String feature,
      int country,
      int unit,
      int part,
      int population) {
    return String.join(
            "\t",
            String.valueOf(id),
            name,
            ascii(name),
            others,
            degrees(85),
            degrees(179),
            feature,
            COUNTRIES[country],
            "",
            "%02d".formatted(unit),
            part == 0 ? "" : String.valueOf(part),
            "",
            "",
            String.valueOf(population),
            "",
            "",
            "Etc/UTC",
            "20%02d-%02d-%02d"
                .formatted(5 + random.nextInt(20), 1 + random.nextInt(12), 1 + random.nextInt(28)))
        + "\n";
  }

  private String degrees(int most) {
    return String.format(Locale.ROOT, "%.5f", most * (2 * random.nextDouble() - 1));
  }

  private String name() {
    StringBuilder name = new StringBuilder(STARTS[random.nextInt(STARTS.length)]);
    for (int i = random.nextInt(3); i > 0; i--) {
      name.append(MIDDLES[random.nextInt(MIDDLES.length)]);
    }
    name.append(ENDS[random.nextInt(ENDS.length)]);
    return random.nextInt(5) == 0
        ? STARTS[random.nextInt(STARTS.length)] + "-e " + name
        : "" + name;
  }

  private static String ascii(String name) {
    return name.replace('\u0101', 'a').replace('\u00e9', 'e');
  }

  private String other(String language) {
    return switch (language) {
      case "link" -> "https://example.org/" + random.nextInt(1_000_000);
      case "wkdt" -> "Q" + random.nextInt(1_000_000);
      case "ar" -> "\u0642\u0631\u064a\u0629 " + random.nextInt(1000);
      case "ru" -> "\u0421\u0435\u043b\u043e " + random.nextInt(1000);
      default -> name();
    };
  }
}
