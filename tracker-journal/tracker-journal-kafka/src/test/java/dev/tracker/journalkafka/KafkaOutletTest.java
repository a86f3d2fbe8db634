package dev.tracker.journalkafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.journal.entry.StoredEntry;
import dev.tracker.journal.handle.Delivery;
import dev.tracker.journal.handle.RejectedException;
import dev.tracker.journal.handle.Settlement;
import dev.tracker.journal.handle.StalledException;
import dev.tracker.journal.read.Journal;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/** What a producer throws that a broker in a test does not make it throw. */
class KafkaOutletTest {
  private final List<String> steps = new ArrayList<>();
  private final List<MockProducer<String, byte[]>> opened = new ArrayList<>();

  private final Settlement settlement =
      new Settlement() {
        @Override
        public void settle(Connection connection) {
          throw new AssertionError("there is no transaction");
        }

        @Override
        public void settle() {
          steps.add("settle");
        }

        @Override
        public void requireLease() {
          steps.add("lease");
        }
      };

  private MockProducer<String, byte[]> open(boolean autoComplete) {
    steps.add("open");
    MockProducer<String, byte[]> made =
        new MockProducer<>(autoComplete, null, new StringSerializer(), new ByteArraySerializer());
    opened.add(made);
    return made;
  }

  private static KafkaOutlet outlet(Supplier<Producer<String, byte[]>> producers) {
    return outlet(producers, delivery -> Map.of());
  }

  private static KafkaOutlet outlet(
      Supplier<Producer<String, byte[]>> producers, RelayHook<Map<String, String>> headers) {
    EventMaker events = new EventMaker(URI.create("/x"), "x", delivery -> Map.of());
    return new KafkaOutlet(new RelayRecords(events, delivery -> "topic", headers), producers);
  }

  private static List<Delivery> deliveries() throws Exception {
    try (RelayFixture fixture = new RelayFixture(1)) {
      fixture.change("7", null);
      List<StoredEntry> stored = Journal.on(fixture.dataSource()).after(0, 1);
      return List.of(new Delivery(stored.get(0), 1));
    }
  }

  @Test
  void theLeaseIsCheckedBeforeAProducerIsOpenedAndTheCursorMovesAfterTheAnswer() throws Exception {
    KafkaOutlet outlet = outlet(() -> open(true));
    outlet.deliver(deliveries(), settlement);
    assertThat(steps).containsExactly("lease", "open", "settle");
    assertThat(opened.get(0).transactionCommitted()).isTrue();
    assertThat(opened.get(0).history()).hasSize(1);
    outlet.close();
    assertThat(opened.get(0).closed()).isTrue();
  }

  @Test
  void withoutTheLeaseNobodyIsFenced() throws Exception {
    Settlement lost =
        new Settlement() {
          @Override
          public void settle(Connection connection) {
            steps.add("settle");
          }

          @Override
          public void settle() {
            steps.add("settle");
          }

          @Override
          public void requireLease() throws SQLException {
            throw new SQLException("lost");
          }
        };
    KafkaOutlet outlet = outlet(() -> open(true));
    List<Delivery> deliveries = deliveries();
    assertThatThrownBy(() -> outlet.deliver(deliveries, lost)).hasMessage("lost");
    assertThat(steps).isEmpty();
  }

  /** Unchecked, and thrown by send itself. */
  @Test
  void whatTheSerializerThrowsIsTheEntrysFault() throws Exception {
    KafkaOutlet outlet = failing(new SerializationException("cyclic"));
    List<Delivery> deliveries = deliveries();
    assertThatThrownBy(() -> outlet.deliver(deliveries, settlement))
        .isInstanceOf(RejectedException.class)
        .hasMessageContaining("cyclic");
    assertThat(opened.get(0).transactionAborted()).isTrue();
    opened.get(0).sendException = null;
    outlet.deliver(deliveries, settlement);
    assertThat(opened).hasSize(1);
  }

  @Test
  void anInterruptIsPassedOnAsJavaHasIt() throws Exception {
    KafkaOutlet outlet = failing(new InterruptException("stop"));
    List<Delivery> deliveries = deliveries();
    assertThatThrownBy(() -> outlet.deliver(deliveries, settlement))
        .isInstanceOf(InterruptedException.class);
    assertThat(Thread.interrupted()).isFalse();
    assertThat(opened.get(0).closed()).isTrue();
  }

  @Test
  void whoIsFencedOrRefusedTriesAgainWithANewProducer() throws Exception {
    for (RuntimeException failure :
        List.of(
            new ProducerFencedException("another"),
            new TopicAuthorizationException(Set.of("topic")))) {
      opened.clear();
      steps.clear();
      KafkaOutlet outlet = failing(failure);
      List<Delivery> deliveries = deliveries();
      assertThatThrownBy(() -> outlet.deliver(deliveries, settlement))
          .isInstanceOf(StalledException.class)
          .hasMessageContaining(failure instanceof ProducerFencedException ? "relay" : "[topic]");
      assertThat(opened.get(0).closed()).isTrue();
      assertThat(steps).doesNotContain("settle");
      assertThatThrownBy(() -> outlet.deliver(deliveries, settlement))
          .isInstanceOf(StalledException.class);
      assertThat(steps).containsExactly("lease", "open", "lease", "open");
    }
  }

  /** Whatever it is: the entry's fault, even if Kafka has an exception of the same type. */
  @Test
  void nothingIsCommittedOfABatchWhereAHookFails() throws Exception {
    Delivery delivery = deliveries().get(0);
    List<Delivery> two = List.of(delivery, delivery);
    for (Throwable failure :
        List.of(
            new IllegalStateException("a hook's"),
            new SerializationException("a hook's"),
            new IOException("a hook's"),
            new AssertionError("a hook's"))) {
      opened.clear();
      steps.clear();
      AtomicInteger calls = new AtomicInteger();
      KafkaOutlet outlet =
          outlet(
              () -> open(true),
              made -> {
                if (calls.incrementAndGet() == 2) {
                  throw failure instanceof Error error ? raised(error) : (Exception) failure;
                }
                return Map.of();
              });
      assertThatThrownBy(() -> outlet.deliver(two, settlement)).isSameAs(failure);
      assertThat(opened.get(0).transactionAborted()).isTrue();
      assertThat(steps).doesNotContain("settle");
      outlet.deliver(two, settlement);
      assertThat(opened).hasSize(1);
      assertThat(opened.get(0).history()).hasSize(2);
      assertThat(steps).endsWith("settle");
    }
  }

  private static Exception raised(Error error) {
    throw error;
  }

  private KafkaOutlet failing(RuntimeException failure) {
    return outlet(
        () -> {
          MockProducer<String, byte[]> made = open(true);
          made.sendException = failure;
          return made;
        });
  }
}
