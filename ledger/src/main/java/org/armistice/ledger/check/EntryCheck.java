package org.armistice.ledger.check;

import java.util.List;
import java.util.function.Consumer;
import org.armistice.ledger.keep.Derivation;
import org.jdbi.v3.core.Handle;

/** Makes the records that are asked for by themselves again from the readings, and compares. */
final class EntryCheck {
  private static final String SUM =
      "concat_ws(chr(31), id, seq::text, coalesce(ended::text, '-'), kind, coalesce(earliest::text, '-'),"
          + " coalesce(latest::text, '-'), coalesce(side, '-'), coalesce(who, '-'), label,"
          + " array_to_string(about, ','), array_to_string(places, ','), body)";

  private EntryCheck() {}

  static void run(Handle handle, Consumer<String> fault) {
    Derivation.eachEntries(
        handle,
        (report, expected) -> {
          List<String> found =
              handle
                  .createQuery(
                      "select "
                          + SUM
                          + " from entry where report = :report order by seq, id collate \"C\"")
                  .bind("report", report)
                  .mapTo(String.class)
                  .list();
          if (!found.equals(expected)) {
            fault.accept(
                "the records of report %s are not what its readings say".formatted(report));
          }
        });
    handle
        .createQuery(
            "select distinct e.report from entry e left join report r on r.id = e.report"
                + " where r.id is null or r.sensitivity = 'SEALED' order by 1")
        .mapTo(String.class)
        .forEach(
            report -> fault.accept("there are records of %s, which has none".formatted(report)));
  }
}
