package org.armistice.gazetteer.dump;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.armistice.gazetteer.GazetteerException;
import org.jspecify.annotations.Nullable;

/**
 * First- and second-order units by code, from admin1CodesASCII and admin2Codes.
 *
 * @param names standing names by code, such as {@code AF.10} and {@code AF.10.2301}, in order
 * @param byId codes by GeoNames number
 */
record UnitCodes(Map<String, String> names, Map<Integer, String> byId) {
  private static final int COLUMNS = 4;

  /**
   * @throws GazetteerException where a file is not what it should be
   */
  static UnitCodes read(Dump first, Dump second, Consumer<String> told) throws IOException {
    UnitCodes units = none();
    DumpRows.readAll(first, told, row -> units.add(row, 1));
    DumpRows.readAll(second, told, row -> units.add(row, 2));
    return units;
  }

  static UnitCodes none() {
    return new UnitCodes(new TreeMap<>(), new HashMap<>());
  }

  /** Takes the row of a unit of the first or second order. */
  void add(@Nullable String line, int order) throws MalformedRowException {
    add(Cells.of(line, COLUMNS, COLUMNS), order);
  }

  private void add(Cells cells, int order) throws MalformedRowException {
    String code = cells.get(0);
    boolean fits =
        code.length() > 3
            && code.charAt(2) == '.'
            && code.chars().filter(c -> c == '.').count() == order;
    if (!fits) {
      throw cells.wrong(0, order == 1 ? "code such as AF.10" : "code such as AF.10.2301");
    }
    names.put(code, cells.get(1));
    byId.put(cells.id(3), code);
  }

  static boolean isFirst(String code) {
    return code.indexOf('.') == code.lastIndexOf('.');
  }
}
