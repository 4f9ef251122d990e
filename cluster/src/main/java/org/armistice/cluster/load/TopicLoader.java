package org.armistice.cluster.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.LongConsumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.armistice.cluster.wire.ReadReport;
import org.armistice.ledger.Json;
import org.armistice.ledger.keep.Kept;

/**
 * Loads readings from a topic into a ledger. Says to the broker how far it is only after the ledger
 * has them on disk, so that killed at any moment it takes some again and loses none.
 */
public final class TopicLoader {
  private static final Duration WAIT = Duration.ofMillis(500);

  private final Properties kafka = new Properties();
  private final String topic;

  /**
   * @param brokers such as {@code localhost:9092}
   * @param topic of readings, as the job writes them
   */
  public TopicLoader(String brokers, String topic) {
    this.topic = topic;
    kafka.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers);
    kafka.put(ConsumerConfig.GROUP_ID_CONFIG, "armistice-loader-" + topic);
    kafka.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
    kafka.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    kafka.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, Integer.toString(Loading.AT_ONCE));
    // a ledger that is down is waited for
    kafka.put(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG, "600000");
    kafka.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, "6000");
    kafka.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, "1500");
  }

  /**
   * Runs until nothing has come for a while.
   *
   * @param idle how long to wait for more; {@link Duration#ZERO} for ever
   * @param added told after each batch how many reports were new in it
   */
  public void run(LedgerAddress address, Duration idle, LongConsumer added)
      throws InterruptedException {
    try (KafkaConsumer<String, String> consumer =
            new KafkaConsumer<>(kafka, new StringDeserializer(), new StringDeserializer());
        Loading loading = new Loading(address)) {
      consumer.subscribe(List.of(topic));
      long last = System.nanoTime();
      while (idle.isZero() || System.nanoTime() - last < idle.toNanos()) {
        List<ReadReport> reports = new ArrayList<>();
        for (ConsumerRecord<String, String> message : consumer.poll(WAIT)) {
          reports.add(Json.read(message.value(), ReadReport.class));
        }
        if (!reports.isEmpty()) {
          added.accept(loading.add(reports).stream().filter(Kept::news).count());
          consumer.commitSync();
          last = System.nanoTime();
        }
      }
    }
  }
}
