package org.armistice.ledger.keep;

import java.sql.Timestamp;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Conditions on rows by what the ledger knew when its log had {@code :asof} entries; for what it
 * knows now, that is more entries than any log has.
 */
public final class AsOf {
  /** A report {@code r} that nobody had taken back. */
  public static final String NOT_TAKEN_BACK =
      "not exists (select 1 from decision d where d.kind = 'retract' and d.one = r.id"
          + " and d.seq <= :asof and not exists (select 1 from decision v"
          + " where v.kind = 'revoke' and v.one = d.id and v.seq <= :asof))";

  /** A report {@code r} that counts: known, open to answers, and not taken back. */
  public static final String COUNTS =
      "r.seq <= :asof and r.sensitivity <> 'SEALED' and " + NOT_TAKEN_BACK;

  /** The reports that do not count now: sealed, or taken back. They are few. */
  public static final String NOT_COUNTING =
      "(select s.id from report s where s.sensitivity = 'SEALED' union all select d.one"
          + " from decision d where d.kind = 'retract' and not exists (select 1 from decision v"
          + " where v.kind = 'revoke' and v.one = d.id))";

  /** A record {@code e} that stands now, of a report that counts. */
  public static final String STANDS_NOW = "e.ended is null and e.report not in " + NOT_COUNTING;

  /**
   * A record {@code e} of the reading that then was the latest, of a report {@code r} that counts.
   */
  public static final String STANDS =
      "e.seq <= :asof and (e.ended is null or e.ended > :asof) and " + COUNTS;

  /** A revision {@code i} that said how an incident stood. */
  public static final String LATEST =
      "i.seq <= :asof and i.body <> '' and not exists (select 1 from revision n"
          + " where n.incident = i.incident and n.seq > i.seq and n.seq <= :asof)";

  private AsOf() {}

  /**
   * How many entries the log had.
   *
   * @param moment {@code null} for now
   */
  public static long seq(Handle handle, @Nullable Instant moment) {
    return moment == null
        ? Long.MAX_VALUE
        : handle
            .createQuery(
                "select coalesce((select seq from log where at <= :at order by at desc, seq desc"
                    + " limit 1), 0)")
            .bind("at", Timestamp.from(moment))
            .mapTo(Long.class)
            .one();
  }
}
