package org.armistice.ledger.keep;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.incident.happening.Happening;
import org.armistice.incident.telling.Correction;
import org.armistice.incident.telling.Telling;
import org.armistice.incident.telling.Tellings;
import org.armistice.ledger.Ledger;
import org.armistice.ledger.LedgerException;
import org.armistice.record.ContentId;
import org.armistice.record.Reading;
import org.armistice.record.Report;
import org.jdbi.v3.core.Handle;

/**
 * Writes to a ledger: reports, and what people decide of them. What a method returns is on disk.
 * Thread-safe; programs that write at once wait for each other.
 */
public final class Keeper {
  private final Ledger ledger;
  private final String who;
  private final String reader;

  /**
   * @param who writes, for the log
   * @param reader version of the program that reads
   */
  public Keeper(Ledger ledger, String who, String reader) {
    this.ledger = ledger;
    this.who = who;
    this.reader = reader;
  }

  /**
   * Adds reports in one transaction. Those that the ledger holds already are left as they are.
   *
   * @return what came of each, in their order
   */
  public List<Kept> add(List<Arrival> arrivals) {
    return ledger
        .database()
        .inTransaction(
            handle -> {
              Log log = new Log(handle, ledger.clock());
              log.lock();
              Derived.require(handle);
              Placing placing = new Placing(handle);
              long seq = log.next();
              List<Kept> kept = new ArrayList<>();
              for (Arrival arrival : arrivals) {
                Kept one = add(arrival, handle, placing, seq);
                if (one.news()) {
                  Report report = arrival.reading().report();
                  log.write(seq, who, "add", report.id(), "new report");
                  seq++;
                }
                kept.add(one);
              }
              return kept;
            });
  }

  private Kept add(Arrival arrival, Handle handle, Placing placing, long seq) {
    Reading reading = arrival.reading();
    Report report = reading.report();
    boolean news = Shelf.put(handle, arrival, reader, seq);
    if (!news) {
      return Kept.already(report.id(), Shelf.already(handle, report));
    }
    if (report.sensitivity() == Report.Sensitivity.SEALED) {
      return new Kept(
          report.id(),
          seq,
          /* news= */ true,
          List.of(),
          List.of("sealed: it is kept, and nothing that it tells enters the record"));
    }
    List<String> notes = new ArrayList<>(Shelf.nearDuplicates(handle, reading));
    Shelf.remember(handle, report.id(), reading.text());
    placing.add(Tellings.of(reading));
    List<Change> changes = placing.changes(seq);
    notes.addAll(placing.notes());
    return new Kept(report.id(), seq, /* news= */ true, changes, notes);
  }

  /**
   * Which of some reports the ledger holds already.
   *
   * @param sha256 of their bytes
   */
  public Set<String> held(Collection<String> sha256) {
    return ledger
        .database()
        .with(
            handle ->
                new TreeSet<>(
                    handle
                        .createQuery("select sha256 from report where sha256 = any(:all)")
                        .bind("all", sha256.toArray(new String[0]))
                        .mapTo(String.class)
                        .list()));
  }

  /**
   * Takes a report back: it stays in the ledger, and what it told no longer counts.
   *
   * @throws LedgerException A408 where there is no such report; A410 where it was taken back
   *     already
   */
  public Kept retract(String report, String reason) {
    return decide(
        "retract",
        reason,
        (handle, placing, seq) -> {
          String id = Ids.report(handle, report);
          if (Decisions.isRetracted(handle, id)) {
            throw new LedgerException(
                LedgerException.Fault.DECISION, "report " + id + " was taken back already");
          }
          write(handle, seq, "retract", id, "", "", "", reason);
          placing.remove(id);
          return id;
        });
  }

  /**
   * Sets a value in place of what was read of an event. The reading stays, and the value survives
   * every new reading.
   *
   * @param event id of an event, or of an incident with one telling
   * @throws LedgerException A408, or A410 where the value cannot be one of the field
   */
  public Kept correct(String event, Correction.Field field, String value, String reason) {
    return decide(
        "correct",
        reason,
        (handle, placing, seq) -> {
          String id = Ids.event(handle, event);
          Telling old = placing.telling(placing.tellingsOf(List.of(id)).get(0));
          try {
            new Correction(field, value, who).applyTo(old);
          } catch (IllegalArgumentException e) {
            throw new LedgerException(
                LedgerException.Fault.DECISION, String.valueOf(e.getMessage()), e);
          }
          write(handle, seq, "correct", id, "", field.name(), value, reason);
          placing.anew(old.report());
          return id;
        });
  }

  /**
   * Holds two incidents together, whatever the rules say.
   *
   * @throws LedgerException A408, or A410 where they are one already
   */
  public Kept merge(String one, String other, String reason) {
    return decide(
        "merge",
        reason,
        (handle, placing, seq) -> {
          Happening first = Ids.happening(handle, one);
          Happening second = Ids.happening(handle, other);
          if (first.id().equals(second.id())) {
            throw new LedgerException(
                LedgerException.Fault.DECISION,
                one + " and " + other + " are one incident already");
          }
          String here = first.members().get(0).event();
          String there = second.members().get(0).event();
          revoke(handle, placing, seq, "apart", events(first), events(second), reason);
          write(handle, seq, "together", here, there, "", "", reason);
          placing.decideAnew();
          placing.again(Set.of(here, there));
          return first.id();
        });
  }

