package org.armistice.ledger.keep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.incident.telling.Sides;
import org.armistice.incident.telling.Where;
import org.armistice.record.Agreement;
import org.armistice.record.Announcement;
import org.armistice.record.Attested;
import org.armistice.record.Claim;
import org.armistice.record.Count;
import org.armistice.record.Dispute;
import org.armistice.record.Entry;
import org.armistice.record.Event;
import org.armistice.record.Issue;
import org.armistice.record.JsonLines;
import org.armistice.record.Negotiation;
import org.armistice.record.Place;
import org.armistice.record.Position;
import org.armistice.record.Published;
import org.armistice.record.Reading;
import org.armistice.record.Ref;
import org.armistice.record.Regime;
import org.armistice.record.Term;
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
  private static final Set<String> SAID = Set.of("claim", "position", "dispute");

  private final Reading reading;
  private final Sides sides;
  private final Map<String, TimeSpan> times = new HashMap<>();
  private final Map<String, Claim> claims = new HashMap<>();
  private final Map<String, Event> events = new HashMap<>();
  private final Map<String, Place> places = new HashMap<>();

  /**
   * A record as it is found.
   *
   * @param about events that it is about
   * @param places lower-case names of where that was, and of what contains it
   */
  record Row(
      String id,
      String kind,
      @Nullable LocalDate earliest,
      @Nullable LocalDate latest,
      @Nullable String side,
      @Nullable String who,
      String label,
      Set<String> about,
      Set<String> places,
      String body) {}

  /** What a record says of itself. */
  private record Said(
      String kind,
      @Nullable Attested<Ref> time,
      @Nullable Ref who,
      String label,
      List<Ref> about,
      @Nullable Attested<Ref> place) {}

  private Entries(Reading reading) {
    this.reading = reading;
    this.sides = new Sides(reading);
    reading.all(TimeSpan.class).forEach(time -> times.putIfAbsent(time.id(), time));
    reading.all(Claim.class).forEach(claim -> claims.putIfAbsent(claim.id(), claim));
    reading.all(Event.class).forEach(event -> events.putIfAbsent(event.id(), event));
    reading.all(Place.class).forEach(place -> places.putIfAbsent(place.id(), place));
  }

  /** Those of a reading, each once. */
  static List<Row> of(Reading reading) {
    Entries entries = new Entries(reading);
    Map<String, Row> rows = new LinkedHashMap<>();
    for (Entry entry : reading.entries()) {
      Said said = entries.said(entry);
      if (said != null) {
        rows.putIfAbsent(entry.id(), entries.row(entry, said));
      }
    }
    return List.copyOf(rows.values());
  }

  /**
   * @param seq entry of the log that wrote the reading
   * @param ended that wrote the reading in its place, {@code null} while it stands
   */
  static void write(Handle handle, Reading reading, long seq, @Nullable Long ended) {
    List<Row> rows = of(reading);
    if (rows.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into entry (id, report, seq, ended, kind, earliest, latest, side, who, label, about,"
                + " places, body, first_day, last_day)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    Published report = reading.report().published();
    LocalDate published = report == null ? null : report.date();
    for (Row row : rows) {
      LocalDate last = first(row.latest(), published, row.earliest());
      batch.add(
          row.id(),
          reading.report().id(),
          seq,
          ended,
          row.kind(),
          row.earliest(),
          row.latest(),
          row.side(),
          row.who(),
          row.label(),
          row.about().toArray(new String[0]),
          row.places().toArray(new String[0]),
          row.body(),
          first(row.earliest(), last),
          last);
    }
    batch.execute();
  }

  /** The first day that is stated. */
  private static @Nullable LocalDate first(@Nullable LocalDate... days) {
    return Arrays.stream(days).filter(Objects::nonNull).findFirst().orElse(null);
  }

  /**
   * The columns of each record as one text, by seq and id.
   *
   * @param readings of one report
   */
  static List<String> sums(List<Derivation.Numbered> readings) {
    List<String> sums = new ArrayList<>();
    for (Derivation.Numbered each : readings) {
      List<Row> rows = new ArrayList<>(of(each.reading()));
      rows.sort(Comparator.comparing(Row::id));
      for (Row row : rows) {
        sums.add(
            String.join(
                "\u001f",
                row.id(),
                Long.toString(each.seq()),
                orDash(each.ended()),
                row.kind(),
                orDash(row.earliest()),
                orDash(row.latest()),
                orDash(row.side()),
                orDash(row.who()),
                row.label(),
                String.join(",", row.about()),
                String.join(",", row.places()),
                row.body()));
      }
    }
    return sums;
  }

  private static String orDash(@Nullable Object value) {
    return value == null ? "-" : value.toString();
  }

  /** Says of the records of a report's earlier reading until when they stood. */
  static void end(Handle handle, String report, long seq) {
    handle.execute("update entry set ended = ? where report = ? and ended is null", seq, report);
  }

  private @Nullable Said said(Entry entry) {
    if (entry instanceof Claim claim) {
      return new Said("claim", claim.saidAt(), claim.speaker(), text(claim), claim.about(), null);
    }
    if (entry instanceof Announcement announcement) {
      Attested<Ref> announcer = announcement.announcer();
      Attested<Ref> event = announcement.event();
      return new Said(
          "announcement",
          announcement.when(),
          announcer == null ? null : announcer.value(),
          announcement.subject().value(),
          event == null ? List.of() : List.of(event.value()),
          null);
    }
    if (entry instanceof Regime regime) {
      return new Said(
          "regime",
          regime.from(),
          regime.publisher().value(),
          regime.series().value(),
          List.of(),
          null);
    }
    if (entry instanceof Trend trend) {
      return new Said(
          "trend",
          trend.from(),
          first(trend.actors()),
          trend.counted().value(),
          List.of(),
          trend.place());
    }
    if (entry instanceof Count count) {
      return new Said(
          "count",
          count.time(),
          first(count.actors()),
          count.counted().value(),
          List.of(),
          count.place());
    }
    if (entry instanceof Position position) {
      Claim claim = claims.get(position.claim().id());
      Attested<Ref> subject = position.subject();
      return new Said(
          "position",
          claim == null ? null : claim.saidAt(),
          position.holder().value(),
          position.value().value().name(),
          subject == null ? List.of() : List.of(subject.value()),
          null);
    }
    if (entry instanceof Dispute dispute) {
      return new Said(
          "dispute", null, null, dispute.subject().label(), List.of(dispute.subject()), null);
    }
    if (entry instanceof Agreement agreement) {
      return new Said("agreement", agreement.signed(), null, agreement.name(), List.of(), null);
    }
    if (entry instanceof Negotiation negotiation) {
      return new Said(
          "negotiation",
          negotiation.asOf(),
          first(negotiation.parties()),
          negotiation.name(),
          List.of(),
          negotiation.venue());
    }
    if (entry instanceof Term term) {
      Attested<Ref> bearer = term.bearer();
      return new Said(
          "term",
          null,
          bearer == null ? null : bearer.value(),
          term.action().value(),
          List.of(),
          null);
    }
    if (entry instanceof Issue issue) {
      return new Said("issue", null, null, issue.name().value(), List.of(), null);
    }
    return null;
  }

  private static @Nullable Ref first(List<Attested<Ref>> actors) {
    return actors.isEmpty() ? null : actors.get(0).value();
  }

  private static String text(Claim claim) {
    return String.join(" ", claim.content().stream().map(span -> span.text()).toList());
  }

  private Row row(Entry entry, Said said) {
    Set<String> about = new TreeSet<>();
    Set<String> where = new TreeSet<>();
    addPlace(said.place(), where);
    for (Ref ref : said.about()) {
      Event event = events.get(ref.id());
      if (event != null) {
        about.add(event.id());
        addPlace(event.place(), where);
      }
    }
    Attested<Ref> time = said.time();
    TimeSpan span = time == null ? null : times.get(time.value().id());
    Published published = reading.report().published();
    LocalDate latest = span == null ? null : span.latest();
    // without a time of its own, what is said was said when the report came out
    if (span == null && SAID.contains(said.kind()) && published != null) {
      latest = published.date();
    }
    Ref who = said.who();
    return new Row(
        entry.id(),
        said.kind(),
        span == null ? null : span.earliest(),
        latest,
        who == null ? null : sides.side(who),
        who == null ? null : who.label(),
        said.label(),
        about,
        where,
        JsonLines.write(entry));
  }

  private void addPlace(@Nullable Attested<Ref> place, Set<String> names) {
    Place known = place == null ? null : places.get(place.value().id());
    if (known != null) {
      names.addAll(List.of(Found.places(Where.of(known))));
    }
  }
}
