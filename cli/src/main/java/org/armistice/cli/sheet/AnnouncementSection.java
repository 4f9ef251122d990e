package org.armistice.cli.sheet;

import java.util.List;
import org.armistice.record.Announcement;
import org.armistice.record.Reading;

/** What was made public by those who did it, and when before. */
final class AnnouncementSection implements Section {
  @Override
  public void write(Reading reading, Sheet sheet) {
    List<Announcement> announcements = reading.all(Announcement.class);
    if (announcements.isEmpty()) {
      return;
    }
    sheet.heading("Announcements");
    int number = 1;
    for (Announcement announcement : announcements) {
      sheet.item(
          number++,
          (announcement.announcer() == null
                  ? "made public, by whom is not stated: "
                  : announcement.announcer().value().label() + " made public: ")
              + Quote.plain(announcement.subject().value()),
          announcement.id());
      sheet.ref("by", announcement.announcer());
      sheet.row("what", announcement.subject(), Quote::plain);
      sheet.ref("event", announcement.event());
      sheet.ref("when", announcement.when());
      sheet.ref("previous", announcement.previous());
      if (announcement.gapDays() != null) {
        sheet.row("gap", announcement.gapDays() + " days");
      }
      if (announcement.firstSince()) {
        sheet.row("first since", "told to be the first announcement since the previous one");
        sheet.row("", "whether anything happened in between is not stated");
      }
      sheet.row("hedge", announcement.hedge(), Quote::plain);
      sheet.row("according to", sheet.names().speakers(announcement.claim()));
    }
  }
}
