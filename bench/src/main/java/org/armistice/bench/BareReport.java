package org.armistice.bench;

import java.util.List;
import org.armistice.record.Report;

/** The report of a text that comes without metadata, as the annotated sets have them. */
public final class BareReport {
  private BareReport() {}

  /** A report with an id and nothing else. */
  public static Report of(String id) {
    return new Report(
        id,
        Report.Kind.NEWS,
        null,
        null,
        null,
        null,
        "en",
        null,
        "",
        Report.Sensitivity.PUBLIC,
        List.of(),
        List.of(),
        List.of());
  }
}
