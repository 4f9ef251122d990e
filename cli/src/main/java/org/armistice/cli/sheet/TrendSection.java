package org.armistice.cli.sheet;

import java.util.List;
import org.armistice.record.Reading;
import org.armistice.record.Trend;

/** What is told to grow or to fall. */
final class TrendSection implements Section {
  @Override
  public void write(Reading reading, Sheet sheet) {
    List<Trend> trends = reading.all(Trend.class);
    if (trends.isEmpty()) {
      return;
    }
    sheet.heading("Trends");
    int number = 1;
    for (Trend trend : trends) {
      sheet.item(
          number++,
          Quote.plain(trend.counted().value()) + ": " + Wording.of(trend.direction().value()),
          trend.id());
      if (trend.coding() != null) {
        sheet.row("code", Wording.of(trend.coding()));
      }
      sheet.row("direction", trend.direction(), Wording::of);
      sheet.row("counted", trend.counted(), Quote::plain);
      sheet.refs("by whom", trend.actors());
      sheet.refs("upon whom", trend.targets());
      sheet.ref("where", trend.place());
      sheet.ref("from", trend.from());
      if (trend.value() == null) {
        sheet.row("figure", "none given");
      } else {
        sheet.row("figure", trend.value(), Wording::of);
      }
      sheet.row("according to", sheet.names().speakers(trend.claim()));
      sheet.row("counted by", trend.counter() == null ? "not stated" : trend.counter().label());
    }
  }
}
