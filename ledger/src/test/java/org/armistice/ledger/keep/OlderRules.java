package org.armistice.ledger.keep;

import java.util.List;
import org.armistice.incident.happening.Happening;
import org.armistice.ledger.Ledger;

/** A ledger as a program with other rules would have left it. */
public final class OlderRules {
  private OlderRules() {}

  /** As if by those rules nobody had told of an incident. */
  public static void didNotKnow(Ledger ledger, Happening incident) {
    ledger
        .database()
        .inTransaction(
            handle -> {
              Log log = new Log(handle, ledger.clock());
              long seq = log.next();
              handle.execute("delete from incident where id = ?", incident.id());
              handle.execute(
                  "update telling set incident = null where incident = ?", incident.id());
              Revisions revisions = new Revisions(handle);
              revisions.note(incident.id(), incident, null);
              List<Change> changes = revisions.write(seq);
              log.write(seq, "tester", "regroup", "ledger", "rule change: rules 0");
              handle.execute("update derived set rules = 0");
              return changes;
            });
  }
}
