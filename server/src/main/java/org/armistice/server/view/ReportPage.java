package org.armistice.server.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.armistice.ledger.Json;
import org.armistice.ledger.ask.ShelfQuery;
import org.armistice.record.JsonLines;

/**
 * A report with its text and all that was read in it.
 *
 * @param report the Report record
 * @param entries the other records, as docs/record.schema.json has them
 * @param seq entry of the log that added it; 0 for a preview
 * @param incidents where its events stand
 */
public record ReportPage(
    JsonNode report,
    String text,
    String reader,
    long seq,
    String added,
    String by,
    boolean retracted,
    List<JsonNode> entries,
    List<ShelfQuery.Told> incidents) {
  public ReportPage {
    entries = List.copyOf(entries);
    incidents = List.copyOf(incidents);
  }

  public static ReportPage of(ShelfQuery.Whole whole) {
    return new ReportPage(
        Json.tree(JsonLines.write(whole.report())),
        whole.text(),
        whole.reader(),
        whole.seq(),
        whole.added().toString(),
        whole.by(),
        whole.retracted(),
        whole.lines().stream()
            .map(Json::tree)
            .filter(entry -> !entry.path("type").textValue().equals("report"))
            .toList(),
        whole.told());
  }
}
