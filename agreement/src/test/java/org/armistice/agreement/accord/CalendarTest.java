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
}
