package org.armistice.intake;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.armistice.record.Report;

/** Takes in bytes given in a test. */
final class Taken {
  private Taken() {}

  static ReportText from(String name, String text) throws IntakeException {
    return from(name, text.getBytes(StandardCharsets.UTF_8), Metadata.none());
  }

  static ReportText from(String name, byte[] bytes, Metadata options) throws IntakeException {
    return Intake.with(options).take(new Source.Stream(name, new ByteArrayInputStream(bytes)));
  }

  /** The day of publication; a report without one fails the test. */
  static LocalDate day(Report report) {
    return Objects.requireNonNull(report.published()).date();
  }
}
