package org.armistice.reading.event;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.armistice.reading.document.Parse;
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
      String mode = row.get("mode");
      if (!mode.isEmpty() && !PloverEvent.ASSAULT.modes().contains(mode)) {
        throw row.fault("\"" + mode + "\" is no mode of ASSAULT");
      }
      String acled = row.get("acled");
      byWord.put(
          row.get("word"),
          new Weapon(
              row.get("kind").equals("arm"),
              mode.isEmpty() ? null : mode,
              acled.isEmpty() ? null : AcledSubEvent.valueOf(acled)));
    }
  }

  /**
   * @param arm true for what is never the doer; false for craft and bearers, which may stand as it
   * @param mode {@code null} for weapons in general
   */
  record Weapon(boolean arm, @Nullable String mode, @Nullable AcledSubEvent acled) {

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
