package org.armistice.cluster.near;

import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.util.Collector;
import org.armistice.cluster.wire.Mark;
import org.armistice.cluster.wire.ReadReport;
import org.armistice.incident.likeness.Fingerprint;

/** The bands of the fingerprint of each report. */
public final class Marks implements FlatMapFunction<ReadReport, Mark> {
  private static final long serialVersionUID = 1L;

  @Override
  public void flatMap(ReadReport report, Collector<Mark> out) {
    Fingerprint fingerprint = Fingerprint.of(report.text());
    for (int band = 0; band < Fingerprint.BANDS; band++) {
      out.collect(
          new Mark(band, fingerprint.band(band), fingerprint.bits(), report.id(), report.day()));
    }
  }
}
