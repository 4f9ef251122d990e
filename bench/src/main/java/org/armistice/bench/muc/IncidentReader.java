package org.armistice.bench.muc;

import java.util.ArrayList;
import java.util.List;
import org.armistice.reading.assembly.Layers;
import org.armistice.reading.event.Embedding;
import org.armistice.reading.event.EventArgument;
import org.armistice.reading.event.EventMention;
import org.armistice.record.TimeStatus;
import org.jspecify.annotations.Nullable;

/** The incidents of a report: each telling of one is a template. */
final class IncidentReader {
  private final Layers layers;
  private final WordClasses words = WordClasses.load();
  private final Text text;
  private final IncidentTypes types;
  private final Arms arms;
  private final Doers doers;
  private final Harmed harmed;

  IncidentReader(Layers layers) {
    this.layers = layers;
    this.text = new Text(layers, words);
    Sides sides = new Sides(text, words);
    NounNatures natures = new NounNatures(text, words);
    this.arms = new Arms(text, words);
    this.types = new IncidentTypes(words, sides, arms);
    Things things = new Things(text);
    Bodies bodies = new Bodies(text, words, sides);
    this.doers = new Doers(text, words, natures, sides, things, bodies);
    this.harmed = new Harmed(text, natures, sides, things, new PersonNames(text, words));
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
    return Incidents.of(tellings).stream().map(Telling::template).toList();
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
    arms.of(mention).forEach(weapon -> telling.add(Role.WEAPON, text.uncounted(weapon)));
    if (type.equals(IncidentTypes.BOMBING)) {
      // a bomb hits what it goes off at
      mention
          .in(EventArgument.Role.PLACE)
          .forEach(place -> harmed.fill(telling, telling.noun(place.head())));
    }
    return telling;
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
        && !isGeneral(mention)
        && mention.embeddings().stream().map(Embedding::kind).allMatch(IncidentReader::counts);
  }

  /** "Attacks on journalists": several acts told as one, with no day, place or number. */
  private static boolean isGeneral(EventMention mention) {
    return (mention.series() || mention.timeStatus() == TimeStatus.HABITUAL)
        && mention.in(EventArgument.Role.TIME).isEmpty()
        && mention.in(EventArgument.Role.PLACE).isEmpty()
        && mention.in(EventArgument.Role.COUNT).isEmpty();
  }

  private static boolean counts(Embedding.Kind kind) {
    return switch (kind) {
      case CLAIMED, PUBLICIZED, PRESUPPOSED, FAILED, ATTEMPTED, PURPOSE, THREATENED -> true;
      case DEMANDED, PERMITTED, PROHIBITED, PLANNED, DENIED, CEASED, AGREED, REFUSED, EXPECTED ->
          false;
    };
  }
}
