package org.armistice.bench.muc;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armistice.reading.assembly.Layers;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.event.Embedding;
import org.armistice.reading.event.EventArgument;
import org.armistice.reading.event.EventMention;
import org.jspecify.annotations.Nullable;

/** The incidents of a report: each telling of one is a template. */
final class IncidentReader {
  private static final Set<String> NAMING = Set.of("NOUN", "PROPN", "ADJ");

  private final Layers layers;
  private final WordClasses words = WordClasses.load();
  private final Text text;
  private final IncidentTypes types;
  private final Doers doers;
  private final Harmed harmed;

  IncidentReader(Layers layers) {
    this.layers = layers;
    this.text = new Text(layers, words);
    Sides sides = new Sides(text, words);
    NounNatures natures = new NounNatures(text, words);
    this.types = new IncidentTypes(words, sides);
    this.doers = new Doers(text, words, natures, sides, new Bodies(text, words));
    this.harmed = new Harmed(text, natures, sides, new Things(text), new PersonNames(text, words));
  }

  List<Template> templates() {
    List<Telling> tellings = new ArrayList<>();
    for (EventMention mention : layers.events()) {
      Telling telling = happened(mention) ? telling(mention) : null;
      if (telling != null && telling.isIncident()) {
        tellings.add(telling);
      }
    }
    // "the perpetrators" are told by more where the report has more to tell
    if (tellings.stream().anyMatch(Telling::hasPlainDoer)) {
      tellings.forEach(Telling::dropSuspects);
    }
    return tellings.stream().map(Telling::template).toList();
  }

  private @Nullable Telling telling(EventMention mention) {
    String type = types.of(mention);
    if (type == null) {
      return null;
    }
    Telling telling = new Telling(mention, type);
    mention.in(EventArgument.Role.ACTOR).forEach(doer -> doers.fill(telling, doer));
    mention
        .in(EventArgument.Role.RECIPIENT)
        .forEach(hit -> harmed.fill(telling, telling.noun(hit.head())));
    mention
        .in(EventArgument.Role.WEAPON)
        .forEach(weapon -> weapon(telling, telling.noun(weapon.head())));
    if (type.equals(IncidentTypes.BOMBING)) {
      // a bomb hits what it goes off at
      mention
          .in(EventArgument.Role.PLACE)
          .forEach(place -> harmed.fill(telling, telling.noun(place.head())));
    }
    return telling;
  }

  private void weapon(Telling telling, Noun noun) {
    ParsedSentence sentence = text.sentence(noun.sentence());
    if (NAMING.contains(sentence.parse().upos(noun.token()))
        && !words.has(WordClass.VAGUE, text.lower(noun))) {
      telling.add(Role.WEAPON, text.uncounted(noun));
    }
  }

  /**
   * Whether the report tells it as something that happened, or that was tried or threatened, which
   * MUC-4 counts as well. What is denied, demanded, planned, feared or ended is left out, and what
   * is of long ago.
   */
  private static boolean happened(EventMention mention) {
    boolean here =
        switch (mention.timeStatus()) {
          case HYPOTHETICAL, FUTURE, HISTORICAL -> false;
          case CURRENT, HABITUAL -> true;
        };
    return here
        && !mention.negated()
        && mention.embeddings().stream().map(Embedding::kind).allMatch(IncidentReader::counts);
  }

  private static boolean counts(Embedding.Kind kind) {
    return switch (kind) {
      case CLAIMED, PUBLICIZED, PRESUPPOSED, FAILED, ATTEMPTED, PURPOSE, THREATENED -> true;
      case DEMANDED, PERMITTED, PROHIBITED, PLANNED, DENIED, CEASED, AGREED, REFUSED, EXPECTED ->
          false;
    };
  }
}
