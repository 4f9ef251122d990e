package org.armistice.reading.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.armistice.reading.actor.Listed.AgentNoun;
import org.armistice.reading.actor.Listed.CountryWord;
import org.armistice.reading.actor.Listed.Naming;
import org.armistice.reading.actor.Listed.Office;
import org.armistice.reading.actor.Listed.Organisation;
import org.armistice.reading.actor.Listed.Person;
import org.armistice.reading.actor.Listed.Region;
import org.armistice.reading.actor.Listed.Standing;
import org.armistice.record.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Codes an actor's phrase by country and PLOVER sectors.
 *
 * <p>The country is that of the first listed name in the phrase ("<b>Panamanian</b> inspectors",
 * "<b>FSB</b>, Russia's service"), else that of the context. The sector is that of the head noun
 * ("a national <b>intelligence agency</b> officer"); a head that tells none ("chairman", "team")
 * takes it from the words beside it, then from those behind "of". A word given in the phrase wins
 * over what a table knows of the person. Thread-safe.
 */
public final class ActorCoder {
  private static final ActorTables TABLES = ActorTables.shipped();

  /** Codes a phrase that stands alone. */
  public ActorCode code(String phrase) {
    return code(phrase, null, null);
  }

  /**
   * @param phrase such as "the rebel FDLR force"
   * @param context words that tell the country where the phrase does not, such as "Mexico"; may be
   *     null or empty
   * @param date day on which it is said; null: organisations get the sector that holds for all
   *     times, people that of their latest office
   */
  public ActorCode code(String phrase, @Nullable String context, @Nullable LocalDate date) {
    Phrase words = Phrase.of(phrase, TABLES, date);
    String country = country(words, date);
    String rule = "actors:phrase";
    if (country == null && context != null && !context.isBlank()) {
      country = country(Phrase.of(context, TABLES, date), date);
      rule = "actors:context";
    }
    Sectors sectors = sectors(words, date);
    return new ActorCode(country, name(sectors.first()), name(sectors.second()), rule);
  }

  private static @Nullable String name(@Nullable Sector sector) {
    return sector == null ? null : sector.name();
  }

  private static @Nullable String country(Phrase words, @Nullable LocalDate date) {
    for (NameMatch match : words.names()) {
      String country = match.listed().iso3(date);
      if (country != null) {
        return country;
      }
    }
    return null;
  }

  private record Sectors(@Nullable Sector first, @Nullable Sector second) {
    static final Sectors NONE = new Sectors(null, null);

    boolean told() {
      return first != null;
    }
  }

  private static Sectors sectors(Phrase words, @Nullable LocalDate date) {
    Optional<AgentNoun> head = words.headNoun();
    Optional<Listed> named = words.namedBody();
    if (head.isPresent()) {
      AgentNoun noun = head.get();
      if (named.isPresent() && yieldsToName(noun)) {
        Sectors own = of(named.get(), date);
        return own.told() || noun.sector() == null ? own : new Sectors(noun.sector(), null);
      }
      if (noun.use() == Listed.Use.OFFICE && words.isPast()) {
        return new Sectors(Sector.ELI, null);
      }
      if (noun.use() == Listed.Use.OFFICE) {
        Sectors served = served(words, date);
        if (served.told() && (noun.sector() == null || noun.sector() == Sector.GOV)) {
          return served;
        }
      }
      if (noun.sector() != null) {
        return new Sectors(noun.sector(), noun.second());
      }
      Optional<AgentNoun> beside = words.nounBeside();
      if (beside.isPresent()) {
        return new Sectors(beside.get().sector(), beside.get().second());
      }
    }
    if (named.isPresent()) {
      return of(named.get(), date);
    }
    Sectors served = served(words, date);
    return served.told() ? served : place(words);
  }

  /** "Boko Haram gunmen", "the rebel FDLR force": the name tells more than the noun. */
  private static boolean yieldsToName(AgentNoun noun) {
    return noun.sector() == null
        || noun.use() == Listed.Use.MEMBER
        || PersonFinder.isOfficial(noun)
        || noun.use() == Listed.Use.BODY;
  }

  /** "President of the Chadian Human Rights League", "a team of police". */
  private static Sectors served(Phrase words, @Nullable LocalDate date) {
    Optional<AgentNoun> noun = words.nounBehind();
    if (noun.isPresent()) {
      return new Sectors(noun.get().sector(), noun.get().second());
    }
    return words.nameBehind().map(listed -> of(listed, date)).orElse(Sectors.NONE);
  }

  private static Sectors of(Listed listed, @Nullable LocalDate date) {
    if (listed instanceof Organisation organisation) {
      Sector sector = organisation.types().at(date);
      boolean stateMedia = organisation.kind() == Actor.Kind.MEDIA && sector != Sector.JRN;
      return new Sectors(sector, stateMedia ? Sector.JRN : null);
    }
    return listed instanceof Person person ? of(person, date) : Sectors.NONE;
  }

  private static Sectors of(Person person, @Nullable LocalDate date) {
    Office office = person.office(date);
    if (office == null) {
      return Sectors.NONE;
    }
    if (date != null && office.period().endedBefore(date)) {
      return new Sectors(Sector.ELI, null);
    }
    AgentNoun title = office.title();
    if (title.sector() == null) {
      Optional<Organisation> served = TABLES.organisation(office.of());
      return served.isPresent() ? of(served.get(), date) : new Sectors(Sector.GOV, null);
    }
    return new Sectors(title.sector(), title.second());
  }

  /** A seat of government alone stands for it; a city or region alone for its people. */
  private static Sectors place(Phrase words) {
    List<NameMatch> names = words.names();
    if (names.size() != 1 || names.get(0).end() - names.get(0).start() != words.size()) {
      return Sectors.NONE;
    }
    Listed listed = names.get(0).listed();
    if (listed instanceof Region) {
      return new Sectors(Sector.CVL, null);
    }
    if (!(listed instanceof CountryWord word)) {
      return Sectors.NONE;
    }
    if (word.country().standing() == Standing.DE_FACTO && word.naming() != Naming.PEOPLE) {
      return new Sectors(Sector.PRE, null);
    }
    return word.naming() == Naming.SEAT ? new Sectors(Sector.GOV, null) : Sectors.NONE;
  }
}
