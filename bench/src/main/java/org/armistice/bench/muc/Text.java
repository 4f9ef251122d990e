package org.armistice.bench.muc;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armistice.reading.actor.ActorLayer;
import org.armistice.reading.actor.ActorMention;
import org.armistice.reading.assembly.Layers;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.Name;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.document.Phrase;
import org.armistice.reading.syntax.NounPhrases;
import org.armistice.record.Actor;
import org.jspecify.annotations.Nullable;

/** The report by its nouns: their words, names and actors. */
final class Text {
  private static final Set<String> COUNTING = Set.of("NUM", "DET", "ADV", "PRON", "ADP");

  private final Document document;
  private final ActorLayer actors;
  private final WordClasses words;

  Text(Layers layers, WordClasses words) {
    this.document = layers.document();
    this.actors = layers.actors();
    this.words = words;
  }

  ActorLayer actors() {
    return actors;
  }

  List<ParsedSentence> sentences() {
    return document.sentences();
  }

  ParsedSentence sentence(int index) {
    return document.sentences().get(index);
  }

  Parse parse(Noun noun) {
    return sentence(noun.sentence()).parse();
  }

  String lower(Noun noun) {
    return sentence(noun.sentence()).lower(noun.token());
  }

  String lemma(Noun noun) {
    return parse(noun).lemma(noun.token());
  }

  /** The words of a run of tokens, {@code end} excluded, as written. */
  String words(int sentence, int start, int end) {
    return document.span(sentence, start, end).text();
  }

  /** The words of a mention. */
  String words(ActorMention mention) {
    return words(mention.sentence(), mention.start(), mention.end());
  }

  /** The noun's phrase without what stands behind a preposition: "three cars". */
  Phrase bare(Noun noun) {
    return NounPhrases.bare(sentence(noun.sentence()), noun.token());
  }

  /** The noun's phrase with it: "three cars of the embassy". */
  Phrase full(Noun noun) {
    return NounPhrases.full(sentence(noun.sentence()), noun.token());
  }

  String bareWords(Noun noun) {
    Phrase phrase = bare(noun);
    return words(noun.sentence(), phrase.start(), phrase.end());
  }

  String fullWords(Noun noun) {
    Phrase phrase = full(noun);
    return words(noun.sentence(), phrase.start(), phrase.end());
  }

  /** The bare phrase without number and article: "cars" of "at least three other cars". */
  String uncounted(Noun noun) {
    Phrase phrase = bare(noun);
    ParsedSentence sentence = sentence(noun.sentence());
    int start = phrase.start();
    while (start < noun.token() && isCount(sentence, start)) {
      start++;
    }
    return words(noun.sentence(), start, phrase.end());
  }

  private boolean isCount(ParsedSentence sentence, int token) {
    return words.has(WordClass.VAGUE, sentence.lower(token))
        || COUNTING.contains(sentence.parse().upos(token))
            && !sentence.parse().relation(token).equals("nmod:poss");
  }

  /** The name that holds a token. */
  @Nullable Name name(Noun noun) {
    for (Name name : parse(noun).names()) {
      if (name.start() <= noun.token() && noun.token() < name.end()) {
        return name;
      }
    }
    return null;
  }

  /** The token of a name on which its others hang. */
  static int head(Parse parse, Name name) {
    for (int token = name.start(); token < name.end(); token++) {
      int above = parse.head(token);
      if (above < name.start() || above >= name.end()) {
        return token;
      }
    }
    return name.start();
  }

  Optional<ActorMention> mention(Noun noun) {
    return actors.headedBy(noun.sentence(), noun.token());
  }

  Optional<Actor> actor(Noun noun) {
    return mention(noun).map(actors::actor);
  }

  /** What the actor is that a noun means; {@code null} where it means none. */
  Actor.@Nullable Kind kind(Noun noun) {
    return actor(noun).map(Actor::kind).orElse(null);
  }

  static Noun head(ActorMention mention) {
    return new Noun(mention.sentence(), mention.head());
  }

  /** Whether the token stands in the name of an actor. */
  boolean isInActorName(int sentence, int token) {
    return actors.mentions().stream()
        .anyMatch(
            mention ->
                mention.sentence() == sentence
                    && mention.covers(token)
                    && mention.form() == ActorMention.Form.NAME);
  }
}
