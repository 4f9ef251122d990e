package org.armistice.reading.place.rank;

/** What is looked at in a candidate; the names stand in the table of weights. */
public enum Trait {
  /** Decimal logarithm of the population, a tenth of it. */
  POPULATION,
  /** One over the rank by population among the candidates. */
  RANK,
  /** No population is known. */
  UNPEOPLED,
  COUNTRY,
  ADM1,
  ADM2,
  COUNTRY_CAPITAL,
  ADM1_SEAT,
  ADM2_SEAT,
  LOW_SEAT,
  QUARTER,
  ABANDONED,
  REGION,
  WATER,
  ZONE,
  BASE,
  /** By its standing name. */
  PRIMARY,
  DEMONYM,
  REDUCED,
  /** Logarithm of the number of other names. */
  FAME,
  AUTHORED,
  /** "Paris, Texas": the next name contains it. */
  INSIDE_NEXT,
  /** The next name, set off by a comma, is a unit or country that does not contain it. */
  OUTSIDE_NEXT,
  /** It contains the name before it. */
  AROUND_PREVIOUS,
  /** "Helmand province": the class agrees with the word beside it. */
  CUE_AGREES,
  CUE_DISAGREES,
  /** The report names its country, or its first-order unit, elsewhere. */
  COUNTRY_NAMED,
  ADM1_NAMED,
  ADM2_NAMED,
  /** Share of the report's other names in its country, unit, second-order unit. */
  COUNTRY_SHARE,
  ADM1_SHARE,
  ADM2_SHARE,
  /** Its share of the country is larger than any other candidate's. */
  LARGEST_SHARE,
  /** How near the nearest other name is: e to the minus distance over 100 km. */
  NEAREST,
  /** Mean of the same over all other names, with 300 km. */
  NEARNESS,
  /** Population and country share together. */
  POPULATION_IN_COUNTRY,
  /** The user or the outlet is concerned with its country. */
  EXPECTED_COUNTRY,
  /** The capital or seat of a unit that the report names. */
  SEAT_OF_NAMED,
  /** Town whose unit of the same name is a candidate too. */
  NAMESAKE_UNIT,
  /**
   * Unit whose seat of the same name is a candidate too, and no word says that the unit is meant.
   */
  NAMESAKE_SEAT,
  /**
   * Capital of a country where a first-order unit elsewhere bears the name too, and no word says
   * that the unit is meant: "Washington".
   */
  CAPITAL_NOT_UNIT;

  /** How many there are. */
  public static final int COUNT = values().length;
}
