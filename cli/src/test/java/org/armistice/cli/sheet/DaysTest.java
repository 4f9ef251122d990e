package org.armistice.cli.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.armistice.record.TimeSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DaysTest {
  private static TimeSpan time(@Nullable String from, @Nullable String to, boolean resolved) {
    return new TimeSpan(
        "time-0000000000000000",
        "words",
        TimeSpan.Anchor.PUBLICATION,
        null,
        from == null ? null : LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to),
        TimeSpan.Granularity.DAY,
        TimeSpan.Approximation.EXACT,
        resolved,
        null,
        null,
        List.of());
  }

  private static void reads(@Nullable String from, @Nullable String to, String words) {
    assertThat(Days.of(time(from, to, true))).isEqualTo(words);
  }

  @Test
  void days_areNoMoreExactThanTheyAre() {
    reads("2020-10-12", "2020-10-12", "12 Oct 2020");
    reads("2020-10-10", "2020-10-12", "10–12 Oct 2020");
    reads("2020-09-28", "2020-10-12", "28 Sep – 12 Oct 2020");
    reads("2020-12-28", "2021-01-02", "28 Dec 2020 – 2 Jan 2021");
    reads("2020-02-01", "2020-02-29", "Feb 2020");
    reads("2020-01-01", "2020-12-31", "2020");
    reads("2020-02-01", null, "from 1 Feb 2020 on");
    reads(null, "2020-10-12", "up to 12 Oct 2020");
  }

  @Test
  void unresolvedTime_saysWhatIsMissing() {
    assertThat(Days.of(time(null, null, false)))
        .isEqualTo("not resolved (counted from a day of publication that is not known)");
  }
}
