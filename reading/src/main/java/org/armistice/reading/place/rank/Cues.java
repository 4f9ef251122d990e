package org.armistice.reading.place.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armistice.gazetteer.Feature;
import org.armistice.gazetteer.FeatureCode;
import org.armistice.reading.table.Origin;
import org.armistice.reading.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * Words beside a name that say what it is: "Helmand province", "the city of Kunduz". A plural after
 * coordinated names holds for each of them: "Nad Ali and Sangin districts".
 */
final class Cues {
  private static final Pattern COORDINATION =
      Pattern.compile(
          "^(?:(?:,| and| or|, and|, or| &) [\\p{Lu}'\\u2019-][\\p{L}'\\u2019 -]{1,24}?){1,5} (\\p{Ll}+)");
  private static final Pattern NEXT = Pattern.compile("^ (\\p{L}+)");

  private record Cue(String word, String place, List<FeatureCode> codes, Origin origin) {}

  private final List<Cue> cues = new ArrayList<>();

  Cues(Table table) {
    for (Table.Row row : table.rows()) {
      List<FeatureCode> codes =
          row.cells("codes").stream().map(code -> code.constant(FeatureCode.class)).toList();
      String where = row.cell("where").oneOf("after", "after-all", "before");
      cues.add(new Cue(row.get("word"), where, codes, row.origin()));
    }
  }

  /** 1 where a cue agrees with a candidate, -1 where it disagrees, 0 where there is none. */
  int agreement(String text, Toponym toponym, Feature feature) {
    Cue cue = find(text, toponym);
    if (cue == null) {
      return 0;
    }
    return cue.codes.contains(feature.code()) ? 1 : -1;
  }

  /** The row of the cue beside a name; {@code null} where there is none. */
  @Nullable Origin origin(String text, Toponym toponym) {
    Cue cue = find(text, toponym);
    return cue == null ? null : cue.origin;
  }

  private @Nullable Cue find(String text, Toponym toponym) {
    String after = text.substring(toponym.end(), Math.min(text.length(), toponym.end() + 120));
    String before = text.substring(Math.max(0, toponym.start() - 30), toponym.start());
    String name = toponym.name().toLowerCase(Locale.ROOT);
    String next = word(NEXT, after);
    String shared = word(COORDINATION, after);
    String lowerBefore = before.toLowerCase(Locale.ROOT);
    for (Cue cue : cues) {
      boolean holds =
          switch (cue.place) {
            case "after" -> next.equals(cue.word) || name.endsWith(" " + cue.word);
            case "after-all" -> next.equals(cue.word) || shared.equals(cue.word);
            case "before" ->
                lowerBefore.endsWith(cue.word + " ") || name.startsWith(cue.word + " ");
            default -> throw new IllegalStateException("cue of unknown place: " + cue);
          };
      if (holds) {
        return cue;
      }
    }
    return null;
  }

  private static String word(Pattern pattern, String after) {
    Matcher matcher = pattern.matcher(after);
    return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
  }
}
