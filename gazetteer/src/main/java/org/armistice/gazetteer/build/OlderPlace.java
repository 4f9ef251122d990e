package org.armistice.gazetteer.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.armistice.gazetteer.FeatureCode;
import org.armistice.gazetteer.GazetteerException;

/**
 * A row of GeoNames' cities1000 of 2020: with number, population and other names.
 *
 * @param alternates number of other names in any script
 */
record OlderPlace(
    int id,
    String name,
    List<String> latinNames,
    int alternates,
    double latitude,
    double longitude,
    FeatureCode code,
    String country,
    String adm1,
    String adm2,
    long population) {

  private static final int COLUMNS = 19;

  static List<OlderPlace> read(Path file) throws IOException {
    List<OlderPlace> places = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      String[] cells = line.split("\t", -1);
      if (cells.length < COLUMNS) {
        throw new GazetteerException(
            GazetteerException.Fault.DUMP_CUT_SHORT,
            "%s, line %d: has %d columns of GeoNames' %d; is the file cut short?"
                .formatted(file, number, cells.length, COLUMNS));
      }
      places.add(place(cells));
    }
    return places;
  }

  private static OlderPlace place(String[] cells) {
    List<String> names = new ArrayList<>();
    names.add(cells[2]);
    String[] alternates = cells[3].isEmpty() ? new String[0] : cells[3].split(",", -1);
    for (String name : alternates) {
      if (LatinName.isOne(name)) {
        names.add(name);
      }
    }
    return new OlderPlace(
        Integer.parseInt(cells[0]),
        cells[1],
        names,
        alternates.length,
        Double.parseDouble(cells[4]),
        Double.parseDouble(cells[5]),
        FeatureCode.ofSettlement(cells[7]),
        cells[8],
        cells[10],
        cells[11],
        Long.parseLong(cells[14]));
  }
}
