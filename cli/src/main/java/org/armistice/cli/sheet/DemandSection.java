package org.armistice.cli.sheet;

import java.util.List;
import org.armistice.record.Demand;
import org.armistice.record.Reading;

/** What is asked of whom. */
final class DemandSection implements Section {
  @Override
  public void write(Reading reading, Sheet sheet) {
    List<Demand> demands = reading.all(Demand.class);
    if (demands.isEmpty()) {
      return;
    }
    sheet.heading("Demands");
    int number = 1;
    for (Demand demand : demands) {
      String of = demand.addressee() == null ? "" : " of " + demand.addressee().value().label();
      sheet.item(
          number++,
          demand.speaker().value().label() + of + ": " + Quote.plain(demand.action().value()),
          demand.id());
      sheet.row("code", Wording.of(demand.coding()));
      sheet.ref("asked by", demand.speaker());
      sheet.ref("asked of", demand.addressee());
      sheet.row("what", demand.action(), Quote::plain);
      sheet.ref("where", demand.scope());
      sheet.row("urgency", demand.urgency(), Quote::plain);
    }
  }
}
