package org.armistice.cli.sheet;

import java.util.List;
import org.armistice.record.Reading;
import org.armistice.record.Regime;

/** Who publishes what, and who stopped: why a public record may have gaps. */
final class RegimeSection implements Section {
  @Override
  public void write(Reading reading, Sheet sheet) {
    List<Regime> regimes = reading.all(Regime.class);
    if (regimes.isEmpty()) {
      return;
    }
    sheet.heading("What is published");
    int number = 1;
    for (Regime regime : regimes) {
      sheet.item(
          number++,
          regime.publisher().value().label()
              + ": "
              + status(regime.status().value())
              + " "
              + Quote.plain(regime.series().value()),
          regime.id());
      sheet.ref("publisher", regime.publisher());
      sheet.row("series", regime.series(), Quote::plain);
      sheet.row("status", regime.status(), RegimeSection::status);
      sheet.row("hedge", regime.hedge(), Quote::plain);
      sheet.ref("from", regime.from());
      sheet.ref("to", regime.to());
      sheet.row("according to", sheet.names().speakers(regime.claim()));
    }
  }

  private static String status(Regime.Status status) {
    return switch (status) {
      case PUBLISHES -> "publishes";
      case PARTLY -> "publishes only in part";
      case STOPPED -> "has stopped publishing";
      case UNKNOWN -> "may or may not publish";
    };
  }
}
