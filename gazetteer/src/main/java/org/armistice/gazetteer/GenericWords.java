package org.armistice.gazetteer;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words in names of units that say of what order they are: "Helmand Province". */
public final class GenericWords {
  private static final Set<String> AFTER =
      Set.of(
          "province",
          "governorate",
          "district",
          "county",
          "parish",
          "region",
          "oblast",
          "raion",
          "rayon",
          "state",
          "prefecture",
          "department",
          "municipality",
          "subdistrict",
          "division",
          "borough",
          "emirate",
          "krai",
          "okrug",
          "zone",
          "woreda",
          "muhafazah",
          "wilayat",
          "voivodeship",
          "canton",
          "township",
          "territory");
  private static final Map<String, String> BEFORE =
      Map.of(
          "state of ",
          "",
          "province of ",
          "",
          "region of ",
          "",
          "department of ",
          "",
          "county ",
          "",
          "muhafazat ",
          "",
          "provincia de ",
          "",
          "departamento de ",
          "",
          "estado de ",
          "",
          "wilaya de ",
          "");

  private GenericWords() {}

  /** The name without such words; the name itself where nothing else would be left. */
  public static String strip(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String before : BEFORE.keySet()) {
      if (lower.startsWith(before) && name.length() > before.length() + 1) {
        return name.substring(before.length());
      }
    }
    int space = name.lastIndexOf(' ');
    if (space > 0 && AFTER.contains(lower.substring(space + 1))) {
      return name.substring(0, space);
    }
    return name;
  }

  /** Whether a lower-case word says the order of the unit named before it. */
  public static boolean isOne(String word) {
    return AFTER.contains(word);
  }
}
