package org.armistice.cluster.take;

import java.io.ByteArrayInputStream;
import org.armistice.cluster.wire.TakenReport;
import org.armistice.intake.Intake;
import org.armistice.intake.IntakeException;
import org.armistice.intake.ReportText;
import org.armistice.intake.Source;
import org.armistice.record.JsonLines;

/** Takes a source in, by its own word for everything. */
final class Taking {
  private static final Intake INTAKE = Intake.plain();

  private Taking() {}

  /** Never fails: what cannot be taken in says why. */
  static TakenReport of(Source source) {
    byte[] bytes = new byte[0];
    try {
      bytes = source.bytes();
      ReportText taken = INTAKE.take(again(source, bytes));
      return TakenReport.taken(source.name(), bytes, JsonLines.write(taken.report()), taken.text());
    } catch (IntakeException e) {
      return TakenReport.refused(source.name(), bytes, e.getMessage());
    }
  }

  /** The same source where its bytes can be read once only. */
  private static Source again(Source source, byte[] bytes) {
    return source instanceof Source.Stream || source instanceof Source.File
        ? new Source.Stream(source.name(), new ByteArrayInputStream(bytes))
        : source;
  }
}
