package dev.tracker.journalkafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.journal.subscribe.ParkedEntry;
import dev.tracker.journalkafka.TopicReader.Event;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What goes wrong at the broker, at the relay, and between two of them. */
class KafkaFaultsTest {

  /** As a reader has them that passes over positions that it has seen. */
  private static void requireEachInOrder(List<Event> events, long last) {
    Map<String, Long> seen = new HashMap<>();
    List<Long> fresh =
        events.stream()
            .filter(event -> event.position() > seen.getOrDefault(event.key(), 0L))
            .peek(event -> seen.put(event.key(), event.position()))
            .map(Event::position)
            .sorted()
            .toList();
    assertThat(fresh).isEqualTo(LongStream.rangeClosed(1, last).boxed().toList());
  }

  @Test
  void twoRelaysAtOnceDivideTheShards() throws Exception {
    try (RelayFixture fixture = new RelayFixture(4)) {
      String topic = KafkaBroker.INSTANCE.topic(2);
      KafkaRelay[] relays = new KafkaRelay[2];
      for (int node = 0; node < 2; node++) {
        relays[node] = fixture.start(fixture.builder(topic).subscriber(each -> each.mostShards(2)));
      }
      fixture.changes(80, 20);
      List<Event> events = fixture.awaitEvents(topic, 80);
      assertThat(events).hasSize(80);
      requireEachInOrder(events, 80);
      RelayFixture.await(() -> relays[0].snapshot().lagRows() == 0);
      assertThat(relays[0].snapshot().sent() + relays[1].snapshot().sent()).isEqualTo(80);
    }
  }

  /** It wakes up after another one has taken over, and the broker refuses what it sends. */
  @Test
  void aPausedRelayIsFencedAtTheBroker() throws Exception {
    try (RelayFixture fixture = new RelayFixture(1)) {
      String topic = KafkaBroker.INSTANCE.topic(1);
      AtomicBoolean cut = new AtomicBoolean();
      CountDownLatch paused = new CountDownLatch(1);
      CountDownLatch wake = new CountDownLatch(1);
      DataSource first = cutOff(fixture.dataSource(), cut);
      fixture.start(
          fixture
              .builder(first, topic)
              .headers(
                  delivery -> {
                    if (delivery.position() == 2) {
                      cut.set(true);
                      paused.countDown();
                      wake.await();
                    }
                    return Map.of("x-relay", "first");
                  }));
      fixture.change("1", null);
      fixture.awaitEvents(topic, 1);
      fixture.change("1", null);
      paused.await();
      fixture.start(fixture.builder(topic).headers(delivery -> Map.of("x-relay", "second")));
      fixture.awaitEvents(topic, 2);
      wake.countDown();
      fixture.change("1", null);
      fixture.awaitEvents(topic, 3);
      cut.set(false);
      fixture.change("1", null);
      List<Event> events = fixture.awaitEvents(topic, 4);
      assertThat(events).extracting(Event::position).containsExactly(1L, 2L, 3L, 4L);
      assertThat(events)
          .extracting(event -> event.otherHeaders().get("x-relay"))
          .containsExactly("first", "second", "second", "second");
    }
  }

  private static DataSource cutOff(DataSource dataSource, AtomicBoolean cut) {
    return (DataSource)
        Proxy.newProxyInstance(
            DataSource.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> {
              if (cut.get()) {
                throw new SQLException("cut off");
              }
              return dataSource.getConnection();
            });
  }

  @Test
  void aBrokerThatWasAwayMissesNothing() throws Exception {
    try (RelayFixture fixture = new RelayFixture(2)) {
      String topic = KafkaBroker.INSTANCE.topic(2);
      KafkaRelay relay = fixture.start(fixture.builder(topic));
      fixture.changes(20, 5);
      fixture.awaitEvents(topic, 20);
      KafkaBroker.INSTANCE.stop();
      try {
        fixture.changes(20, 5);
        Thread.sleep(3_000);
        assertThat(relay.snapshot().lagRows()).isPositive();
      } finally {
        KafkaBroker.INSTANCE.start();
      }
      fixture.changes(10, 5);
      requireEachInOrder(fixture.awaitEvents(topic, 50), 50);
      assertThat(relay.snapshot().parked() + relay.snapshot().retrying()).isZero();
    }
  }

