package org.armistice.bench.muc;

import java.util.Optional;
import org.armistice.reading.actor.ActorMention;
import org.armistice.reading.document.Name;
import org.armistice.reading.document.Parse;
import org.armistice.record.Actor;

/** Says of nouns what they name: by the model's names, then the actors, then the word itself. */
final class NounNatures {
  private final Text text;
  private final WordClasses words;

  NounNatures(Text text, WordClasses words) {
    this.text = text;
    this.words = words;
  }

  NounNature of(Noun noun) {
    Name name = text.name(noun);
    if (name != null) {
      return switch (name.kind()) {
        case PERSON -> NounNature.PERSON;
        case ORGANISATION -> NounNature.BODY;
        case PLACE -> NounNature.PLACE;
      };
    }
    Optional<ActorMention> mention = text.mention(noun);
    return mention.isPresent() ? ofActor(noun, mention.get()) : ofWord(noun);
  }

  private NounNature ofActor(Noun noun, ActorMention mention) {
    return switch (mention.form()) {
      case PRONOUN -> NounNature.PRONOUN;
      case NAME ->
          text.actors().actor(mention).kind() == Actor.Kind.OFFICIAL
              ? NounNature.PERSON
              : NounNature.BODY;
      case ROLE, DEFINITE, GROUP ->
          isBody(noun) || isNamedGroup(noun) ? NounNature.BODY : NounNature.PEOPLE;
    };
  }

  private NounNature ofWord(Noun noun) {
    String upos = text.parse(noun).upos(noun.token());
    if (upos.equals("PRON")) {
      return NounNature.PRONOUN;
    }
    if (words.has(WordClass.GROUP, text.lemma(noun))) {
      return isNamedGroup(noun) ? NounNature.BODY : NounNature.PEOPLE;
    }
    if (isBody(noun)) {
      return NounNature.BODY;
    }
    return upos.equals("NOUN") || upos.equals("PROPN") ? NounNature.THING : NounNature.NONE;
  }

  private boolean isBody(Noun noun) {
    return words.has(WordClass.BODY, text.lower(noun))
        || words.has(WordClass.ORGANISATION, text.lemma(noun));
  }

  /** "The Red Lantern group": a word for several people behind a name that is its own. */
  private boolean isNamedGroup(Noun noun) {
    if (!words.has(WordClass.GROUP, text.lemma(noun))) {
      return false;
    }
    Parse parse = text.parse(noun);
    return parse.children(noun.token()).stream()
        .anyMatch(
            child ->
                child < noun.token()
                    && parse.relation(child).equals("compound")
                    && parse.upos(child).equals("PROPN")
                    && !text.isInActorName(noun.sentence(), child));
  }
}
