package org.armistice.cluster.near;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.util.Collector;
import org.armistice.cluster.wire.ReadReport;
import org.armistice.cluster.wire.Told;
import org.armistice.incident.same.Blocks;
import org.armistice.incident.telling.Telling;
import org.armistice.incident.telling.Tellings;
import org.armistice.ledger.Json;
import org.armistice.record.Entry;
import org.armistice.record.JsonLines;
import org.armistice.record.Reading;

/** The tellings of each report, under each of the keys by which the ledger sets them together. */
public final class ToldUnder implements FlatMapFunction<ReadReport, Told> {
  private static final long serialVersionUID = 1L;

  @Override
  public void flatMap(ReadReport report, Collector<Told> out) {
    List<Entry> entries = report.lines().lines().map(JsonLines::read).toList();
    for (Telling telling : Tellings.of(new Reading(report.text(), entries))) {
      Blocks blocks = Blocks.of(telling);
      String json = Json.write(telling);
      LocalDate latest = telling.window().latest();
      long until = latest == null ? report.day() : latest.toEpochDay();
      Set<String> keys = new TreeSet<>(blocks.held());
      keys.addAll(blocks.sought());
      for (String key : keys) {
        out.collect(
            new Told(
                key,
                blocks.held().contains(key),
                blocks.sought().contains(key),
                telling.event(),
                json,
                Math.max(until, report.day())));
      }
    }
  }
}
