package org.armistice.bench.muc;

import java.util.List;
import org.armistice.reading.event.EventArgument;
import org.armistice.reading.event.EventMention;
import org.armistice.record.PloverEvent;
import org.jspecify.annotations.Nullable;

/** What MUC-4 calls an event. */
final class IncidentTypes {
  static final String BOMBING = "bombing";
  private static final String ATTACK = "attack";
  private static final String KIDNAPPING = "kidnapping";
  private static final String ARSON = "arson";
  private static final String ROBBERY = "robbery";

  /** Pieces of the rows of the lexicon for setting on fire. */
  private static final List<String> FIRE = List.of("burn", "fire +", "+ fire", "ablaze", "arson");

  private static final String BETWEEN_ROWS = " > ";

  private final WordClasses words;
  private final Sides sides;

  IncidentTypes(WordClasses words, Sides sides) {
    this.words = words;
    this.sides = sides;
  }

  /** The type of incident; {@code null} where MUC-4 has none for it. */
  @Nullable String of(EventMention mention) {
    String trigger = trigger(mention);
    if (words.has(WordClass.ROBBERY, trigger)) {
      return ROBBERY;
    }
    if (trigger.equals("release") && isByMovement(mention)) {
      return KIDNAPPING;
    }
    if (mention.coding().plover() != PloverEvent.ASSAULT
        || words.has(WordClass.FIGHTING, trigger)) {
      return null;
    }
    if (FIRE.stream().anyMatch(mention.rule()::contains)) {
      return ARSON;
    }
    String mode = mention.coding().mode();
    if (mode == null) {
      return ATTACK;
    }
    return switch (mode) {
      case "abduct" -> KIDNAPPING;
      case "explosives", "suicide-attack" -> BOMBING;
      case "crowd-control" -> null;
      default -> ATTACK;
    };
  }

  private boolean isByMovement(EventMention mention) {
    return mention.in(EventArgument.Role.ACTOR).stream()
        .map(doer -> new Noun(mention.sentence(), doer.head()))
        .anyMatch(doer -> sides.of(doer) == Sides.Side.MOVEMENT);
  }

  /** The row of the lexicon that names the event, without that of its support verb. */
  private static String trigger(EventMention mention) {
    String rows = mention.rule().substring(mention.rule().indexOf(':') + 1);
    int support = rows.indexOf(BETWEEN_ROWS);
    return support < 0 ? rows : rows.substring(support + BETWEEN_ROWS.length());
  }
}
