package org.armistice.cluster.job;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.common.serialization.SimpleStringEncoder;
import org.apache.flink.api.common.serialization.SimpleStringSchema;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.connector.base.DeliveryGuarantee;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.flink.connector.kafka.sink.KafkaSink;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.KafkaSourceBuilder;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;
import org.armistice.cluster.load.LedgerSink;
import org.armistice.cluster.near.Copies;
import org.armistice.cluster.near.Horizon;
import org.armistice.cluster.near.Links;
import org.armistice.cluster.near.Marks;
import org.armistice.cluster.near.ToldUnder;
import org.armistice.cluster.read.ReadReports;
import org.armistice.cluster.take.ReportFiles;
import org.armistice.cluster.take.ReportMessages;
import org.armistice.cluster.wire.Copy;
import org.armistice.cluster.wire.Link;
import org.armistice.cluster.wire.Mark;
import org.armistice.cluster.wire.ReadReport;
import org.armistice.cluster.wire.TakenReport;
import org.armistice.cluster.wire.Told;
import org.armistice.ledger.Json;

/**
 * The graph of the job. Every operator has a name of its own, by which its state is found again.
 */
public final class ArchiveJob {
  /** Folders below the output. */
  public static final String RECORDS = "records";

  public static final String DEAD = "dead";
  public static final String COPIES = "copies";
  public static final String LINKS = "links";

  /** News comes in at most so late before what is older may be forgotten. */
  private static final Duration LATE = Duration.ofDays(2);

  private static final Duration QUIET = Duration.ofMinutes(1);
  private static final long DAY = Duration.ofDays(1).toMillis();

  private final StreamExecutionEnvironment flink;
  private final JobPlan plan;

  private ArchiveJob(StreamExecutionEnvironment flink, JobPlan plan) {
    this.flink = flink;
    this.plan = plan;
  }

  /** Puts the job together; the environment then runs or submits it. */
  public static void build(StreamExecutionEnvironment flink, JobPlan plan) {
    new ArchiveJob(flink, plan).build();
  }

  private void build() {
    SingleOutputStreamOperator<ReadReport> read =
        taken().rebalance().process(new ReadReports()).name("read").uid("read");
    toFiles(read.map(new Lines()).name("lines").uid("lines"), RECORDS);
    toFiles(asJson(read.getSideOutput(ReadReports.DEAD), "dead-json"), DEAD);
    JobPlan.Stream stream = plan.stream();
    if (stream != null && !stream.to().isEmpty()) {
      toTopic(read, stream);
    }
    if (plan.ledger() != null) {
      read.sinkTo(new LedgerSink(plan.ledger())).name("ledger").uid("ledger").setParallelism(1);
    }
    compare(isLive() ? timed(read) : read);
  }

  private boolean isLive() {
    JobPlan.Stream stream = plan.stream();
    return stream != null && !stream.from().isEmpty() && !stream.bounded();
  }

  private DataStream<TakenReport> taken() {
    JobPlan.Stream stream = plan.stream();
    DataStream<TakenReport> files = null;
    if (!plan.files().isEmpty()) {
      Path[] paths =
          plan.files().stream()
              .map(file -> new Path(file.toAbsolutePath().toUri()))
              .toArray(Path[]::new);
      files =
          flink
              .fromSource(
                  FileSource.forBulkFileFormat(new ReportFiles(), paths).build(),
                  WatermarkStrategy.noWatermarks(),
                  "files")
              .uid("files");
    }
    if (stream == null || stream.from().isEmpty()) {
      if (files == null) {
        throw new IllegalArgumentException("neither files nor a topic to read");
      }
      return files;
    }
    KafkaSourceBuilder<TakenReport> messages =
        KafkaSource.<TakenReport>builder()
            .setBootstrapServers(stream.brokers())
            .setTopics(stream.from())
            .setGroupId("armistice-" + stream.from())
            .setStartingOffsets(OffsetsInitializer.earliest())
            .setDeserializer(new ReportMessages())
            .setProperty("max.poll.records", "100");
    if (stream.bounded()) {
      messages.setBounded(OffsetsInitializer.latest());
    }
    DataStream<TakenReport> live =
        flink
            .fromSource(messages.build(), WatermarkStrategy.noWatermarks(), "messages")
            .uid("messages");
    return files == null ? live : files.union(live);
  }

  /**
   * By the day of publication, so that what is old can be forgotten. A date that lies ahead of the
   * clock counts as today: one wrong date must not make all others old.
   */
  private static DataStream<ReadReport> timed(DataStream<ReadReport> read) {
    return read.assignTimestampsAndWatermarks(
            WatermarkStrategy.<ReadReport>forBoundedOutOfOrderness(LATE)
                .withTimestampAssigner(
                    (report, given) ->
                        report.day() == ReadReport.NO_DAY
                            ? Long.MIN_VALUE
                            : Math.min(report.day() * DAY, System.currentTimeMillis()))
                .withIdleness(QUIET))
        .name("time")
        .uid("time");
  }

  private void compare(DataStream<ReadReport> read) {
    Horizon horizon = new Horizon(plan.horizonDays());
    DataStream<Copy> copies =
        read.flatMap(new Marks())
            .name("marks")
            .uid("marks")
            .keyBy(Mark::key, Types.STRING)
            .process(new Copies(horizon))
            .name("copies")
            .uid("copies");
    toFiles(asJson(copies, "copies-json"), COPIES);
    DataStream<Link> links =
        read.flatMap(new ToldUnder())
            .name("tellings")
            .uid("tellings")
            .keyBy(Told::key, Types.STRING)
            .process(new Links(horizon))
            .name("links")
            .uid("links");
    toFiles(asJson(links, "links-json"), LINKS);
  }

  private static <T> DataStream<String> asJson(DataStream<T> stream, String name) {
    return stream.map(new AsJson<T>()).returns(Types.STRING).name(name).uid(name);
  }

  private void toFiles(DataStream<String> lines, String folder) {
    Path out = new Path(plan.out().resolve(folder).toAbsolutePath().toUri());
    lines
        .sinkTo(
            FileSink.forRowFormat(
                    out, new SimpleStringEncoder<String>(StandardCharsets.UTF_8.name()))
                .withRollingPolicy(OnCheckpointRollingPolicy.build())
                .build())
        .name("write-" + folder)
        .uid("write-" + folder);
  }

  private static void toTopic(DataStream<ReadReport> read, JobPlan.Stream stream) {
    asJson(read, "readings-json")
        .sinkTo(
            KafkaSink.<String>builder()
                .setBootstrapServers(stream.brokers())
                .setDeliveryGuarantee(DeliveryGuarantee.AT_LEAST_ONCE)
                .setProperty("max.request.size", Integer.toString(64 << 20))
                .setProperty("compression.type", "lz4")
                .setRecordSerializer(
                    KafkaRecordSerializationSchema.<String>builder()
                        .setTopic(stream.to())
                        .setValueSerializationSchema(new SimpleStringSchema())
                        .build())
                .build())
        .name("send-readings")
        .uid("send-readings");
  }

  private static final class Lines implements MapFunction<ReadReport, String> {
    private static final long serialVersionUID = 1L;

    @Override
    public String map(ReadReport report) {
      return report.lines();
    }
  }

  private static final class AsJson<T> implements MapFunction<T, String> {
    private static final long serialVersionUID = 1L;

    @Override
    public String map(T record) {
      return Json.write(record);
    }
  }
}
