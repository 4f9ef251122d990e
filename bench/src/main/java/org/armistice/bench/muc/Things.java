package org.armistice.bench.muc;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;

/** Physical targets: what {@code things.tsv} lists. */
final class Things {
  private static final String PART = "part";

  /** "Part of the front of the house": deeper than that nobody writes. */
  private static final int DEEPEST = 3;

  private final Text text;
  private final Map<String, String> classes = new HashMap<>();

  Things(Text text) {
    this.text = text;
    WordClasses.table("things.tsv")
        .rows()
        .forEach(row -> classes.putIfAbsent(row.get("noun"), row.get("class")));
  }

  /** Whether the noun is a word for a thing or a part of one. */
  boolean isThing(Noun noun) {
    return classes.containsKey(text.lemma(noun));
  }

  /** The thing that a noun names, what it is a part of where it names a part. */
  Optional<Noun> of(Noun noun) {
    Noun at = noun;
    for (int depth = 0; depth < DEEPEST; depth++) {
      String kind = classes.get(text.lemma(at));
      if (kind == null) {
        return Optional.empty();
      }
      if (!kind.equals(PART)) {
        return Optional.of(at);
      }
      Optional<Noun> whole = behindOf(at);
      if (whole.isEmpty()) {
        return Optional.empty();
      }
      at = whole.get();
    }
    return Optional.empty();
  }

  private Optional<Noun> behindOf(Noun part) {
    ParsedSentence sentence = text.sentence(part.sentence());
    Parse parse = sentence.parse();
    return parse.children(part.token()).stream()
        .filter(child -> parse.relation(child).startsWith("nmod"))
        .filter(
            child ->
                parse.children(child).stream().anyMatch(word -> sentence.lower(word).equals("of")))
        .reduce((first, last) -> last)
        .map(child -> new Noun(part.sentence(), child));
  }
}
