package org.armistice.ledger.keep;

import org.armistice.incident.happening.Glance;
import org.armistice.incident.happening.Happening;
import org.armistice.ledger.Json;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What lists show of the incidents of a ledger that an older program filled. */
public final class Glances {
  private static final int BATCH = 500;

  private Glances() {}

  /** Makes those that are missing. */
  public static void fill(Handle handle) {
    for (int made = BATCH; made == BATCH; ) {
      PreparedBatch batch = handle.prepareBatch("update incident set glance = ? where id = ?");
      handle
          .createQuery("select body, id from incident where glance is null limit :most")
          .bind("most", BATCH)
          .map(
              (row, context) ->
                  batch.add(
                      Json.write(Glance.of(Json.read(row.getString(1), Happening.class))),
                      row.getString(2)))
          .list();
      made = batch.size();
      if (made > 0) {
        batch.execute();
      }
    }
  }
}
