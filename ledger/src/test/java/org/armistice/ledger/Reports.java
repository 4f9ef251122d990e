package org.armistice.ledger;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.armistice.intake.Intake;
import org.armistice.intake.IntakeException;
import org.armistice.intake.ReportText;
import org.armistice.intake.Source;
import org.armistice.ledger.keep.Arrival;
import org.armistice.reading.Reader;
import org.armistice.record.Reading;
import org.armistice.record.Report;
import org.armistice.stories.Stories;
import org.armistice.stories.Story;
import org.armistice.stories.StoryReport;

/** Reports as they come in, read by the real reader. */
public final class Reports {
  private static final Reader READER = Reader.load();

  private Reports() {}

  /** A report with its header block. */
  public static Arrival of(String file) {
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    try {
      ReportText taken =
          Intake.plain().take(new Source.Stream("report", new ByteArrayInputStream(bytes)));
      return new Arrival(bytes, READER.read(taken.report(), taken.text()));
    } catch (IntakeException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** What the reader makes of a report that is kept. */
  public static Reading again(Report report, String text) {
    return READER.read(report, text);
  }

  /** A report published on a day. */
  public static Arrival published(String day, String outlet, String text) {
    return of("published: %s\nzone: UTC\noutlet: %s\n\n%s\n".formatted(day, outlet, text));
  }

  /** All reports of the first stories. */
  public static List<Arrival> ofStories(int number) {
    List<Arrival> arrivals = new ArrayList<>();
    for (Story story : Stories.all().subList(0, number)) {
      for (StoryReport report : story.reports()) {
        arrivals.add(of(report.file()));
      }
    }
    return arrivals;
  }
}
