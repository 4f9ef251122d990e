package org.armistice.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.armistice.reading.table.Table;
import org.armistice.record.Actor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The organisations of all regions: how many are listed, and what they were on which day. */
class OrganisationsOfTheWorldTest {
  private static final Table TABLE = Table.load("organisations.tsv");
  private static final ActorTables TABLES = ActorTables.load();

  @Test
  void theArmedGroupsOfTheWorldAreListed() {
    assertThat(ofKind(Actor.Kind.ARMED_GROUP)).isGreaterThanOrEqualTo(400);
  }

  @Test
  void theBodiesAndOutletsOfTheWorldAreListed() {
    assertThat(ofKind(Actor.Kind.INTERNATIONAL_BODY) + ofKind(Actor.Kind.MEDIA))
        .isGreaterThanOrEqualTo(150);
  }

  @Test
  void armedGroupsOfManyCountriesAreListed() {
    Set<String> countries =
        TABLE.rows().stream()
            .filter(row -> row.get("kind").equals("ARMED_GROUP"))
            .map(row -> row.get("country"))
            .filter(country -> !country.isEmpty())
            .collect(Collectors.toSet());
    assertThat(countries).hasSizeGreaterThan(90);
  }

  /** Before is the last day of the old sector, after the first of the new one. */
  @ParameterizedTest
  @CsvSource({
    "Rapid Support Forces,                                2023-04-14, PRM, 2023-04-15, REB",
    "Hayat Tahrir al-Sham,                                2024-12-07, REB, 2024-12-08, GOV",
    "Khmer Rouge,                                         1975-04-16, REB, 1975-04-17, GOV",
    "Khmer Rouge,                                         1979-01-06, GOV, 1979-01-07, REB",
    "Eritrean People's Liberation Front,                  1991-05-23, REB, 1991-05-24, GOV",
    "Ethiopian People's Revolutionary Democratic Front,   1991-05-27, REB, 1991-05-28, GOV",
    "Pathet Lao,                                          1975-12-01, REB, 1975-12-02, GOV",
    "26th of July Movement,                               1958-12-31, REB, 1959-01-01, GOV",
    "Alliance of Democratic Forces for the Liberation of Congo, 1997-05-16, REB, 1997-05-17, GOV",
    "Rally for Congolese Democracy,                       2003-06-29, REB, 2003-06-30, PTY",
    "Armed Forces Revolutionary Council (Sierra Leone),   1998-02-12, GOV, 1998-02-13, REB",
    "National Resistance Army,                            1986-01-25, REB, 1986-01-26, MIL",
    "SWAPO,                                               1990-03-20, REB, 1990-03-21, PTY",
    "FLN,                                                 1962-07-04, REB, 1962-07-05, PTY",
    "PAIGC,                                               1974-09-09, REB, 1974-09-10, PTY",
    "Shanti Bahini,                                       1997-12-01, REB, 1997-12-02, PTY",
    "Mizo National Front,                                 1986-06-29, REB, 1986-06-30, PTY",
    "United Tajik Opposition,                             1997-06-26, REB, 1997-06-27, PTY",
    "Janatha Vimukthi Peramuna,                           2024-09-22, PTY, 2024-09-23, GOV",
    "Liberation and Justice Movement,                     2011-07-13, REB, 2011-07-14, PTY",
    "Patriotic Salvation Movement,                        1990-11-30, REB, 1990-12-01, PTY",
    "Beja Congress,                                       2006-10-13, REB, 2006-10-14, PTY",
    "Alliance for the Re-liberation of Somalia,           2008-06-08, REB, 2008-06-09, OPP",
    "Islamic Renaissance Party of Tajikistan,             2015-09-28, PTY, 2015-09-29, OPP",
    "Army of Republika Srpska,                            1995-12-13, REB, 1995-12-14, MIL",
    "Mukti Bahini,                                        1971-12-15, REB, 1971-12-16, MIL",
    "RENAMO,                                              1992-10-03, REB, 1992-10-04, PTY",
  })
  void anOrganisationIsWhatItWasOnTheDay(
      String name, LocalDate before, Sector was, LocalDate after, Sector became) {
    assertThat(sector(name, before)).isEqualTo(was);
    assertThat(sector(name, after)).isEqualTo(became);
  }

