package org.armistice.ledger.keep;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.armistice.incident.telling.Sides;
import org.armistice.record.Agreement;
import org.armistice.record.Announcement;
import org.armistice.record.Attested;
import org.armistice.record.Claim;
import org.armistice.record.Dispute;
import org.armistice.record.Entry;
import org.armistice.record.JsonLines;
import org.armistice.record.Position;
import org.armistice.record.Published;
import org.armistice.record.Reading;
import org.armistice.record.Ref;
import org.armistice.record.Regime;
import org.armistice.record.TimeSpan;
import org.armistice.record.Trend;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * The records of a reading that are asked for by themselves, each with its days, whose it is and
 * its side.
 */
final class Entries {
  private final Reading reading;
  private final Sides sides;
  private final Map<String, TimeSpan> times = new HashMap<>();
  private final Map<String, Claim> claims = new HashMap<>();

  private record Row(
      String kind,
      @Nullable LocalDate earliest,
      @Nullable LocalDate latest,
      @Nullable Ref who,
      String label) {}

  private Entries(Reading reading) {
    this.reading = reading;
    this.sides = new Sides(reading);
    reading.all(TimeSpan.class).forEach(time -> times.putIfAbsent(time.id(), time));
    reading.all(Claim.class).forEach(claim -> claims.putIfAbsent(claim.id(), claim));
  }

  static void write(Handle handle, Reading reading) {
    Entries entries = new Entries(reading);
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into entry (id, report, kind, earliest, latest, side, who, label, body)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing");
    for (Entry entry : reading.entries()) {
      Row row = entries.row(entry);
      if (row != null) {
        Ref who = row.who();
        batch.add(
            entry.id(),
            reading.report().id(),
            row.kind(),
            row.earliest(),
            row.latest(),
            who == null ? null : entries.sides.side(who),
            who == null ? null : who.label(),
            row.label(),
            JsonLines.write(entry));
      }
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  private @Nullable Row row(Entry entry) {
    if (entry instanceof Claim claim) {
      return timed("claim", claim.saidAt(), claim.speaker(), text(claim));
    }
    if (entry instanceof Announcement announcement) {
      Attested<Ref> announcer = announcement.announcer();
      return timed(
          "announcement",
          announcement.when(),
          announcer == null ? null : announcer.value(),
          announcement.subject().value());
    }
    if (entry instanceof Regime regime) {
      return timed("regime", regime.from(), regime.publisher().value(), regime.series().value());
    }
    if (entry instanceof Trend trend) {
      Ref who = trend.actors().isEmpty() ? null : trend.actors().get(0).value();
      return timed("trend", trend.from(), who, trend.counted().value());
    }
    if (entry instanceof Position position) {
      Claim claim = claims.get(position.claim().id());
      return timed(
          "position",
          claim == null ? null : claim.saidAt(),
          position.holder().value(),
          position.value().value().name());
    }
    if (entry instanceof Dispute dispute) {
      return timed("dispute", null, null, dispute.subject().label());
    }
    if (entry instanceof Agreement agreement) {
      return timed("agreement", agreement.signed(), null, agreement.name());
    }
    return null;
  }

  private static String text(Claim claim) {
    return String.join(" ", claim.content().stream().map(span -> span.text()).toList());
  }

  /** Without a time of its own, what is said was said when the report came out. */
  private Row timed(String kind, @Nullable Attested<Ref> time, @Nullable Ref who, String label) {
    TimeSpan span = time == null ? null : times.get(time.value().id());
    boolean said = kind.equals("claim") || kind.equals("position") || kind.equals("dispute");
    Published published = reading.report().published();
    if (span == null && said && published != null) {
      return new Row(kind, null, published.date(), who, label);
    }
    return new Row(
        kind,
        span == null ? null : span.earliest(),
        span == null ? null : span.latest(),
        who,
        label);
  }
}
