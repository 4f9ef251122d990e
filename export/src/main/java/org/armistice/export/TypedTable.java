package org.armistice.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.armistice.incident.happening.Named;
import org.armistice.record.Report;

/**
 * Our own columns with their types: days are days, degrees are numbers, and what is several is a
 * list. What is not stated is null, a list of nothing is empty.
 */
final class TypedTable {
  private static final Set<String> WHOLE =
      Set.of(
          "ucdp_date_prec",
          "acled_time_precision",
          "ucdp_where_prec",
          "acled_geo_precision",
          "killed_low",
          "killed_high",
          "injured_low",
          "injured_high",
          "reports");
  private static final Set<String> TRUTH =
      Set.of("several_acts", "day_told", "place_told", "restricted");
  private static final Set<String> DEGREES = Set.of("latitude", "longitude");
  private static final Set<String> DAY = Set.of("first_day", "last_day");

  private static final Map<String, TypedColumn> LISTS =
      Map.of(
          "done_by",
          texts("done_by", dossier -> labels(dossier.happening().doers())),
          "upon",
          texts("upon", dossier -> labels(dossier.happening().targets())),
          "outlets",
          texts(
              "outlets",
              dossier ->
                  dossier.reports().stream()
                      .map(Report::outlet)
                      .filter(Objects::nonNull)
                      .distinct()
                      .toList()),
          "urls",
          texts(
              "urls",
              dossier ->
                  dossier.reports().stream()
                      .map(Report::url)
                      .filter(Objects::nonNull)
                      .distinct()
                      .toList()),
          "within",
          texts("within", dossier -> dossier.place() == null ? null : dossier.place().within()),
          "evidence",
          texts("evidence", Cells::tellings),
          "published",
          new TypedColumn(
              "published",
              TypedColumn.Kind.DAYS,
              dossier ->
                  dossier.reports().stream()
                      .map(Report::published)
                      .filter(Objects::nonNull)
                      .map(published -> published.date())
                      .filter(Objects::nonNull)
                      .distinct()
                      .toList()));

  static final List<TypedColumn> COLUMNS = columns();

  private TypedTable() {}

  private static List<TypedColumn> columns() {
    List<TypedColumn> columns = new ArrayList<>();
    for (Column column : PlainTable.COLUMNS) {
      TypedColumn list = LISTS.get(column.name());
      columns.add(list == null ? single(column) : list);
    }
    return List.copyOf(columns);
  }

  private static TypedColumn single(Column column) {
    String name = column.name();
    TypedColumn.Kind kind =
        WHOLE.contains(name)
            ? TypedColumn.Kind.WHOLE
            : TRUTH.contains(name)
                ? TypedColumn.Kind.TRUTH
                : DEGREES.contains(name)
                    ? TypedColumn.Kind.DEGREES
                    : DAY.contains(name) ? TypedColumn.Kind.DAY : TypedColumn.Kind.TEXT;
    return new TypedColumn(
        name,
        kind,
        dossier -> {
          Object value = column.value().apply(dossier);
          return value == null || value.toString().isEmpty() ? null : value;
        });
  }

  private static TypedColumn texts(String name, Column.Value value) {
    return new TypedColumn(name, TypedColumn.Kind.TEXTS, value);
  }

  private static List<String> labels(List<Named> named) {
    return named.stream().map(Named::label).toList();
  }
}
