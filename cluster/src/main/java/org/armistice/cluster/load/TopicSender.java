package org.armistice.cluster.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Sends reports to a topic, and says of which the broker has said that it holds them. */
public final class TopicSender implements AutoCloseable {
  private final String topic;
  private final KafkaProducer<byte[], byte[]> producer;
  private int refused;
  private final List<Sent> waiting = new ArrayList<>();

  private record Sent(String id, Future<RecordMetadata> acknowledged) {}

  /**
   * @param brokers such as {@code localhost:9092}
   */
  public TopicSender(String brokers, String topic) {
    this.topic = topic;
    Properties kafka = new Properties();
    kafka.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers);
    kafka.put(ProducerConfig.ACKS_CONFIG, "all");
    kafka.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
    kafka.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Integer.toString(64 << 20));
    this.producer =
        new KafkaProducer<>(kafka, new ByteArraySerializer(), new ByteArraySerializer());
  }

  /**
   * @param id by which {@link #acknowledged} names it
   */
  public void send(String id, byte[] report) {
    waiting.add(new Sent(id, producer.send(new ProducerRecord<>(topic, report))));
  }

  /** Waits for the broker; a report that it refused is left out. */
  public List<String> acknowledged() throws InterruptedException {
    producer.flush();
    List<String> acknowledged = new ArrayList<>();
    for (Sent sent : waiting) {
      try {
        sent.acknowledged().get();
        acknowledged.add(sent.id());
      } catch (ExecutionException e) {
        refused++;
      }
    }
    waiting.clear();
    return acknowledged;
  }

  /** How many the broker refused. */
  public int refused() {
    return refused;
  }

  @Override
  public void close() {
    producer.close();
  }
}
