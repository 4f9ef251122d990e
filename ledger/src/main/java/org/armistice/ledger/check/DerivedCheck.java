package org.armistice.ledger.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.armistice.incident.grouping.Gathered;
import org.armistice.incident.grouping.Membership;
import org.armistice.incident.telling.Telling;
import org.armistice.ledger.Json;
import org.armistice.ledger.keep.Derivation;
import org.jdbi.v3.core.Handle;

/** Makes the tellings and their groups again from the readings, and compares. */
final class DerivedCheck {
  private final Handle handle;
  private final Consumer<String> fault;

  DerivedCheck(Handle handle, Consumer<String> fault) {
    this.handle = handle;
    this.fault = fault;
  }

  void run() {
    Derivation derivation = new Derivation(handle);
    Gathered gathered = new Gathered(derivation.people());
    Map<String, String> bodies = new HashMap<>();
    derivation.each(
        (report, tellings) -> {
          gathered.hold(tellings);
          tellings.forEach(telling -> bodies.put(telling.event(), Json.write(telling)));
        });
    gathered.settle();
    tellings(gathered, bodies);
    pairs(gathered);
    incidents();
    EntryCheck.run(handle, fault);
  }

  /** What is held to be one happening is what the rules say of it. */
  private void pairs(Gathered gathered) {
    handle
        .createQuery("select one, other, score from pair where kind = 'SAME'")
        .setFetchSize(1000)
        .map(
            (row, context) -> {
              String one = row.getString(1);
              String other = row.getString(2);
              Double score = gathered.same(one).get(other);
              if (score == null || score != row.getDouble(3)) {
                fault.accept("%s and %s are not held together by the rules".formatted(one, other));
              }
              return one;
            })
        .forEach(one -> Objects.requireNonNull(one));
  }

  private void tellings(Gathered gathered, Map<String, String> bodies) {
    handle
        .createQuery(
            "select event, body, rank, frame, grp, founder, score, rule, reason from telling")
        .setFetchSize(1000)
        .map(
            (row, context) -> {
              String event = row.getString(1);
              String body = bodies.remove(event);
              if (body == null) {
                fault.accept("telling %s follows from no reading".formatted(event));
                return event;
              }
              Telling telling = gathered.telling(event);
              Membership membership =
                  new Membership(
                      String.valueOf(row.getString(5)),
                      row.getBoolean(6),
                      row.getDouble(7),
                      row.getString(8),
                      row.getString(9));
              boolean same =
                  body.equals(row.getString(2))
                      && telling.rank() == row.getInt(3)
                      && telling.frame().equals(row.getString(4));
              if (!same) {
                fault.accept("telling %s is not what its reading says".formatted(event));
              }
              if (!membership.equals(gathered.standing(event))) {
                fault.accept("telling %s stands where the rules do not put it".formatted(event));
              }
              return event;
            })
        .forEach(event -> Objects.requireNonNull(event));
    bodies.keySet().forEach(event -> fault.accept("telling %s is missing".formatted(event)));
  }

  /** Each incident is as its last revision says, and none is without. */
  private void incidents() {
    List<String> wrong =
        handle
            .createQuery(
                "select coalesce(i.id, r.incident) from incident i full join"
                    + " (select distinct on (incident) incident, body from revision"
                    + "  order by incident, seq desc) r on r.incident = i.id"
                    + " where i.body is distinct from nullif(r.body, '') order by 1")
            .mapTo(String.class)
            .list();
    wrong.forEach(id -> fault.accept("incident %s is not as its last revision says".formatted(id)));
  }
}
