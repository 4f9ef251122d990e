package org.armistice.reading.actor;

import java.time.LocalDate;
import java.util.List;
import org.armistice.record.Actor;
import org.jspecify.annotations.Nullable;

/** What a row of the actor tables tells of. */
sealed interface Listed {

  /** ISO code of the country that the name tells on a day; null where it tells none. */
  default @Nullable String iso3(@Nullable LocalDate day) {
    return null;
  }

  /** What a land with a government of its own is. */
  enum Standing {
    STATE,
    /** Of another state, with a government of its own. */
    TERRITORY,
    /** Governs, and is recognised by none or few. */
    DE_FACTO,
    /** Exists no more. */
    FORMER
  }

  /**
   * A state, or a land with a government of its own.
   *
   * @param iso3 ISO 3166-1 alpha-3; of a former state that of ISO 3166-3; from XAA to XZZ for those
   *     without
   * @param adjective the form that names its forces and officials, such as "Afghan"
   * @param of codes: of a territory the state that it is of, of a de facto state the state of
   *     international law, of a former state those where it lay
   * @param period when it stood
   * @param source for its standing and its dates; null where the head of the table names it
   */
  record Country(
      String iso3,
      String name,
      String adjective,
      Standing standing,
      List<String> of,
      Period period,
      @Nullable String source) {
    public Country {
      of = List.copyOf(of);
    }

    /**
     * The code that records show: that of {@link #of} for one kept by a code that ISO leaves to
     * users.
     */
    String code() {
      return isOfOthersCode() ? of.get(0) : iso3;
    }

    /**
     * Whether its records bear the code of another, so that the code does not tell the two apart.
     */
    boolean isOfOthersCode() {
      return iso3.startsWith("X") && !of.isEmpty();
    }

    /** Whether its name means it on a day; with no day, whether it is no former one. */
    boolean stands(@Nullable LocalDate day) {
      return day == null ? standing != Standing.FORMER : period.contains(day);
    }
  }

  /** How a country is named: by its name, its adjective, its people or its seat of government. */
  enum Naming {
    NAME,
    ADJECTIVE,
    PEOPLE,
    SEAT
  }

  /** A word for a country. */
  record CountryWord(Country country, Naming naming) implements Listed {
    @Override
    public String iso3(@Nullable LocalDate day) {
      return country.code();
    }
  }

  /** A people, region or city that tells the country. */
  record Region(String country) implements Listed {
    @Override
    public String iso3(@Nullable LocalDate day) {
      return country;
    }
  }

  /**
   * An organisation.
   *
   * @param country ISO 3166-1 alpha-3, UNO, IGO or NGO; null for none
   * @param of name of the state or organisation that it serves
   * @param memberOf names of wider bodies
   * @param table in which it stands, as a {@link org.armistice.reading.table.TableShelf} has it
   */
  record Organisation(
      String name,
      Actor.Kind kind,
      DatedTypes types,
      @Nullable String country,
      @Nullable String of,
      List<String> memberOf,
      String table,
      String source)
      implements Listed {
    @Override
    public @Nullable String iso3(@Nullable LocalDate day) {
      return country;
    }
  }

  /** Somebody who holds or held public office. */
  record Person(String name, List<Office> offices) implements Listed {

    @Override
    public @Nullable String iso3(@Nullable LocalDate day) {
      Office office = office(day);
      return office == null ? null : office.country();
    }

    /** The office on a day; with no day, or none on that day, the latest begun before it. */
    @Nullable Office office(@Nullable LocalDate day) {
      Office latest = null;
      for (Office office : offices) {
        if (day != null && office.period().contains(day)) {
          return office;
        }
        LocalDate from = office.period().from();
        boolean begun = day == null || from == null || !from.isAfter(day);
        if (begun && (latest == null || later(office, latest))) {
          latest = office;
        }
      }
      return latest;
    }

    private static boolean later(Office one, Office other) {
      LocalDate mine = one.period().from();
      LocalDate theirs = other.period().from();
      return mine != null && (theirs == null || mine.isAfter(theirs));
    }
  }

  /**
   * An office held.
   *
   * @param of name of an organisation, or null where {@code state} is what is served
   * @param state the state served, or null where {@code of} is what is served
   * @param country ISO code, or null
   */
  record Office(
      AgentNoun title,
      @Nullable String of,
      @Nullable Country state,
      @Nullable String country,
      Period period,
      String source) {}

  /** The name of an organisation that the report itself has told before. */
  record Repeated(String name) implements Listed {}

  /** How an agent noun is used, see agents.tsv. */
  enum Use {
    MEMBER,
    BODY,
    OFFICE,
    PERSON,
    GROUP,
    SIDE,
    PARTNER,
    PAST,
    PLACE
  }

  /**
   * A noun for people or bodies by what they are or do.
   *
   * @param noun in the singular
   * @param template what the record of such a body of a state is called; null: the noun itself
   */
  record AgentNoun(
      String noun,
      Use use,
      Actor.Kind kind,
      @Nullable Sector sector,
      @Nullable Sector second,
      @Nullable String template)
      implements Listed {}
}
