package org.armistice.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.armistice.reading.reason.Explanation;
import org.armistice.reading.reason.Part;
import org.armistice.reading.reason.Reason;
import org.armistice.reading.reason.Reason.ByMetadata;
import org.armistice.reading.reason.Reason.ByModel;
import org.armistice.reading.reason.Reason.ByRow;
import org.armistice.reading.reason.Reason.ByRule;
import org.armistice.reading.reason.Reason.Lost;
import org.armistice.reading.reason.Reason.NoOther;
import org.armistice.reading.reason.Reason.See;
import org.armistice.reading.reason.Reason.Weighed;
import org.armistice.reading.reason.Reason.Won;
import org.armistice.reading.table.Table;
import org.armistice.record.Report;
import org.armistice.record.Span;

/**
 * An explanation as a line of JSON, see docs/explain.md.
 *
 * @param id of the record
 * @param label what a person would call it
 * @param report id of the report that it was read in
 */
record ExplanationLine(String id, String label, String report, List<Field> fields) {

  /** A field with its reasons; of a reason only what its kind has is there. */
  record Field(
      String field,
      List<String> covers,
      String value,
      List<Span> words,
      List<Map<String, Object>> reasons) {}

  static ExplanationLine of(Explanation explanation, Report report) {
    return new ExplanationLine(
        explanation.entry().id(),
        explanation.label(),
        report.id(),
        explanation.parts().stream().map(ExplanationLine::field).toList());
  }

  private static Field field(Part part) {
    return new Field(
        part.field(),
        part.covers(),
        part.value(),
        part.words(),
        part.reasons().stream().map(ExplanationLine::reason).toList());
  }

  private static Map<String, Object> reason(Reason reason) {
    Map<String, Object> line = new LinkedHashMap<>();
    if (reason instanceof ByRow by) {
      line.put("reason", "row");
      line.put("row", row(by.row()));
    } else if (reason instanceof ByRule by) {
      line.put("reason", "rule");
      line.put("rule", by.rule());
    } else if (reason instanceof ByModel by) {
      line.put("reason", "model");
      line.put("label", by.label());
      line.put("score", by.score());
    } else if (reason instanceof ByMetadata) {
      line.put("reason", "known");
    } else if (reason instanceof Won won) {
      line.put("reason", "taken");
      line.put("candidate", won.candidate());
      line.put("score", won.score());
    } else if (reason instanceof Lost lost) {
      line.put("reason", "lost");
      line.put("candidate", lost.candidate());
      line.put("score", lost.score());
      Table.Row row = lost.row();
      line.put("row", row == null ? null : row(row));
      line.put("weighed", lost.weighed().stream().map(ExplanationLine::weighed).toList());
    } else if (reason instanceof NoOther) {
      line.put("reason", "else");
    } else if (reason instanceof See see) {
      line.put("reason", "see");
      line.put("record", see.record());
    }
    line.put("says", reason.says());
    line.put("words", new ArrayList<>(reason.words()));
    return line;
  }

  private static Map<String, Object> weighed(Weighed weighed) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put(
        "difference", Double.parseDouble(String.format(Locale.ROOT, "%.4f", weighed.difference())));
    line.put("says", weighed.says());
    line.put("row", row(weighed.row()));
    return line;
  }

  private static Map<String, Object> row(Table.Row row) {
    Map<String, Object> cells = new LinkedHashMap<>();
    row.columns().stream()
        .filter(column -> !row.get(column).isEmpty())
        .forEach(column -> cells.put(column, row.get(column)));
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("table", row.table());
    line.put("line", row.line());
    line.put("cells", cells);
    return line;
  }
}
