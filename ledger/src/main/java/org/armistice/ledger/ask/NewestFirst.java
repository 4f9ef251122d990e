package org.armistice.ledger.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * Rows with a first and a last day, in the order of the last, the newest first. Where a question
 * ends on a day, an index in that order would be run through from its newest row; so those that
 * last beyond that day, which are few, are found by an index of their own.
 *
 * @param rows what stands behind "from"
 * @param columns that name a row, the id first
 * @param first first day of a row
 * @param last last day of a row, by which an index is ordered
 */
record NewestFirst(String rows, List<String> columns, String first, String last) {
  NewestFirst {
    columns = List.copyOf(columns);
  }

  /** The order, for the rows themselves. */
  String order() {
    return " order by %s desc nulls last, %s".formatted(last, columns.get(0));
  }

  /**
   * A query with the rows of a page as {@code page}, to be joined with the rows themselves.
   *
   * @param rest of the query
   */
  Query page(
      Handle handle,
      Conditions conditions,
      @Nullable LocalDate to,
      int most,
      int offset,
      String rest) {
    String selected = "(select %s, %s as day".formatted(String.join(", ", columns), last);
    String parts =
        selected
            + within(conditions, to)
            + order()
            + " limit :most + :offset)"
            // nothing asks for an order here, so that the index of these few is entered
            + (to == null ? "" : " union all " + selected + beyond(conditions) + " offset 0)");
    String names =
        columns.stream()
            .map(column -> column.substring(column.indexOf('.') + 1))
            .collect(Collectors.joining(", "));
    String id = names.split(",", 2)[0];
    Query query =
        handle.createQuery(
            "with page as materialized (select %s from (%s) part order by day desc nulls last, %s"
                    .formatted(names, parts, id)
                + " limit :most offset :offset) "
                + rest);
    return conditions.bind(ending(query, to)).bind("most", most).bind("offset", offset);
  }

  /** How many rows there are. */
  long count(Handle handle, Conditions conditions, @Nullable LocalDate to) {
    String parts =
        "(select count(*)%s)".formatted(within(conditions, to))
            + (to == null ? "" : " + (select count(*)%s)".formatted(beyond(conditions)));
    return conditions
        .bind(ending(handle.createQuery("select " + parts), to))
        .mapTo(Long.class)
        .one();
  }

  /** Those that end by the day. */
  private String within(Conditions conditions, @Nullable LocalDate to) {
    return all(conditions) + (to == null ? "" : " and %s <= :until::date".formatted(last));
  }

  /** Those that begin by the day and last beyond it. */
  private String beyond(Conditions conditions) {
    return all(conditions)
        + " and %2$s > :until::date and %1$s <= :until::date and %2$s > %1$s"
            .formatted(first, last);
  }

  private String all(Conditions conditions) {
    return " from " + rows + " where " + conditions.text();
  }

  private static Query ending(Query query, @Nullable LocalDate to) {
    return to == null ? query : query.bind("until", to);
  }
}
