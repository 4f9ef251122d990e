package org.armistice.bench.muc;

import java.util.HashMap;
import java.util.Map;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.document.Phrase;
import org.armistice.reading.table.Table;
import org.armistice.record.Actor;
import org.jspecify.annotations.Nullable;

/** Which armed side a noun names, if any, and whose a thing is. */
final class Sides {
  private final Text text;
  private final WordClasses words;
  private final Map<String, String> parties = new HashMap<>();

  Sides(Text text, WordClasses words) {
    this.text = text;
    this.words = words;
    for (Table.Row row : Table.load("parties.tsv").rows()) {
      parties.put(row.get("word"), row.get("class"));
    }
  }

  /** An armed side. */
  enum Side {
    /** A state's forces and what they hold. */
    FORCES,
    /** An armed movement and what it holds. */
    MOVEMENT
  }

  /** The armed side that a noun names; {@code null} where it names none. */
  @Nullable Side of(Noun noun) {
    Actor.Kind kind = text.kind(noun);
    String lemma = text.lemma(noun);
    boolean post = words.has(WordClass.POST, lemma);
    if (kind == Actor.Kind.MILITARY
        || post && isOfArmed(noun)
        || words.has(WordClass.FORCES, lemma)) {
      return Side.FORCES;
    }
    if (kind == Actor.Kind.ARMED_GROUP || isMovement(lemma)) {
      return Side.MOVEMENT;
    }
    if (!post) {
      return null;
    }
    if (holdsMovement(noun)) {
      return Side.MOVEMENT;
    }
    return words.has(WordClass.STATE_POST, lemma) ? Side.FORCES : null;
  }

  /** Whether the noun is a word for people who are no side. */
  boolean isCivilian(Noun noun) {
    return "civilian".equals(parties.get(text.lemma(noun)));
  }

  /** Whether the words before the thing say that it is an armed side's: "army truck". */
  boolean isOfArmed(Noun thing) {
    ParsedSentence sentence = text.sentence(thing.sentence());
    Parse parse = sentence.parse();
    Phrase phrase = text.bare(thing);
    for (int token = phrase.start(); token < phrase.end(); token++) {
      String lemma = parse.lemma(token);
      boolean armedForces =
          lemma.equals("force")
              && token > 0
              && (sentence.lower(token - 1).equals("air")
                  || sentence.lower(token - 1).equals("armed"));
      if (words.has(WordClass.FORCES, lemma)
          || words.has(WordClass.FORCES, sentence.lower(token))
          || lemma.equals("guerrilla")
          || lemma.equals("rebel")
          || armedForces) {
        return true;
      }
    }
    return false;
  }

  private boolean isMovement(String lemma) {
    return "nonstate".equals(parties.get(lemma));
  }

  private boolean holdsMovement(Noun post) {
    Phrase phrase = text.full(post);
    for (int token = phrase.start(); token < phrase.end(); token++) {
      if (isMovement(text.parse(post).lemma(token))) {
        return true;
      }
    }
    return false;
  }
}
