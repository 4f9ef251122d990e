package org.armistice.agreement.accord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.armistice.agreement.language.AccordParser;
import org.armistice.agreement.language.ActorDirectory;
import org.junit.jupiter.api.Test;

/** Period arithmetic. */
class CalendarTest {
  private static Calendar calendar(String fields) {
    String text = "agreement t\n  parties A; B\n" + fields;
    return new Calendar(new AccordParser(ActorDirectory.NONE).parse("t", text).first());
  }

  private static Calendar.Standing on(Calendar calendar, String from, String to) {
    return calendar.inForce(LocalDate.parse(from), LocalDate.parse(to));
  }

  @Test
  void sevenDaysFromFortyEightHoursAfterSigning() {
    Calendar jeddah =
        calendar(
            "  signed 2023-05-20T21:45 Jeddah\n  from 48 hours after signing\n"
                + "  until 7 days after effect\n");
    assertThat(jeddah.beginning())
        .hasValueSatisfying(at -> assertThat(at).hasToString("2023-05-22T21:45"));
    assertThat(jeddah.end())
        .hasValueSatisfying(at -> assertThat(at).hasToString("2023-05-29T21:45"));
    assertThat(on(jeddah, "2023-05-21", "2023-05-21")).isEqualTo(Calendar.Standing.BEFORE);
    assertThat(on(jeddah, "2023-05-22", "2023-05-22")).isEqualTo(Calendar.Standing.STRADDLES);
    assertThat(on(jeddah, "2023-05-23", "2023-05-28")).isEqualTo(Calendar.Standing.INSIDE);
    assertThat(on(jeddah, "2023-05-29", "2023-05-29")).isEqualTo(Calendar.Standing.STRADDLES);
    assertThat(on(jeddah, "2023-05-30", "2023-05-30")).isEqualTo(Calendar.Standing.AFTER);
  }

  @Test
  void actsOfTheDayOfSigningAreNeitherInsideNorOutside() {
    Calendar doha = calendar("  signed 2020-02-29\n");
    assertThat(on(doha, "2020-02-29", "2020-02-29")).isEqualTo(Calendar.Standing.STRADDLES);
    assertThat(on(doha, "2020-02-28", "2020-03-01")).isEqualTo(Calendar.Standing.STRADDLES);
    assertThat(on(doha, "2020-03-01", "2020-03-01")).isEqualTo(Calendar.Standing.INSIDE);
    assertThat(on(doha, "2020-02-28", "2020-02-28")).isEqualTo(Calendar.Standing.BEFORE);
  }

  @Test
  void withoutADateNothingIsSaid() {
    assertThat(on(calendar(""), "2020-01-01", "2020-01-01")).isEqualTo(Calendar.Standing.UNKNOWN);
    assertThat(calendar("  signed 2020-02-29\n").inForce(null, null))
        .isEqualTo(Calendar.Standing.UNKNOWN);
    assertThat(calendar("  from 3 days after \"the exchange\"\n").beginning()).isEmpty();
    assertThat(
            calendar("  event \"the exchange\" 2020-05-01\n  from 3 days after \"the exchange\"\n")
                .beginning())
        .hasValueSatisfying(at -> assertThat(at).hasToString("2020-05-04T00:00"));
  }

  @Test
  void hoursAfterADayAreAsVagueAsTheDay() {
    Calendar truce = calendar("  signed 2024-01-01\n  from 48 hours after signing\n");
    assertThat(on(truce, "2024-01-02", "2024-01-02")).isEqualTo(Calendar.Standing.BEFORE);
    assertThat(on(truce, "2024-01-03", "2024-01-03")).isEqualTo(Calendar.Standing.STRADDLES);
    assertThat(on(truce, "2024-01-04", "2024-01-04")).isEqualTo(Calendar.Standing.INSIDE);

    Calendar ending =
        calendar("  signed 2024-01-01\n  from 2024-01-01\n  until 72 hours after signing\n");
    assertThat(on(ending, "2024-01-03", "2024-01-03")).isEqualTo(Calendar.Standing.INSIDE);
    assertThat(on(ending, "2024-01-04", "2024-01-04")).isEqualTo(Calendar.Standing.STRADDLES);
    assertThat(on(ending, "2024-01-05", "2024-01-05")).isEqualTo(Calendar.Standing.AFTER);
  }

  @Test
  void daysAndMonthsCountFromMidnight() {
    Calendar truce = calendar("  signed 2024-01-31\n  from 1 month after signing\n  for 60 days\n");
    assertThat(truce.beginning())
        .hasValueSatisfying(at -> assertThat(at).hasToString("2024-02-29T00:00"));
    assertThat(truce.end())
        .hasValueSatisfying(at -> assertThat(at).hasToString("2024-04-29T00:00"));
    assertThat(on(truce, "2024-02-29", "2024-04-28")).isEqualTo(Calendar.Standing.INSIDE);
    assertThat(on(truce, "2024-04-29", "2024-04-29")).isEqualTo(Calendar.Standing.AFTER);
  }

  @Test
  void whatHasNoEndHoldsOn() {
    Calendar truce = calendar("  from 2024-01-01\n");
    assertThat(truce.end()).isEmpty();
    assertThat(truce.inForce(LocalDate.parse("2024-01-01"), null))
        .isEqualTo(Calendar.Standing.INSIDE);
    assertThat(truce.inForce(null, LocalDate.parse("2024-01-01")))
        .isEqualTo(Calendar.Standing.STRADDLES);
  }

  @Test
  void momentsThatAreCountedFromEachOtherHaveNoDate() {
    assertThat(calendar("  signed effect\n  from signing\n").beginning()).isEmpty();
    assertThat(calendar("  event \"x\" 1 hours after \"x\"\n  from \"x\"\n").beginning()).isEmpty();
  }
}
