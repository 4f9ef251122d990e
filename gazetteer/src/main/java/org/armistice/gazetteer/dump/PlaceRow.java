package org.armistice.gazetteer.dump;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.armistice.gazetteer.FeatureCode;
import org.armistice.gazetteer.index.GazetteerWriter;
import org.jspecify.annotations.Nullable;

/**
 * A row of allCountries, or of the dump of one country.
 *
 * @param id GeoNames number
 * @param alternates number of other names in any script, as the row counts them
 * @param featureClass one letter, may be empty
 * @param featureCode may be empty
 * @param country two letters, empty where it lies in none
 * @param adm1 the code of the first-order unit within the country, may be empty
 * @param adm2 the code of the second-order unit within that
 * @param population 0 when unknown
 * @param modified day on which GeoNames changed it last, as ISO 8601 has it
 */
record PlaceRow(
    int id,
    String name,
    String asciiName,
    int alternates,
    double latitude,
    double longitude,
    String featureClass,
    String featureCode,
    String country,
    String adm1,
    String adm2,
    long population,
    String modified) {
  private static final int COLUMNS = 19;
  private static final double MOST_PEOPLE = 1e11;
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /**
   * @param line {@code null} where it is not UTF-8
   * @param countries the codes of countryInfo
   */
  static PlaceRow parse(@Nullable String line, Set<String> countries) throws MalformedRowException {
    Cells cells = Cells.of(line, COLUMNS, COLUMNS);
    String country = cells.get(8);
    if (!country.isEmpty() && !countries.contains(country)) {
      throw cells.wrong(8, "country of countryInfo");
    }
    String name = cells.get(1);
    if (name.isBlank()) {
      throw cells.wrong(1, "name");
    }
    if (name.getBytes(StandardCharsets.UTF_8).length > GazetteerWriter.LONGEST_NAME) {
      throw cells.wrong(1, "name of at most 255 bytes");
    }
    if (!DAY.matcher(cells.get(18)).matches()) {
      throw cells.wrong(18, "day such as 2026-11-20");
    }
    return new PlaceRow(
        cells.id(0),
        name,
        cells.get(2),
        counted(cells.get(3)),
        cells.number(4, "latitude from -90 to 90", -90, 90),
        cells.number(5, "longitude from -180 to 180", -180, 180),
        cells.get(6),
        cells.get(7),
        country,
        cells.get(10),
        cells.get(11),
        cells.get(14).isEmpty() ? 0 : (long) cells.number(14, "population", 0, MOST_PEOPLE),
        cells.get(18));
  }

  private static int counted(String names) {
    return names.isEmpty() ? 0 : (int) names.chars().filter(c -> c == ',').count() + 1;
  }

  /** The first-order unit's whole code, such as {@code AF.10}; empty where the row has none. */
  String adm1Code() {
    return country.isEmpty() || adm1.isEmpty() ? "" : country + '.' + adm1;
  }

  /** The second-order unit's whole code, such as {@code AF.10.2301}. */
  String adm2Code() {
    String first = adm1Code();
    return first.isEmpty() || adm2.isEmpty() ? "" : first + '.' + adm2;
  }

  /** A row that is kept, with what it is taken as. */
  record Kept(PlaceRow row, FeatureCode code, String unit) {

    /**
     * As bytes that are in order of number.
     *
     * @see #of(byte[])
     */
    byte[] bytes() {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      try {
        out.writeInt(row.id);
        out.writeUTF(row.name);
        out.writeUTF(row.asciiName);
        out.writeInt(row.alternates);
        out.writeDouble(row.latitude);
        out.writeDouble(row.longitude);
        out.writeUTF(row.country);
        out.writeUTF(row.adm1);
        out.writeUTF(row.adm2);
        out.writeLong(row.population);
        out.writeByte(code.ordinal());
        out.writeUTF(unit);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return bytes.toByteArray();
    }

    static Kept of(byte[] bytes) {
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
      try {
        PlaceRow row =
            new PlaceRow(
                in.readInt(),
                in.readUTF(),
                in.readUTF(),
                in.readInt(),
                in.readDouble(),
                in.readDouble(),
                "",
                "",
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                in.readLong(),
                "");
        return new Kept(row, CODES[in.readUnsignedByte()], in.readUTF());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static final FeatureCode[] CODES = FeatureCode.values();
  }
}
