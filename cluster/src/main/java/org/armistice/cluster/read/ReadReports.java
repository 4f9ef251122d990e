package org.armistice.cluster.read;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.MeterView;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.armistice.cluster.wire.DeadLetter;
import org.armistice.cluster.wire.ReadReport;
import org.armistice.cluster.wire.TakenReport;
import org.armistice.gazetteer.GazetteerException;
import org.armistice.reading.Reader;
import org.armistice.record.JsonLines;
import org.armistice.record.Passage;
import org.armistice.record.Published;
import org.armistice.record.Reading;
import org.armistice.record.Report;

/**
 * Reads reports. Tells how many it read and refused, and how many sentences it reads in a second.
 */
public final class ReadReports extends ProcessFunction<TakenReport, ReadReport> {
  /** Where what cannot be read goes. */
  public static final OutputTag<DeadLetter> DEAD =
      new OutputTag<>("dead-letters", TypeInformation.of(DeadLetter.class));

  private static final long serialVersionUID = 1L;

  private transient Reader reader;
  private transient Counter read;
  private transient Counter refused;
  private transient Counter sentences;

  /** Filled in by {@link #open}. */
  @SuppressWarnings("NullAway.Init")
  public ReadReports() {}

  @Override
  public void open(OpenContext context) {
    reader = SharedReader.get();
    var metrics = getRuntimeContext().getMetricGroup().addGroup("armistice");
    read = metrics.counter("reportsRead");
    refused = metrics.counter("reportsRefused");
    sentences = metrics.counter("sentencesRead");
    metrics.meter("sentencesPerSecond", new MeterView(sentences));
  }

  @Override
  public void processElement(TakenReport taken, Context context, Collector<ReadReport> out) {
    if (!taken.refused().isEmpty()) {
      refuse(taken, taken.refused(), context);
      return;
    }
    Report report = (Report) JsonLines.read(taken.report());
    Reading reading;
    try {
      reading = reader.read(report, taken.text());
    } catch (GazetteerException e) {
      // damage in the middle of it: no place of any report can be trusted
      throw e;
    } catch (RuntimeException e) {
      refuse(
          taken,
          "A201 %s: the reader failed on this report (%s); please file it as a fault, with the text"
              .formatted(taken.source(), e),
          context);
      return;
    }
    read.inc();
    sentences.inc(reading.all(Passage.class).size());
    String lines =
        reading.entries().stream().map(JsonLines::write).collect(Collectors.joining("\n"));
    out.collect(
        new ReadReport(
            taken.source(), report.id(), day(report), taken.bytes(), reading.text(), lines));
  }

  private void refuse(TakenReport taken, String reason, Context context) {
    refused.inc();
    context.output(DEAD, new DeadLetter(taken.source(), reason, taken.bytes()));
  }

  private static long day(Report report) {
    Published published = report.published();
    LocalDate date = published == null ? null : published.date();
    return date == null ? ReadReport.NO_DAY : date.toEpochDay();
  }
}
