package org.armistice.ledger.ask;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
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

  private String order() {
    return " order by %s desc nulls last, %s".formatted(last, columns.get(0));
  }

  /**
   * A page of what a question asks for.
   *
   * @param shown a query of the rows of {@code page}, which are joined with the rows themselves
   */
  <T> Page<T> page(
      Handle handle,
      Conditions conditions,
      Filter filter,
      int offset,
      String shown,
      RowMapper<T> mapper) {
    LocalDate to = filter.to();
    List<T> found =
        conditions
            .bind(ending(handle.createQuery(page(conditions, to) + shown + order()), to))
            .bind("most", filter.most())
            .bind("offset", offset)
            .map(mapper)
            .list();
    boolean last = found.size() < filter.most() && (offset == 0 || !found.isEmpty());
    return new Page<>(found, last ? offset + found.size() : count(handle, conditions, to), offset);
  }

  private String page(Conditions conditions, @Nullable LocalDate to) {
    String selected = "(select %s, %s as day".formatted(String.join(", ", columns), last);
    String parts =
        selected
            + within(conditions, to)
            + order()
            + " limit :most + :offset)"
            // nothing asks for an order here, so that the index of these few is entered
            + (to == null ? "" : " union all " + selected + beyond(conditions) + " offset 0)");
    List<String> names =
        columns.stream().map(column -> column.substring(column.indexOf('.') + 1)).toList();
    return "with page as materialized (select %s from (%s) part order by day desc nulls last, %s"
            .formatted(String.join(", ", names), parts, names.get(0))
        + " limit :most offset :offset) ";
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
