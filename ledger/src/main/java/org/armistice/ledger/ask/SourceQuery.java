package org.armistice.ledger.ask;

import java.time.LocalDate;
import java.util.List;
import org.armistice.ledger.Database;
import org.armistice.ledger.keep.AsOf;
import org.jspecify.annotations.Nullable;

/** The outlets of the reports that count, those of most reports first. */
public final class SourceQuery {
  private SourceQuery() {}

  /**
   * @param outlet {@code null} for the reports whose outlet is not stated
   * @param incidents that its reports tell of
   * @param first day of publication of its earliest report, {@code null} when not stated
   */
  public record Source(
      @Nullable String outlet,
      long reports,
      long incidents,
      @Nullable LocalDate first,
      @Nullable LocalDate last) {}

  public static List<Source> run(Database database) {
    return database.with(
        handle ->
            handle
                .createQuery(
                    "select r.outlet, count(distinct r.id), count(distinct t.incident),"
                        + " min(r.published), max(r.published) from report r"
                        + " left join telling t on t.report = r.id where "
                        + AsOf.COUNTS
                        + " group by r.outlet order by 2 desc, r.outlet nulls last")
                .bind("asof", Long.MAX_VALUE)
                .map(
                    (row, context) ->
                        new Source(
                            row.getString(1),
                            row.getLong(2),
                            row.getLong(3),
                            row.getObject(4, LocalDate.class),
                            row.getObject(5, LocalDate.class)))
                .list());
  }
}
