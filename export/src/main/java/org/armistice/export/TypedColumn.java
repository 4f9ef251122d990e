package org.armistice.export;

import java.time.LocalDate;
import java.util.List;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** A column of a table whose cells are more than text. */
record TypedColumn(String name, Kind kind, Column.Value value) {
  private static final String LIST = "list";
  private static final String ELEMENT = "element";

  /** What stands in its cells. */
  enum Kind {
    TEXT,
    TRUTH,
    WHOLE,
    DEGREES,
    DAY,
    TEXTS,
    DAYS;

    /** As a field of Parquet that may be left out of a row. */
    Type field(String name) {
      return switch (this) {
        case TEXT ->
            Types.optional(PrimitiveTypeName.BINARY)
                .as(LogicalTypeAnnotation.stringType())
                .named(name);
        case TRUTH -> Types.optional(PrimitiveTypeName.BOOLEAN).named(name);
        case WHOLE -> Types.optional(PrimitiveTypeName.INT64).named(name);
        case DEGREES -> Types.optional(PrimitiveTypeName.DOUBLE).named(name);
        case DAY ->
            Types.optional(PrimitiveTypeName.INT32)
                .as(LogicalTypeAnnotation.dateType())
                .named(name);
        case TEXTS ->
            Types.optionalList()
                .requiredElement(PrimitiveTypeName.BINARY)
                .as(LogicalTypeAnnotation.stringType())
                .named(name);
        case DAYS ->
            Types.optionalList()
                .requiredElement(PrimitiveTypeName.INT32)
                .as(LogicalTypeAnnotation.dateType())
                .named(name);
      };
    }

    /**
     * @throws ClassCastException where the value is of another kind
     */
    void write(Object value, RecordConsumer row) {
      switch (this) {
        case TEXT -> row.addBinary(Binary.fromString(value.toString()));
        case TRUTH -> row.addBoolean((Boolean) value);
        case WHOLE -> row.addLong(((Number) value).longValue());
        case DEGREES -> row.addDouble((Double) value);
        case DAY -> row.addInteger(Math.toIntExact(((LocalDate) value).toEpochDay()));
        case TEXTS -> list((List<?>) value, TEXT, row);
        case DAYS -> list((List<?>) value, DAY, row);
      }
    }

    private static void list(List<?> values, Kind each, RecordConsumer row) {
      row.startGroup();
      if (!values.isEmpty()) {
        row.startField(LIST, 0);
        for (Object value : values) {
          row.startGroup();
          row.startField(ELEMENT, 0);
          each.write(value, row);
          row.endField(ELEMENT, 0);
          row.endGroup();
        }
        row.endField(LIST, 0);
      }
      row.endGroup();
    }
  }
}
