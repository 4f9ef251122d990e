package org.armistice.ledger.ask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.incident.happening.Member;
import org.armistice.incident.telling.Telling;
import org.armistice.ledger.Json;
import org.armistice.ledger.keep.Derivation;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Tellings as they were when the log had some number of entries: as they stand, where nobody has
 * read the report again, corrected it or taken it back since; else made again from what was kept
 * then.
 */
final class TellingsThen {
  private final Handle handle;
  private final long asOf;
  private final Map<String, Telling> tellings = new HashMap<>();
  private @Nullable Derivation derivation;

  TellingsThen(Handle handle, long asOf) {
    this.handle = handle;
    this.asOf = asOf;
  }

  /**
   * The telling that a member of an incident of then is.
   *
   * @throws IllegalArgumentException where no reading of then has it
   */
  Telling of(Member member) {
    Telling known = tellings.get(member.event());
    if (known == null) {
      load(List.of(member));
      known = tellings.get(member.event());
    }
    if (known == null) {
      throw new IllegalArgumentException("no telling \"" + member.event() + "\" then");
    }
    return known;
  }

  /** Reads many in one go. */
  void load(List<Member> members) {
    String[] events = members.stream().map(Member::event).toArray(String[]::new);
    handle
        .createQuery(
            "select t.event, t.body from telling t where t.event = any(:events)"
                + " and (:asof = 9223372036854775807 or not exists (select 1 from reading l"
                + "     where l.report = t.report and l.seq > :asof)"
                + "   and not exists (select 1 from decision d where d.kind in ('correct', 'revoke')"
                + "     and d.seq > :asof))")
        .bind("events", events)
        .bind("asof", asOf)
        .map(
            (row, context) ->
                tellings.put(row.getString(1), Json.read(row.getString(2), Telling.class)))
        .list();
    for (Member member : members) {
      if (!tellings.containsKey(member.event())) {
        derived()
            .of(member.report())
            .forEach(telling -> tellings.putIfAbsent(telling.event(), telling));
      }
    }
  }

  private Derivation derived() {
    Derivation made = derivation;
    if (made == null) {
      made = new Derivation(handle, asOf);
      derivation = made;
    }
    return made;
  }
}
