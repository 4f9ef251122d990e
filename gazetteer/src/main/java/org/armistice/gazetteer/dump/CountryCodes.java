package org.armistice.gazetteer.dump;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.armistice.gazetteer.GazetteerException;

/** The two letters of each country, from countryInfo. */
final class CountryCodes {
  private static final int COLUMNS = 19;
  private static final Pattern CODE = Pattern.compile("[A-Z]{2}");

  private CountryCodes() {}

  /**
   * @throws GazetteerException where the file is not what it should be
   */
  static Set<String> read(Dump dump, Consumer<String> told) throws IOException {
    Set<String> codes = new TreeSet<>();
    DumpRows.readAll(
        dump,
        told,
        row -> {
          if (row == null || !(row.startsWith("#") || row.isBlank())) {
            Cells cells = Cells.of(row, COLUMNS, COLUMNS);
            if (!CODE.matcher(cells.get(0)).matches()) {
              throw cells.wrong(0, "ISO 3166-1 code of two letters");
            }
            codes.add(cells.get(0));
          }
        });
    if (codes.isEmpty()) {
      throw new GazetteerException(
          GazetteerException.Fault.OTHER_DUMP,
          dump.name() + ": has no country; is this GeoNames' countryInfo.txt?");
    }
    return codes;
  }
}