  @Test
  void aProducerThatTheBrokerHasForgottenIsMadeAnew() throws Exception {
    try (RelayFixture fixture = new RelayFixture(1)) {
      String topic = KafkaBroker.INSTANCE.topic(1);
      KafkaRelay relay = fixture.start(fixture.builder(topic));
      fixture.change("1", null);
      fixture.awaitEvents(topic, 1);
      Thread.sleep(8_000);
      fixture.change("1", null);
      List<Event> events = fixture.awaitEvents(topic, 2);
      assertThat(events).extracting(Event::position).containsExactly(1L, 2L);
      assertThat(relay.snapshot().parked() + relay.snapshot().retrying()).isZero();
    }
  }

  /** It holds up its entity only, until somebody decides. */
  @Test
  void aRecordThatIsTooLargeIsParked() throws Exception {
    try (RelayFixture fixture = new RelayFixture(1)) {
      String topic = KafkaBroker.INSTANCE.topic(1);
      AtomicBoolean large = new AtomicBoolean(true);
      KafkaRelay relay =
          fixture.start(
              fixture
                  .builder(topic)
                  .headers(
                      delivery ->
                          large.get() && delivery.position() == 3
                              ? Map.of("x-large", "x".repeat(2_000_000))
                              : Map.of()));
      fixture.changes(9, 3);
      fixture.awaitParked(relay, 1);
      List<Event> events = fixture.awaitEvents(topic, 6);
      assertThat(events).extracting(Event::position).containsExactly(1L, 2L, 4L, 5L, 7L, 8L);
      ParkedEntry parked = fixture.parked().first(RelayFixture.NAME, 0, 9).get(0);
      assertThat(parked.reason()).contains("Kafka refuses the record");
      assertThat(parked.attempts()).isOne();
      assertThat(relay.snapshot().waiting()).isEqualTo(2);
      large.set(false);
      fixture.parked().unblockAll(RelayFixture.NAME);
      requireEachInOrder(fixture.awaitEvents(topic, 9), 9);
    }
  }

  @Test
  void aTopicThatIsMissingIsWaitedFor() throws Exception {
    try (RelayFixture fixture = new RelayFixture(1)) {
      String topic = "missing-" + UUID.randomUUID();
      KafkaRelay relay = fixture.start(fixture.builder(topic));
      fixture.changes(3, 3);
      Thread.sleep(8_000);
      assertThat(relay.snapshot().parked()).isZero();
      KafkaBroker.INSTANCE.create(topic, 1);
      requireEachInOrder(fixture.awaitEvents(topic, 3), 3);
    }
  }

  @Test
  void aPoisonousEntryHoldsUpItsEntityOnly() throws Exception {
    try (RelayFixture fixture = new RelayFixture(1)) {
      String topic = KafkaBroker.INSTANCE.topic(1);
      AtomicBoolean poisonous = new AtomicBoolean(true);
      KafkaRelay relay =
          fixture.start(
              fixture
                  .builder(topic)
                  .topics(
                      delivery -> {
                        if (poisonous.get() && RelayFixture.user(delivery).equals("user/1")) {
                          throw new IllegalStateException("no such region");
                        }
                        return topic;
                      }));
      fixture.changes(12, 4);
      fixture.awaitEvents(topic, 9);
      fixture.awaitParked(relay, 1);
      assertThat(fixture.parked().first(RelayFixture.NAME, 0, 9).get(0).attempts()).isEqualTo(2);
      poisonous.set(false);
      assertThat(fixture.parked().unblock(RelayFixture.NAME, 2)).isTrue();
      requireEachInOrder(fixture.awaitEvents(topic, 12), 12);
    }
  }
}
