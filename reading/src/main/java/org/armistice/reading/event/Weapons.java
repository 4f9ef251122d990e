package org.armistice.reading.event;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.armistice.reading.document.Parse;
import org.armistice.reading.table.Cell;
import org.armistice.reading.table.Origin;
import org.armistice.reading.table.Table;
import org.armistice.record.AcledSubEvent;
import org.armistice.record.PloverEvent;
import org.jspecify.annotations.Nullable;

/** The rows of {@code weapons.tsv}: what a weapon makes of an attack. */
final class Weapons {
  private static final Set<String> OPEN_MODES =
      Set.of("aerial", "heavy-weapons", "explosives", "firearms", "drone");

  private final Map<String, Weapon> byWord = new LinkedHashMap<>();

  Weapons(Table table) {
    for (Table.Row row : table.rows()) {
      Cell mode = row.cell("mode");
      byWord.put(
          row.get("word"),
          new Weapon(
              row.cell("kind").oneOf("arm", "craft", "bearer").equals("arm"),
              mode.isEmpty() ? null : mode.oneOf(PloverEvent.ASSAULT.modes()),
              row.cell("acled").constantOrNull(AcledSubEvent.class),
              row.origin()));
    }
  }

  /**
   * @param arm true for what is never the doer; false for craft and bearers, which may stand as it
   * @param mode {@code null} for weapons in general
   * @param origin where it stands in weapons.tsv
   */
  record Weapon(boolean arm, @Nullable String mode, @Nullable AcledSubEvent acled, Origin origin) {

    /** Whether the weapon may say more than a mode that the words of the act gave. */
    boolean refines(@Nullable String given) {
      return mode != null && (given == null || OPEN_MODES.contains(given));
    }
  }

  /** The weapon that a noun names, with the word before it where that makes another of it. */
  @Nullable Weapon at(Grammar grammar, int noun) {
    Parse parse = grammar.parse();
    String lemma = parse.lemma(noun);
    for (int child : grammar.children(noun, "compound", "amod")) {
      Weapon pair = byWord.get(parse.lemma(child) + " " + lemma);
      if (pair != null) {
        return pair;
      }
    }
    Weapon own = byWord.get(lemma);
    if (own != null) {
      return own;
    }
    for (int child : grammar.children(noun, "compound")) {
      Weapon before = byWord.get(parse.lemma(child));
      if (before != null
          && parse
              .lemma(noun)
              .matches("round|fire|shell|bomb|launcher|system|burst|charge|stick|shot")) {
        return before;
      }
    }
    return null;
  }
}
