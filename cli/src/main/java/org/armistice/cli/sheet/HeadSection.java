package org.armistice.cli.sheet;

import org.armistice.record.Published;
import org.armistice.record.Reading;
import org.armistice.record.Report;
import org.jspecify.annotations.Nullable;

/** What the report is, and what its reader must know before the rest. */
final class HeadSection implements Section {
  private static final int SHOWN_DIGITS = 16;

  @Override
  public void write(Reading reading, Sheet sheet) {
    Report report = reading.report();
    sheet.text(sheet.ink(Ink.STRONG, report.title() == null ? "Untitled report" : report.title()));
    sheet.text(
        "%s · %s · %s"
            .formatted(
                report.outlet() == null ? "outlet not stated" : Quote.plain(report.outlet()),
                published(report.published()),
                Wording.of(report.kind())));
    if (report.byline() != null) {
      sheet.text("by " + Quote.plain(report.byline()));
    }
    if (report.url() != null) {
      sheet.text(Quote.plain(report.url()));
    }
    sheet.text(
        sheet.ink(
            Ink.QUIET,
            "bytes SHA-256 "
                + report.sha256().substring(0, SHOWN_DIGITS)
                + "… · metadata: "
                + (report.origin().isEmpty() ? "none" : String.join(", ", report.origin()))));
    report.warnings().forEach(sheet::warning);
  }

  private static String published(@Nullable Published published) {
    if (published == null) {
      return "day of publication not stated";
    }
    String zone = published.zone() == null ? "" : " (" + published.zone() + ")";
    return "published " + Days.of(published.date()) + zone;
  }
}
