package org.armistice.bench.muc;

import java.util.Optional;
import org.armistice.reading.actor.ActorMention;
import org.armistice.reading.document.Parse;
import org.armistice.reading.document.Phrase;
import org.armistice.record.Actor;
import org.jspecify.annotations.Nullable;

/** The organisations behind doers, by the names that the report gives them. */
final class Bodies {
  /** So far up the tree a body still belongs to the noun that it hangs on. */
  private static final int DEEPEST = 5;

  private final Text text;
  private final WordClasses words;

  Bodies(Text text, WordClasses words) {
    this.text = text;
    this.words = words;
  }

  /** The words for a body at its noun. */
  String wordsOf(Noun body) {
    return text.mention(body).map(text::words).orElseGet(() -> text.bareWords(body));
  }

  /** The name of the body that an actor is; {@code null} where it is none or has no name. */
  @Nullable String nameOf(Actor actor) {
    return switch (actor.kind()) {
      case ARMED_GROUP, ORGANISATION, PARTY ->
          text.actors().mentionsOf(actor).stream()
              .filter(mention -> mention.form() == ActorMention.Form.NAME)
              .findFirst()
              .map(text::words)
              .orElse(null);
      case STATE,
          GOVERNMENT,
          MILITARY,
          POLICE,
          INTERNATIONAL_BODY,
          MEDIA,
          OFFICIAL,
          GROUP,
          CIVILIANS,
          UNKNOWN ->
          null;
    };
  }

  /** The body that people are of: told with them, or as the name of the actor that they are. */
  @Nullable String ofPeople(Noun people) {
    String within = within(people);
    if (within != null) {
      return within;
    }
    Optional<Actor> actor = text.actor(people);
    String own = actor.isPresent() ? nameOf(actor.get()) : null;
    return own == null && words.has(WordClass.FIGHTER, text.lemma(people)) ? onlyMovement() : own;
  }

  /** A body named in the phrase of a noun: "members of the Red Front", "Red Front gunmen". */
  private @Nullable String within(Noun people) {
    Phrase phrase = text.full(people);
    for (ActorMention mention : text.actors().mentions()) {
      if (mention.sentence() != people.sentence() || mention.head() == people.token()) {
        continue;
      }
      boolean inside = phrase.start() <= mention.start() && mention.end() <= phrase.end();
      if ((inside || hangsOn(text.parse(people), mention.head(), people.token()))
          && isBody(mention)) {
        return text.words(mention);
      }
    }
    return null;
  }

  private boolean isBody(ActorMention mention) {
    boolean named = mention.form() == ActorMention.Form.NAME;
    return switch (text.actors().actor(mention).kind()) {
      case MILITARY -> named || words.has(WordClass.BODY, text.lower(Text.head(mention)));
      case ARMED_GROUP, POLICE, PARTY, ORGANISATION -> named;
      case STATE, GOVERNMENT, INTERNATIONAL_BODY, MEDIA, OFFICIAL, GROUP, CIVILIANS, UNKNOWN ->
          false;
    };
  }

  private static boolean hangsOn(Parse parse, int token, int noun) {
    int at = token;
    for (int depth = 0; at >= 0 && depth < DEEPEST; depth++) {
      if (at == noun) {
        return true;
      }
      String relation = parse.relation(at);
      if (!relation.startsWith("nmod")
          && !relation.startsWith("flat")
          && !relation.equals("appos")
          && !relation.equals("compound")
          && !relation.equals("amod")) {
        return false;
      }
      at = parse.head(at);
    }
    return false;
  }

  /** The one armed movement that the report names; {@code null} where it names several or none. */
  private @Nullable String onlyMovement() {
    Actor only = null;
    String name = null;
    for (ActorMention mention : text.actors().mentions()) {
      Actor actor = text.actors().actor(mention);
      if (mention.form() == ActorMention.Form.NAME && actor.kind() == Actor.Kind.ARMED_GROUP) {
        if (only != null && only != actor) {
          return null;
        }
        if (only == null) {
          only = actor;
          name = text.words(mention);
        }
      }
    }
    return name;
  }
}
