package org.armistice.gazetteer.dump;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of alternateNamesV2.
 *
 * @param place GeoNames number of the place that bears it
 * @param usable whether it is a name that a report may write, and no link, code or nickname
 */
record OtherName(int place, String name, boolean usable) {
  private static final int OLD_COLUMNS = 8;
  private static final int COLUMNS = 10;

  /** What the column of languages has where the row is no name in a language. */
  private static final Set<String> NO_LANGUAGES =
      Set.of(
          "link", "wkdt", "post", "iata", "icao", "faac", "tcid", "unlc", "phon", "abbr", "uicn");

  static OtherName parse(@Nullable String line) throws MalformedRowException {
    Cells cells = Cells.of(line, OLD_COLUMNS, COLUMNS);
    if (cells.size() != OLD_COLUMNS && cells.size() != COLUMNS) {
      throw new MalformedRowException("has 9 columns, GeoNames' rows have 8 or 10");
    }
    cells.id(0);
    String name = cells.get(3);
    if (name.isBlank()) {
      throw cells.wrong(3, "name");
    }
    boolean colloquial = cells.get(6).equals("1");
    return new OtherName(cells.id(1), name, !colloquial && !NO_LANGUAGES.contains(cells.get(2)));
  }

  /** As bytes that are in order of place, then of name. */
  byte[] bytes() {
    byte[] text = name.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(4 + text.length).putInt(place).put(text).array();
  }

  static OtherName of(byte[] bytes) {
    return new OtherName(
        ByteBuffer.wrap(bytes).getInt(),
        new String(bytes, 4, bytes.length - 4, StandardCharsets.UTF_8),
        true);
  }
}
