package org.armistice.cli.sheet;

import java.util.List;
import org.armistice.record.Reading;

/** A reading as a sheet for people. The same reading on the same paper gives the same text. */
public final class ReadingSheet {
  private static final List<Section> SECTIONS =
      List.of(
          new HeadSection(),
          new MarkedText(),
          new EventSection(),
          new ClaimSection(),
          new PositionSection(),
          new DemandSection(),
          new AgreementSection(),
          new DisputeSection(),
          new TrendSection(),
          new CountSection(),
          new RegimeSection(),
          new AnnouncementSection(),
          new NegotiationSection(),
          new IncidentSection(),
          new TimelineSection(),
          new NotStatedSection());

  private ReadingSheet() {}

  /** Everything that was read. */
  public static String full(Reading reading, Paper paper) {
    Sheet sheet = new Sheet(paper, reading);
    SECTIONS.forEach(section -> section.write(reading, sheet));
    return sheet.written();
  }

  /** What the report is, its events and its disputes, a line each. */
  public static String summary(Reading reading, Paper paper) {
    Sheet sheet = new Sheet(paper, reading);
    new HeadSection().write(reading, sheet);
    new SummarySection().write(reading, sheet);
    return sheet.written();
  }
}
