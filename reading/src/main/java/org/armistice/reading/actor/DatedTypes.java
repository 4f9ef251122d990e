package org.armistice.reading.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armistice.reading.table.Cell;
import org.armistice.reading.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation is, and when: {@code REB until 2021-08-14; GOV from 2021-08-15}.
 *
 * <pre>
 * types ::= type (';' type)*
 * type  ::= SECTOR ('from' DATE)? ('until' DATE)?
 * </pre>
 */
record DatedTypes(List<DatedType> types) {
  private static final Pattern TYPE =
      Pattern.compile("([A-Z]{3})(?: from ([\\d-]+))?(?: until ([\\d-]+))?");

  /** One sector and the days on which it holds. */
  record DatedType(Sector sector, Period period) {}

  DatedTypes {
    types = List.copyOf(types);
  }

  static DatedTypes parse(Table.Row row, String column) {
    List<DatedType> types = new ArrayList<>();
    for (String part : row.list(column)) {
      Matcher matcher = TYPE.matcher(part);
      if (!matcher.matches()) {
        throw row.fault(
            column, "\"" + part + "\" is no dated type; write \"REB until 2021-08-14\" or \"GOV\"");
      }
      String from = matcher.group(2) == null ? "" : matcher.group(2);
      String until = matcher.group(3) == null ? "" : matcher.group(3);
      types.add(
          new DatedType(
              new Cell(row, column, matcher.group(1)).constant(Sector.class),
              Period.parse(new Cell(row, column, from), new Cell(row, column, until))));
    }
    return new DatedTypes(types);
  }

  /**
   * The sector on a day.
   *
   * @param day null: the sector that holds for all times, if there is one
   * @return null where none holds, or where it depends on the day and none is given
   */
  @Nullable Sector at(@Nullable LocalDate day) {
    if (day == null) {
      Set<Sector> all = new HashSet<>();
      types.forEach(type -> all.add(type.sector()));
      return all.size() == 1 ? types.get(0).sector() : null;
    }
    for (DatedType type : types) {
      if (type.period().contains(day)) {
        return type.sector();
      }
    }
    return null;
  }
}