  @ParameterizedTest
  @CsvSource({
    "UNPROFOR, 1995-12-20, IGO",
    "Royal Ulster Constabulary, 2001-11-03, COP",
    "Bougainville Revolutionary Army, 2001-08-29, REB",
    "Malayan National Liberation Army, 1989-12-01, REB",
    "State Peace and Development Council, 2011-03-30, GOV",
    "Warsaw Pact, 1991-07-01, MIL",
    "EU Training Mission in Mali, 2024-05-18, MIL",
    "Loyalist Volunteer Force, 2005-10-31, PRM",
  })
  void whatIsDissolvedHasNoSectorFromTheNextDayOn(String name, LocalDate last, Sector was) {
    assertThat(sector(name, last)).isEqualTo(was);
    assertThat(sector(name, last.plusDays(1))).isNull();
  }

  @Test
  void whatBeganOnADayWasNothingBefore() {
    assertThat(sector("Police Service of Northern Ireland", LocalDate.of(2001, 11, 3))).isNull();
    assertThat(sector("Police Service of Northern Ireland", LocalDate.of(2001, 11, 4)))
        .isEqualTo(Sector.COP);
  }

  @Test
  void thePeriodsOfAnOrganisationFollowEachOther() {
    for (Table.Row row : TABLE.rows()) {
      @Nullable LocalDate last = null;
      boolean open = false;
      for (DatedTypes.DatedType type : DatedTypes.parse(row, "types").types()) {
        Period period = type.period();
        assertThat(open)
            .describedAs("%s: a type follows one without end", row.get("name"))
            .isFalse();
        if (last != null) {
          assertThat(period.from()).describedAs(row.get("name")).isNotNull().isAfter(last);
        }
        last = period.to();
        open = period.to() == null;
      }
    }
  }

  @Test
  void noNameStandsForTwoOrganisations() {
    Map<String, String> owners = new HashMap<>();
    List<String> shared = new ArrayList<>();
    for (Table.Row row : TABLE.rows()) {
      String name = row.get("name");
      Set<String> keys = new HashSet<>(List.of(asRead(name)));
      row.list("aliases").forEach(alias -> keys.add(asRead(alias)));
      for (String key : keys) {
        String other = owners.putIfAbsent(key, name);
        if (other != null) {
          shared.add(key + ": " + other + ", " + name);
        }
      }
    }
    assertThat(shared).isEmpty();
  }

  @Test
  void whatAnOrganisationBelongsToIsListed() {
    for (Table.Row row : TABLE.rows()) {
      for (String whole : row.list("member_of")) {
        assertThat(TABLES.organisation(whole)).describedAs(row.get("name")).isPresent();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2005-03-01, Fighters of the Cordillera People's Liberation Army signed a truce., Cordillera People's Liberation Army, PHL",
    "1985-03-01, The People's Liberation Army of Namibia shelled a base., People's Liberation Army of Namibia, NAM",
    "2008-03-01, Associated Press of Pakistan reported a clash., Associated Press of Pakistan, PAK",
    "2012-03-01, The Moroccan Islamic Combatant Group denied the charge., Moroccan Islamic Combatant Group, MAR",
  })
  void theLongerNameWinsOverAShorterOneInIt(String date, String text, String name, String country) {
    Reading reading = Reading.of(date, text);
    assertThat(reading.names()).doesNotContain("People's Liberation Army", "Associated Press");
    assertThat(reading.actor(name).country()).isEqualTo(country);
  }

  @ParameterizedTest
  @CsvSource({
    "2016-10-01, JeM fighters attacked the camp., Jaish-e-Mohammed",
    "2008-05-10, JEM fighters attacked the camp., Justice and Equality Movement",
  })
  void shortFormsThatDifferInCapitalsNameDifferentGroups(String date, String text, String name) {
    assertThat(Reading.of(date, text).names()).contains(name);
  }

  /** Folded, but for short forms, whose capitals count. */
  private static String asRead(String name) {
    boolean shortForm =
        name.matches("\\w{2,5}") && name.chars().filter(Character::isUpperCase).count() > 1;
    return shortForm ? name : Fold.key(name);
  }

  private static long ofKind(Actor.Kind kind) {
    return TABLE.rows().stream()
        .filter(row -> row.cell("kind").constant(Actor.Kind.class) == kind)
        .count();
  }

  private static @Nullable Sector sector(String name, LocalDate day) {
    return TABLES.organisation(name).orElseThrow().types().at(day);
  }
}
