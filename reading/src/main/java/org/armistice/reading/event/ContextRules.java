package org.armistice.reading.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armistice.reading.table.Cell;
import org.armistice.reading.table.Table;
import org.armistice.record.PloverEvent;
import org.armistice.record.TimeStatus;

/**
 * The rows of {@code plover-contexts.tsv}: what PLOVER codes where an act is promised, refused,
 * demanded or ended. Its events are of what is done by saying so: to promise aid is AGREE, to
 * promise force THREATEN.
 */
final class ContextRules {
  private final List<Row> rows;
  private final Map<String, PloverEvent> roots;

  private ContextRules(List<Row> rows, Map<String, PloverEvent> roots) {
    this.rows = rows;
    this.roots = roots;
  }

  static ContextRules load() {
    List<Row> rows = new ArrayList<>();
    for (Table.Row row : Table.load("plover-contexts.tsv").rows()) {
      rows.add(
          new Row(
              context(row),
              row.cells("events").stream().map(cell -> cell.constant(PloverEvent.class)).toList(),
              row.cell("becomes").constant(PloverEvent.class)));
    }
    Map<String, PloverEvent> roots = new LinkedHashMap<>();
    for (Table.Row row : Table.load("plover-roots.tsv").rows()) {
      roots.put(row.get("trigger"), row.cell("event").constant(PloverEvent.class));
    }
    return new ContextRules(List.copyOf(rows), roots);
  }

  /** The context, of which each part is one that {@link #holds} knows. */
  private static String context(Table.Row row) {
    List<String> known = new ArrayList<>(List.of("NEGATED", "FUTURE", "HYPOTHETICAL"));
    for (Embedding.Kind kind : Embedding.Kind.values()) {
      known.add(kind.name());
    }
    for (String part : row.get("context").split("\\+")) {
      new Cell(row, "context", part).oneOf(known);
    }
    return row.get("context");
  }

  private record Row(String context, List<PloverEvent> events, PloverEvent becomes) {}

  /** The event that a mention is in its context; the first fitting row counts. */
  PloverEvent event(EventMention mention) {
    PloverEvent told = root(mention);
    for (Row row : rows) {
      if (row.events().contains(told) && holds(mention, row.context())) {
        return row.becomes();
      }
    }
    return told;
  }

  private PloverEvent root(EventMention mention) {
    String rule = mention.rule().substring("lexicon:".length());
    PloverEvent root =
        roots.get(rule.substring(rule.lastIndexOf("> ") < 0 ? 0 : rule.lastIndexOf("> ") + 2));
    return root == null ? mention.coding().plover() : root;
  }

  private static boolean holds(EventMention mention, String context) {
    if (context.contains("+")) {
      return List.of(context.split("\\+")).stream().allMatch(part -> holds(mention, part));
    }
    return switch (context) {
      case "NEGATED" -> mention.negated();
      case "FUTURE" -> mention.timeStatus() == TimeStatus.FUTURE;
      case "HYPOTHETICAL" -> mention.timeStatus() == TimeStatus.HYPOTHETICAL;
      default -> mention.under(Embedding.Kind.valueOf(context));
    };
  }
}
