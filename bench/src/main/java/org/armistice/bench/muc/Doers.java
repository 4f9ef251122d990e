package org.armistice.bench.muc;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.armistice.reading.actor.ActorMention;
import org.armistice.reading.document.Name;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.document.Phrase;
import org.armistice.reading.event.EventArgument;
import org.armistice.record.Actor;

/** Perpetrators and their organisations, from the doers of events. */
final class Doers {
  private static final String RESPONSIBLE = "responsible";
  private static final String SELF = "self";

  private final Text text;
  private final WordClasses words;
  private final NounNatures natures;
  private final Sides sides;
  private final Bodies bodies;

  Doers(Text text, WordClasses words, NounNatures natures, Sides sides, Bodies bodies) {
    this.text = text;
    this.words = words;
    this.natures = natures;
    this.sides = sides;
    this.bodies = bodies;
  }

  void fill(Telling telling, EventArgument doer) {
    Noun noun = telling.noun(doer.head());
    if (isState(noun)) {
      telling.byState();
    }
    switch (natures.of(noun)) {
      case PERSON -> telling.add(Role.PERPETRATOR, personWords(noun));
      case BODY -> telling.add(Role.ORGANISATION, bodies.wordsOf(noun));
      case PEOPLE -> people(telling, noun, doer.label());
      case PRONOUN -> pronoun(telling, noun);
      case PLACE, THING, NONE -> {
        // no doer that MUC-4 has a role for
      }
    }
  }

  private boolean isState(Noun noun) {
    Actor.Kind kind = text.kind(noun);
    return kind == Actor.Kind.MILITARY
        || kind == Actor.Kind.POLICE
        || kind == Actor.Kind.GOVERNMENT
        || kind == Actor.Kind.STATE
        || sides.of(noun) == Sides.Side.FORCES
        || words.has(WordClass.POLICE, text.lower(noun));
  }

  private String personWords(Noun noun) {
    Name name = text.name(noun);
    return name == null
        ? text.bareWords(noun)
        : text.words(noun.sentence(), name.start(), name.end());
  }

  private void people(Telling telling, Noun noun, String label) {
    if (words.has(WordClass.POINTING, text.lower(noun))) {
      return;
    }
    boolean group = words.has(WordClass.GROUP, text.lemma(noun));
    String told = plain(group ? text.fullWords(noun) : withoutBody(noun));
    String bare = Wording.bare(told);
    boolean blamed = label.equals(RESPONSIBLE);
    if (bare.equals("group") || blamed && words.has(WordClass.PLAIN_PEOPLE, bare)) {
      return;
    }
    boolean nameless = blamed && text.parse(noun).predicates().isEmpty();
    if (label.equals(SELF) || nameless) {
      telling.addSuspect(told);
    } else {
      telling.add(Role.PERPETRATOR, told);
    }
    String body = bodies.ofPeople(noun);
    if (body != null) {
      telling.add(Role.ORGANISATION, body);
    }
  }

  /** Whom a pronoun means: a body by its name, people by the words that told of them first. */
  private void pronoun(Telling telling, Noun noun) {
    Optional<Actor> actor = text.actor(noun);
    if (actor.isEmpty()) {
      return;
    }
    String body = bodies.nameOf(actor.get());
    if (body != null) {
      telling.add(Role.ORGANISATION, body);
      return;
    }
    text.actors().mentionsOf(actor.get()).stream()
        .filter(mention -> mention.form() != ActorMention.Form.PRONOUN)
        .findFirst()
        .map(Text::head)
        .ifPresent(
            first -> {
              switch (natures.of(first)) {
                case PEOPLE -> telling.add(Role.PERPETRATOR, plain(text.bareWords(first)));
                case BODY -> telling.add(Role.ORGANISATION, bodies.wordsOf(first));
                case PERSON, PLACE, THING, PRONOUN, NONE -> {
                  // a pronoun that stands for none of these
                }
              }
            });
  }

  /** The words for people without the name of their body before them: not the "Front" gunmen. */
  private String withoutBody(Noun people) {
    Phrase phrase = text.bare(people);
    int start = phrase.start();
    for (ActorMention mention : text.actors().mentions()) {
      if (mention.sentence() == people.sentence()
          && mention.form() == ActorMention.Form.NAME
          && mention.start() >= phrase.start()
          && mention.end() <= people.token()
          && bodies.nameOf(text.actors().actor(mention)) != null) {
        start = Math.max(start, mention.end());
      }
    }
    ParsedSentence sentence = text.sentence(people.sentence());
    while (start < people.token()
        && (sentence.parse().upos(start).equals("PUNCT")
            || Set.of("'s", "'").contains(sentence.lower(start)))) {
      start++;
    }
    return text.words(people.sentence(), start, phrase.end());
  }

  /** Without the words before that tell nothing of the doers: "gunmen" of "alleged gunmen". */
  private String plain(String told) {
    String left = told;
    int space = left.indexOf(' ');
    while (space > 0
        && words.has(WordClass.BEFORE_DOER, left.substring(0, space).toLowerCase(Locale.ROOT))) {
      left = left.substring(space + 1);
      space = left.indexOf(' ');
    }
    return left;
  }
}