  /**
   * Takes a telling out of its incident and keeps it apart from all others in it.
   *
   * @param event id of an event that is told of in an incident with others
   * @throws LedgerException A408, or A410 where the incident has no other telling
   */
  public Kept split(String event, String reason) {
    return decide(
        "split",
        reason,
        (handle, placing, seq) -> {
          String telling = placing.tellingsOf(List.of(Ids.event(handle, event))).get(0);
          Happening incident = Ids.happening(handle, Ids.incidentOf(handle, telling));
          Set<String> rest = new TreeSet<>();
          incident.members().forEach(member -> rest.add(member.event()));
          rest.remove(telling);
          if (rest.isEmpty()) {
            throw new LedgerException(
                LedgerException.Fault.DECISION,
                "%s has only this telling, so there is nothing to split".formatted(incident.id()));
          }
          revoke(handle, placing, seq, "together", Set.of(telling), rest, reason);
          rest.forEach(other -> write(handle, seq, "apart", telling, other, "", "", reason));
          Set<String> all = new TreeSet<>(rest);
          all.add(telling);
          placing.decideAnew();
          placing.again(all);
          return telling;
        });
  }

  /**
   * Keeps two incidents apart, whatever the rules say.
   *
   * @throws LedgerException A408, or A410 where they are one
   */
  public Kept apart(String one, String other, String reason) {
    return decide(
        "apart",
        reason,
        (handle, placing, seq) -> {
          Happening first = Ids.happening(handle, one);
          Happening second = Ids.happening(handle, other);
          if (first.id().equals(second.id())) {
            throw new LedgerException(
                LedgerException.Fault.DECISION,
                one + " and " + other + " are one incident; split takes a telling out of it");
          }
          for (String here : events(first)) {
            for (String there : events(second)) {
              write(handle, seq, "apart", here, there, "", "", reason);
            }
          }
          placing.decideAnew();
          Set<String> all = new TreeSet<>(events(first));
          all.addAll(events(second));
          placing.again(all);
          return first.id();
        });
  }

  /**
   * Says that somebody looked at a doubt and lets the record stand as it is.
   *
   * @param subject id of the event or the record that is in doubt
   * @param other the second event of a doubt about two; empty for none
   * @param doubt which one, such as {@code place-implied}
   * @throws LedgerException A408 where the ledger has no such event or record
   */
  public Kept accept(String subject, String other, String doubt, String reason) {
    return decide(
        "accept",
        reason,
        (handle, placing, seq) -> {
          require(handle, subject);
          if (!other.isEmpty()) {
            require(handle, other);
          }
          write(handle, seq, "accept", subject, other, doubt, "", reason);
          return subject;
        });
  }

  private static void require(Handle handle, String id) {
    boolean known =
        handle
            .createQuery(
                "select exists (select 1 from told where event = :id)"
                    + " or exists (select 1 from entry where id = :id)")
            .bind("id", id)
            .mapTo(Boolean.class)
            .one();
    if (!known) {
      throw Ids.unknown("event or record", id);
    }
  }

  /**
   * Takes a decision back. The log keeps both, and what the decision had taken back holds again.
   *
   * @param decided number of the entry of the log
   * @throws LedgerException A408 where the log has no such entry; A410 where it is no decision, or
   *     was taken back already
   */
  public Kept undo(long decided, String reason) {
    return decide(
        "undo",
        reason,
        (handle, placing, seq) -> Undoing.of(handle, placing, decided, seq, who, reason));
  }

  private interface Decision {
    /** Gives the whole id of what it is about. */
    String take(Handle handle, Placing placing, long seq);
  }

  private Kept decide(String kind, String reason, Decision decision) {
    if (reason.isBlank()) {
      throw new LedgerException(
          LedgerException.Fault.DECISION, "a decision needs its reason; give --reason");
    }
    return ledger
        .database()
        .inTransaction(
            handle -> {
              Log log = new Log(handle, ledger.clock());
              log.lock();
              Derived.require(handle);
              long seq = log.next();
              Placing placing = new Placing(handle);
              String about = decision.take(handle, placing, seq);
              List<Change> changes = placing.changes(seq);
              log.write(seq, who, kind, about, reason);
              return new Kept(about, seq, /* news= */ true, changes, placing.notes());
            });
  }

  private static Set<String> events(Happening happening) {
    Set<String> events = new TreeSet<>();
    happening.members().forEach(member -> events.add(member.event()));
    return events;
  }

  /** Takes back earlier decisions of a kind between tellings of two sets. */
  private void revoke(
      Handle handle,
      Placing placing,
      long seq,
      String kind,
      Set<String> ones,
      Set<String> others,
      String reason) {
    Decisions decisions = new Decisions(handle);
    for (Decisions.Pair pair : kind.equals("apart") ? decisions.apart() : decisions.together()) {
      List<String> one = placing.tellingsOf(List.of(pair.one()));
      List<String> other = placing.tellingsOf(List.of(pair.other()));
      boolean between =
          ones.containsAll(one) && others.containsAll(other)
              || others.containsAll(one) && ones.containsAll(other);
      if (between && !one.isEmpty() && !other.isEmpty()) {
        write(handle, seq, "revoke", pair.id(), "", "", "", reason);
      }
    }
  }

  private void write(
      Handle handle,
      long seq,
      String kind,
      String one,
      String other,
      String field,
      String value,
      String reason) {
    write(handle, seq, kind, one, other, field, value, who, reason);
  }

  static void write(
      Handle handle,
      long seq,
      String kind,
      String one,
      String other,
      String field,
      String value,
      String who,
      String reason) {
    handle.execute(
        "insert into decision (id, seq, kind, one, other, field, value, who, reason)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        ContentId.of("decision", seq, kind, one, other, field, value),
        seq,
        kind,
        one,
        other,
        field,
        value,
        who,
        reason);
  }
}
