package org.armistice.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.armistice.reading.actor.Lands;
import org.armistice.reading.table.Table;
import org.armistice.record.AcledActorType;
import org.armistice.record.AcledSubEvent;
import org.armistice.record.Actor;
import org.jspecify.annotations.Nullable;

/**
 * The ACLED type of an actor in an event (ACLED codebook 2023, actor types).
 *
 * <p>A state's forces are state forces in their own land and external forces in another; an armed
 * group is what it is on the day of the report, which its sector tells; those who protest are
 * rioters where the event is violent. Pure and thread-safe.
 */
public final class AcledActors {
  private static final Set<AcledSubEvent> VIOLENT =
      Set.of(AcledSubEvent.VIOLENT_DEMONSTRATION, AcledSubEvent.MOB_VIOLENCE);

  /** Sectors of people who bear no arms. */
  private static final Set<String> UNARMED =
      Set.of(
          "CVL", "REF", "EDU", "MED", "JRN", "BUS", "LAB", "AGR", "REL", "NGO", "SOC", "PTY",
          "OPP");

  private static final Set<String> BODIES_OF_NO_STATE = Set.of("IGO", "UNO", "NGO");

  private final List<Named> words;
  private final Lands lands;

  /** Of whom a word of the table tells. */
  enum Among {
    /** Those who bear arms. */
    ARMED,
    /** Those who bear none. */
    UNARMED
  }

  private record Named(String word, Among among, AcledActorType type) {}

  private AcledActors(List<Named> words, Lands lands) {
    this.words = List.copyOf(words);
    this.lands = lands;
  }

  /**
   * Loads the table of words.
   *
   * @throws org.armistice.reading.table.TableException where it cannot be used
   */
  public static AcledActors load() {
    List<Named> words = new ArrayList<>();
    for (Table.Row row : Table.load("acled-actors.tsv").rows()) {
      words.add(
          new Named(
              row.get("word"),
              row.cell("among").constant(Among.class),
              row.cell("type").constant(AcledActorType.class)));
    }
    return new AcledActors(words, new Lands());
  }

  /** ISO code of the country of a name; {@code null} where the tables do not have it. */
  public @Nullable String country(String name) {
    return lands.code(name).orElse(null);
  }

  /**
   * The type of an actor.
   *
   * @param ofDeFactoState whether the actor is a state recognised by few, or a body of one: ACLED
   *     counts some of them as states and others as rebels
   * @param country ISO code of the country of the event; {@code null} where it is not told
   * @param act what happened
   * @return {@code null} where it cannot be known
   */
  public @Nullable AcledActorType type(
      Actor actor, boolean ofDeFactoState, @Nullable String country, AcledSubEvent act) {
    AcledActorType named = named(actor, act);
    if (named != null) {
      return named;
    }
    String sector = actor.sector() == null ? "" : actor.sector();
    return switch (actor.kind()) {
      case STATE, GOVERNMENT, MILITARY, POLICE ->
          ofDeFactoState ? null : ofState(actor.country(), country);
      case OFFICIAL ->
          !ofDeFactoState && (sector.equals("MIL") || sector.equals("COP"))
              ? ofState(actor.country(), country)
              : null;
      case ARMED_GROUP -> ofDeFactoState ? null : ofArmed(actor, sector, country);
      case INTERNATIONAL_BODY -> AcledActorType.EXTERNAL_FORCES;
      case CIVILIANS -> isInParticular(actor) ? AcledActorType.CIVILIANS : null;
      case MEDIA -> AcledActorType.CIVILIANS;
      case PARTY, ORGANISATION, GROUP -> UNARMED.contains(sector) ? AcledActorType.CIVILIANS : null;
      case UNKNOWN -> null;
    };
  }

  private @Nullable AcledActorType named(Actor actor, AcledSubEvent act) {
    Among among =
        switch (actor.kind()) {
          case ARMED_GROUP, MILITARY -> Among.ARMED;
          case CIVILIANS, GROUP, ORGANISATION, UNKNOWN -> Among.UNARMED;
          case STATE, GOVERNMENT, POLICE, PARTY, INTERNATIONAL_BODY, MEDIA, OFFICIAL -> null;
        };
    List<String> said = List.of(actor.name().toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
    for (Named word : words) {
      if (word.among() == among && said.contains(word.word())) {
        boolean riot = word.type() == AcledActorType.PROTESTERS && VIOLENT.contains(act);
        return riot ? AcledActorType.RIOTERS : word.type();
      }
    }
    return null;
  }

  /** "Nine people" may be anybody; "Yazidi people" are somebody. */
  private static boolean isInParticular(Actor actor) {
    return actor.country() != null || actor.of() != null || actor.source() != null;
  }

  private @Nullable AcledActorType ofState(@Nullable String state, @Nullable String country) {
    if (state != null && BODIES_OF_NO_STATE.contains(state)) {
      return AcledActorType.EXTERNAL_FORCES;
    }
    if (state == null || country == null) {
      return null;
    }
    return lands.isOwn(state, country)
        ? AcledActorType.STATE_FORCES
        : AcledActorType.EXTERNAL_FORCES;
  }

  /** ACLED counts gangs and gunmen of untold side among the political militias. */
  private @Nullable AcledActorType ofArmed(Actor actor, String sector, @Nullable String country) {
    return switch (sector) {
      case "REB" -> AcledActorType.REBEL_GROUP;
      case "PRM", "UAF", "CRM" -> AcledActorType.POLITICAL_MILITIA;
      case "GOV", "MIL" -> ofState(actor.country(), country);
      default -> null;
    };
  }
}
