package org.armistice.bench.muc;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.armistice.reading.event.EventArgument;
import org.armistice.reading.event.EventMention;
import org.armistice.reading.table.Table;

/** Weapons: the words of {@code weapons.tsv}, without what is merely fired. */
final class Arms {
  private static final Set<String> NAMING = Set.of("NOUN", "PROPN", "ADJ");
  private static final String EXPLOSIVES = "explosives";

  private final Text text;
  private final WordClasses words;
  private final Map<String, String> modes = new HashMap<>();

  Arms(Text text, WordClasses words) {
    this.text = text;
    this.words = words;
    for (Table.Row row : Table.load("weapons.tsv").rows()) {
      modes.put(row.get("word"), row.get("mode"));
    }
  }

  /** The weapons of an event, or what there are so many of: "dynamite" of "a kilo of dynamite". */
  Stream<Noun> of(EventMention mention) {
    return mention.in(EventArgument.Role.WEAPON).stream()
        .map(weapon -> new Noun(mention.sentence(), weapon.head()))
        .flatMap(
            noun ->
                Stream.concat(Stream.of(noun), text.behindOf(noun).stream())
                    .filter(this::isWeapon)
                    .limit(1));
  }

  /** Whether a weapon explodes. */
  boolean explodes(Noun weapon) {
    return EXPLOSIVES.equals(modes.get(text.lemma(weapon)));
  }

  private boolean isWeapon(Noun noun) {
    return NAMING.contains(text.parse(noun).upos(noun.token()))
        && !words.has(WordClass.VAGUE, text.lower(noun))
        && !words.has(WordClass.SHOT, text.lemma(noun))
        && modes.containsKey(text.lemma(noun));
  }
}
