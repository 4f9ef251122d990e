package org.armistice.incident.same;

/**
 * What speaks for two tellings being of one happening, and how strongly. The sum of what holds is
 * the score. Chosen so that days, place and kind together are enough only where the place is a town
 * or a district; a region or a country needs somebody, something or some figure that both name.
 */
final class Weights {
  static final double SAME_FROM = 0.60;
  static final double POSSIBLE_FROM = 0.42;

  static final double ONE_DAY = 0.25;
  static final double FEW_DAYS = 0.15;
  static final double WEEK = 0.08;
  static final double IMPLIED_DAYS = 0.10;
  static final double LONGER_AGO = 0.05;

  static final double ONE_SPOT = 0.40;
  static final double ONE_DISTRICT = 0.30;
  static final double ONE_REGION = 0.10;
  static final double INSIDE_REGION = 0.10;
  static final double INSIDE_DISTRICT = 0.25;

  /** "In Kunduz" is said of the province and of its seat. */
  static final double REGION_OR_ITS_SEAT = 0.38;

  /** Part of the weight that a place has where it is only implied. */
  static final double IMPLIED_PLACE = 0.97;

  static final double IN_COUNTRY = -0.10;
  static final double NO_PLACE = -0.10;

  /** The same where both tell the day and share a name or a large figure. */
  static final double NO_PLACE_BUT_MARKED = -0.02;

  static final double ONE_KIND = 0.18;
  static final double ALIKE = 0.12;

  static final double SHARED_DOER = 0.12;
  static final double OTHER_DOER = -0.25;
  static final double SHARED_TARGET = 0.10;
  static final double OTHER_TARGET = -0.15;

  static final double MANY_WORDS = 0.25;
  static final double SOME_WORDS = 0.15;
  static final double ONE_WORD = 0.05;

  static final double SAME_FIGURE = 0.12;

  /** A number that is not soon counted twice, "31 killed", where both tell the day. */
  static final double SAME_LARGE_FIGURE = 0.25;

  private Weights() {}
}
