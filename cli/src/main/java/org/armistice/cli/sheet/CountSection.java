package org.armistice.cli.sheet;

import java.util.List;
import org.armistice.record.Count;
import org.armistice.record.Reading;

/** What somebody counted. Rival counts stand beside each other with their counters. */
final class CountSection implements Section {
  @Override
  public void write(Reading reading, Sheet sheet) {
    List<Count> counts = reading.all(Count.class);
    if (counts.isEmpty()) {
      return;
    }
    sheet.heading("Counts");
    int number = 1;
    for (Count count : counts) {
      String what = count.breach() ? "breaches" : Quote.plain(count.counted().value());
      sheet.item(
          number++,
          "%s %s, counted by %s"
              .formatted(
                  Quote.plain(count.value().value().words()),
                  what,
                  count.counter().value().label()),
          count.id());
      sheet.row("figure", count.value(), Wording::of);
      sheet.row("counted", count.counted(), Quote::plain);
      sheet.ref("of", count.agreement());
      if (count.actors().isEmpty()) {
        sheet.row("by whom", "not stated");
      }
      sheet.refs("by whom", count.actors());
      sheet.ref("where", count.place());
      sheet.ref("when", count.time());
      sheet.ref("counted by", count.counter());
      sheet.row("according to", sheet.names().speakers(count.claim()));
    }
  }
}
