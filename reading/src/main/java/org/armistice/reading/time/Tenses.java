package org.armistice.reading.time;

import java.util.Locale;
import java.util.Set;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.Sentence;
import org.armistice.reading.pattern.Atoms;
import org.armistice.reading.time.Scene.Tense;
import org.jspecify.annotations.Nullable;

/**
 * Whether a time expression stands in words about the past or the future: by the verb that it hangs
 * on where there is a parse, else by the nearest cue before it. The cues are the classes {@code
 * future} and {@code past} of {@code timewords.tsv}.
 */
final class Tenses {
  private static final int REACH = 12;
  private static final Set<String> VERBAL = Set.of("VERB", "AUX");

  private final TimeWords words;

  Tenses(TimeWords words) {
    this.words = words;
  }

  /** The tense around the atoms from {@code start} to {@code end}. */
  Tense around(Sentence sentence, Atoms atoms, int start, int end, @Nullable Parse parse) {
    if (parse != null) {
      Tense tense = byVerb(sentence, parse, atoms, start, end);
      if (tense != Tense.UNKNOWN) {
        return tense;
      }
    }
    for (int i = start - 1; i >= Math.max(0, start - REACH); i--) {
      Tense tense = cue(atoms.text(i));
      if (tense != Tense.UNKNOWN) {
        return tense;
      }
    }
    for (int i = end; i < Math.min(atoms.size(), end + REACH); i++) {
      Tense tense = cue(atoms.text(i));
      if (tense != Tense.UNKNOWN) {
        return tense;
      }
    }
    return Tense.UNKNOWN;
  }

  private Tense byVerb(Sentence sentence, Parse parse, Atoms atoms, int start, int end) {
    int first = atoms.get(start).token();
    int last = atoms.get(end - 1).endToken();
    int at = first;
    while (at >= first && at < last && parse.head(at) >= 0) {
      at = parse.head(at);
    }
    for (int steps = 0; at >= 0 && steps < parse.heads().size(); steps++) {
      Tense tense = of(sentence, parse, at);
      if (tense != Tense.UNKNOWN) {
        return tense;
      }
      at = parse.head(at);
    }
    return Tense.UNKNOWN;
  }

  private Tense of(Sentence sentence, Parse parse, int verb) {
    if (words.value("future", parse.lemma(verb)) != null) {
      return Tense.FUTURE;
    }
    Tense found = Tense.UNKNOWN;
    for (int child : parse.children(verb)) {
      String relation = parse.relation(child);
      if (relation.startsWith("aux") || relation.equals("cop")) {
        Tense tense = cue(sentence.token(child).lower());
        if (tense == Tense.FUTURE) {
          return tense;
        }
        found = tense == Tense.PAST ? tense : found;
      }
    }
    String form = sentence.token(verb).lower();
    // "Expected to be completed": the infinitive has the tense of what it hangs on.
    boolean infinitive =
        parse.children(verb).stream()
            .anyMatch(child -> child < verb && sentence.token(child).lower().equals("to"));
    boolean inflected =
        !infinitive
            && VERBAL.contains(parse.upos(verb))
            && !form.equals(parse.lemma(verb))
            && !form.endsWith("s")
            && !form.endsWith("ing");
    return found == Tense.UNKNOWN && inflected ? Tense.PAST : found;
  }

  private Tense cue(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (words.value("future", lower) != null) {
      return Tense.FUTURE;
    }
    return words.value("past", lower) != null || (lower.length() > 4 && lower.endsWith("ed"))
        ? Tense.PAST
        : Tense.UNKNOWN;
  }
}
