package org.armistice.gazetteer.dump;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import org.armistice.gazetteer.GazetteerException;
import org.jspecify.annotations.Nullable;

/** The published files that a gazetteer is built from, and what the small ones hold. */
public final class Sources {
  private final Dump places;
  private final Dump names;
  private final UnitCodes units;
  private final Set<String> countries;

  private Sources(Dump places, Dump names, UnitCodes units, Set<String> countries) {
    this.places = places;
    this.names = names;
    this.units = units;
    this.countries = countries;
  }

  /**
   * Finds the files, reads the small ones and looks at the first rows of the large ones.
   *
   * @param folder with the published files, plain or zipped
   * @param places instead of allCountries; {@code null} for that
   * @param names instead of alternateNamesV2
   * @param told each malformed row of the small files
   * @throws GazetteerException where a file is missing or not what it should be
   */
  public static Sources in(
      Path folder, @Nullable Path places, @Nullable Path names, Consumer<String> told)
      throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new GazetteerException(
          GazetteerException.Fault.NO_DUMP,
          folder + ": there is no such folder; name the one with GeoNames' files");
    }
    Dump placeDump =
        places == null ? Dump.in(folder, "allCountries", /* zipped= */ true) : Dump.at(places);
    Dump nameDump =
        names == null ? Dump.in(folder, "alternateNamesV2", /* zipped= */ true) : Dump.at(names);
    Dump first = Dump.in(folder, "admin1CodesASCII", /* zipped= */ false);
    Dump second = Dump.in(folder, "admin2Codes", /* zipped= */ false);
    Dump countryDump = Dump.in(folder, "countryInfo", /* zipped= */ false);
    UnitCodes noUnits = UnitCodes.none();
    DumpRows.check(first, "admin1CodesASCII", row -> noUnits.add(row, 1));
    DumpRows.check(second, "admin2Codes", row -> noUnits.add(row, 2));
    Set<String> countries = CountryCodes.read(countryDump, told);
    DumpRows.check(
        placeDump, "allCountries or a country's dump", row -> PlaceRow.parse(row, countries));
    DumpRows.check(nameDump, "alternateNamesV2", OtherName::parse);
    return new Sources(placeDump, nameDump, UnitCodes.read(first, second, told), countries);
  }

  Dump places() {
    return places;
  }

  Dump names() {
    return names;
  }

  UnitCodes units() {
    return units;
  }

  /** Two letters each. */
  Set<String> countries() {
    return countries;
  }
}
