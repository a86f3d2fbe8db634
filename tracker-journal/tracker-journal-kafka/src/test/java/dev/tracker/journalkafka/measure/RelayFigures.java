package dev.tracker.journalkafka.measure;

import dev.tracker.Activity;
import dev.tracker.context.ActivityContext;
import dev.tracker.journal.JournalTracker;
import dev.tracker.journal.connect.DataSourceTransactions;
import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.cursor.Start;
import dev.tracker.journal.keep.JournalKeeper;
import dev.tracker.journal.subscribe.Subscriptions;
import dev.tracker.journalkafka.KafkaBroker;
import dev.tracker.journalkafka.KafkaRelay;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * What a relay takes, next to what one would write by hand, in turns. A program, since a figure is
 * no test: {@code RelayFigures relay|latency|catch-up [count]}.
 */
final class RelayFigures {
  private static final int ROUNDS = 7;

  private final MeasuredJournal journal;
  private final DataSource dataSource;
  private final Subscriptions subscriptions;
  private final String brokers = KafkaBroker.bootstrapServers();

  private RelayFigures(MeasuredJournal journal) throws Exception {
    this.journal = journal;
    this.dataSource = journal.dataSource();
    this.subscriptions = new Subscriptions(OwnTransactions.on(dataSource), Clock.systemUTC());
  }

  /** Measures one of them. */
  public static void main(String[] args) throws Exception {
    long count = args.length > 1 ? Long.parseLong(args[1]) : 0;
    try (MeasuredJournal journal = new MeasuredJournal()) {
      RelayFigures figures = new RelayFigures(journal);
      switch (args[0]) {
        case "relay" -> figures.relay(count == 0 ? 20_000 : count);
        case "latency" -> figures.latency(count == 0 ? 10_000 : count);
        default -> figures.catchUp(count == 0 ? 1_000_000 : count);
      }
    }
    System.exit(0);
  }

  private KafkaRelay start(String name, String topic) throws Exception {
    return KafkaRelay.builder(
            dataSource,
            name,
            URI.create("https://acme.example/users"),
            Map.of("bootstrap.servers", brokers))
        .topic(topic)
        .typePrefix("com.acme")
        .subscriber(subscriber -> subscriber.idle(Duration.ofMillis(5)))
        .build()
        .start();
  }

  @SuppressWarnings("try") // the relay is there to run until it is closed
  private double relayOnce(String name, long after, long through) throws Exception {
    subscriptions.create(name, 1, Start.after(after));
    String topic = KafkaBroker.newTopic(3);
    long began = System.nanoTime();
    try (KafkaRelay relay = start(name, topic)) {
      while (subscriptions.get(name).position() < through) {
        Thread.sleep(2);
      }
      return (through - after) * 1e9 / (System.nanoTime() - began);
    } finally {
      subscriptions.forget(name);
    }
  }

  private double handOnce(long after, long through) throws Exception {
    String topic = KafkaBroker.newTopic(3);
    long began = System.nanoTime();
    HandLoop.run(dataSource, brokers, topic, after, through);
    return (through - after) * 1e9 / (System.nanoTime() - began);
  }

  private void relay(long count) throws Exception {
    journal.add(count);
    relayOnce("warm", 0, count);
    handOnce(0, count);
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      double hand = handOnce(0, count);
      double relay = relayOnce("round" + i, 0, count);
      ratios.add(relay / hand);
      Figures.print("hand %,.0f/s, relay %,.0f/s, ratio %.2f", hand, relay, relay / hand);
    }
    Figures.print("relay next to a loop by hand: median ratio %.2f", Figures.median(ratios));
  }

  /** From the commit to the consumer, at 500 changes a second. */
  @SuppressWarnings("try") // the relay is there to run until it is closed
  private void latency(long count) throws Exception {
    subscriptions.create("latency", 1, Start.atEnd());
    String topic = KafkaBroker.newTopic(3);
    DataSourceTransactions transactions = new DataSourceTransactions(dataSource);
    OwnTransactions own = OwnTransactions.on(dataSource);
    List<Double> millis = Collections.synchronizedList(new ArrayList<>());
    Thread reader = new Thread(() -> read(topic, count, millis), "reader");
    try (JournalTracker tracker = JournalTracker.builder(dataSource, transactions).build();
        JournalKeeper keeper =
            new JournalKeeper(own, "test", null, null, Duration.ofMillis(5), Clock.systemUTC());
        KafkaRelay relay = start("latency", topic)) {
      keeper.start();
      reader.start();
      long next = System.nanoTime();
      for (long i = 0; i < count; i++) {
        transactions.run(
            connection -> {
              try (Activity activity = tracker.start(ActivityContext.root(), "update", "user")) {
                activity.reportChange("7", Map.of("at", System.nanoTime()));
              }
              return true;
            });
        next += 2_000_000;
        while (System.nanoTime() < next) {
          Thread.sleep(1);
        }
      }
      reader.join();
    }
    // Those of the first seconds are of a process that is not warm.
    List<Double> warm = new ArrayList<>(millis.subList(millis.size() / 3, millis.size()));
    Collections.sort(warm);
    Figures.print(
        "commit to consumer: median %.0f ms, p99 %.0f ms, largest %.0f ms",
        warm.get(warm.size() / 2), warm.get(warm.size() * 99 / 100), warm.get(warm.size() - 1));
  }

  private void read(String topic, long count, List<Double> millis) {
    Map<String, Object> properties =
        Map.of("bootstrap.servers", brokers, "isolation.level", "read_committed");
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      consumer.assign(
          List.of(
              new TopicPartition(topic, 0),
              new TopicPartition(topic, 1),
              new TopicPartition(topic, 2)));
      while (millis.size() < count) {
        for (ConsumerRecord<byte[], byte[]> found : consumer.poll(Duration.ofMillis(100))) {
          String data = new String(found.value(), StandardCharsets.UTF_8);
          long at = Long.parseLong(data.replaceAll("\\D", ""));
          millis.add((System.nanoTime() - at) / 1e6);
        }
      }
    }
  }

  private void catchUp(long count) throws Exception {
    journal.add(count);
    Runtime runtime = Runtime.getRuntime();
    System.gc();
    long before = runtime.totalMemory() - runtime.freeMemory();
    double rate = relayOnce("catch-up", 0, count);
    System.gc();
    long after = runtime.totalMemory() - runtime.freeMemory();
    Figures.print(
        "catching up on %,d entries: %,.0f/s, %.0f s; memory %,d MB before, %,d MB after",
        count, rate, count / rate, before >> 20, after >> 20);
  }
}
