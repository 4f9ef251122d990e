package org.armistice.cli.sheet;

import java.util.Comparator;
import java.util.List;
import org.armistice.record.Moment;
import org.armistice.record.Reading;

/** What is told of, in the order of its time. */
final class TimelineSection implements Section {
  @Override
  public void write(Reading reading, Sheet sheet) {
    List<Moment> moments =
        reading.all(Moment.class).stream().sorted(Comparator.comparingInt(Moment::order)).toList();
    if (moments.isEmpty()) {
      return;
    }
    sheet.heading("Timeline");
    for (Moment moment : moments) {
      String clock =
          switch (moment.clock()) {
            case HAPPENED -> "";
            case SAID -> "said: ";
            case PUBLISHED -> "made public: ";
          };
      sheet.wide(when(moment, sheet), clock + moment.what().label(), moment.evidence());
    }
  }

  private static String when(Moment moment, Sheet sheet) {
    if (moment.time() == null) {
      return "time not stated";
    }
    return sheet.names().brief(moment.time());
  }
}
