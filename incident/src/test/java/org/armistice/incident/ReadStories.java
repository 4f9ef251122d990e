package org.armistice.incident;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armistice.incident.telling.Telling;
import org.armistice.incident.telling.Tellings;
import org.armistice.reading.Reader;
import org.armistice.record.ContentId;
import org.armistice.record.Reading;
import org.armistice.record.Report;
import org.armistice.stories.Stories;
import org.armistice.stories.Story;
import org.armistice.stories.StoryReport;

/** The thirty stories, read once by the real reader. */
final class ReadStories {
  private static final Map<String, List<Reading>> READINGS = read();

  private ReadStories() {}

  static List<Story> all() {
    return Stories.all();
  }

  /** The readings of a story's reports, in their order. */
  static List<Reading> of(Story story) {
    return READINGS.getOrDefault(story.name(), List.of());
  }

  static List<Telling> tellings(Story story) {
    List<Telling> tellings = new ArrayList<>();
    of(story).forEach(reading -> tellings.addAll(Tellings.of(reading)));
    return tellings;
  }

  private static Map<String, List<Reading>> read() {
    Reader reader = Reader.load();
    Map<String, List<Reading>> all = new LinkedHashMap<>();
    for (Story story : Stories.all()) {
      List<Reading> readings = new ArrayList<>();
      for (StoryReport report : story.reports()) {
        readings.add(reader.read(described(report), report.text()));
      }
      all.put(story.name(), readings);
    }
    return all;
  }

  private static Report described(StoryReport report) {
    String id = ContentId.of("report", report.file());
    return new Report(
        id,
        Report.Kind.NEWS,
        report.outlet(),
        report.title(),
        null,
        null,
        "en",
        report.published(),
        "",
        Report.Sensitivity.PUBLIC,
        List.of(),
        List.of(),
        List.of());
  }
}
