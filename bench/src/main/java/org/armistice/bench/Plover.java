package org.armistice.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.armistice.reading.document.Document;
import org.armistice.reading.event.EventReader;
import org.armistice.reading.event.SnippetCoder;
import org.armistice.reading.model.DocumentParser;
import org.armistice.record.PloverEvent;
import org.armistice.record.Report;
import org.jspecify.annotations.Nullable;

/**
 * PLV (Hu et al. 2024): the PLOVER event that relates a given source to a given target. CONCEDE and
 * RETREAT count as the one class YIELD, so there are fifteen; the quad is scored from the event.
 */
public final class Plover implements GoldSet {
  @Override
  public String name() {
    return "plover";
  }

  @Override
  public List<Figure> score(Path folder, Bench bench) throws IOException {
    DocumentParser parser = new DocumentParser(bench.model());
    SnippetCoder coder = new SnippetCoder(new EventReader());
    LabelScore events = new LabelScore();
    LabelScore quads = new LabelScore();
    List<List<String>> rows = GoldRows.of(folder, 6);
    for (int i = 0; i < rows.size(); i++) {
      bench.progress(name(), i, rows.size());
      List<String> row = rows.get(i);
      Document document = parser.parse(Report.undescribed(row.get(0), null), row.get(1));
      PloverEvent read = coder.plover(document, row.get(2), row.get(3));
      events.add(row.get(4), label(read));
      if (!row.get(4).equals(label(read))) {
        String where = "%s > %s: %s".formatted(row.get(2), row.get(3), row.get(1));
        bench.miss(name(), where, row.get(4), label(read));
      }
      quads.add(row.get(5), quad(read));
    }
    bench.progress(name(), rows.size(), rows.size());
    return List.of(
        new Figure(name(), "event-macro-f1", events.macroF1(), events.cases()),
        new Figure(name(), "quad-macro-f1", quads.macroF1(), quads.cases()));
  }

  private static String label(@Nullable PloverEvent event) {
    if (event == null) {
      return "";
    }
    return event == PloverEvent.CONCEDE || event == PloverEvent.RETREAT ? "YIELD" : event.name();
  }

  /** The quad of the class: YIELD is material cooperation in this set. */
  private static String quad(@Nullable PloverEvent event) {
    if (event == null) {
      return "";
    }
    return event == PloverEvent.CONCEDE ? "2" : String.valueOf(event.quad().ordinal() + 1);
  }
}
