package org.armistice.cli.sheet;

import java.util.List;
import java.util.stream.Collectors;
import org.armistice.record.Dispute;
import org.armistice.record.Reading;
import org.armistice.record.Ref;

/** What is disputed, in which respect and by whom; never who is right. */
final class DisputeSection implements Section {
  @Override
  public void write(Reading reading, Sheet sheet) {
    List<Dispute> disputes = reading.all(Dispute.class);
    if (disputes.isEmpty()) {
      return;
    }
    sheet.heading("Disputed");
    int number = 1;
    for (Dispute dispute : disputes) {
      sheet.item(number++, dispute.subject().label(), dispute.id());
      String kinds =
          dispute.kinds().stream().map(DisputeSection::kind).collect(Collectors.joining("; "));
      sheet.row("in respect of", kinds);
      sheet.row("why", Quote.plain(dispute.reason()), dispute.evidence(), null);
      String again = "sides";
      for (Ref side : dispute.sides()) {
        sheet.row(again, side.label());
        again = "";
      }
    }
  }

  private static String kind(Dispute.Kind kind) {
    return switch (kind) {
      case FACT -> "fact: whether it happened";
      case ATTRIBUTION -> "attribution: who did it";
      case TERM_EXISTS -> "whether the agreement has such a term";
      case MEANING -> "what the term means";
      case EXCEPTION -> "whether an exception holds";
      case SCOPE -> "scope: whether the agreement reaches it";
      case VALIDITY -> "validity: whether the agreement is in force";
      case EXTENT -> "extent: how much is too much";
    };
  }
}
