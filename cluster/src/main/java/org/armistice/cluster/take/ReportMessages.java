package org.armistice.cluster.take;

import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.armistice.cluster.wire.TakenReport;
import org.armistice.intake.IntakeException;
import org.armistice.intake.Source;
import org.armistice.intake.Sources;

/**
 * Messages of a topic: each is a line of an export (a JSON object with text, date and outlet) or a
 * report as a text file or page has it.
 */
public final class ReportMessages implements KafkaRecordDeserializationSchema<TakenReport> {
  private static final long serialVersionUID = 1L;

  @Override
  public void deserialize(ConsumerRecord<byte[], byte[]> message, Collector<TakenReport> out) {
    byte[] value = message.value() == null ? new byte[0] : message.value();
    String name =
        "%s, partition %d, message %d"
            .formatted(message.topic(), message.partition(), message.offset());
    try {
      for (Source source : Sources.message(name, value)) {
        out.collect(Taking.of(source));
      }
    } catch (IntakeException e) {
      out.collect(TakenReport.refused(name, value, e.getMessage()));
    }
  }

  @Override
  public TypeInformation<TakenReport> getProducedType() {
    return TypeInformation.of(TakenReport.class);
  }
}
