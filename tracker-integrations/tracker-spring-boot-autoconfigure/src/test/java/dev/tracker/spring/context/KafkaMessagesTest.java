package dev.tracker.spring.context;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.context.ContextKey;
import dev.tracker.spring.Recording;
import dev.tracker.spring.boot.ContextAutoConfiguration;
import dev.tracker.spring.boot.TrackerAutoConfiguration;
import dev.tracker.testing.RecordedActivity;
import dev.tracker.testing.RecordingTracker;
import io.micrometer.observation.ObservationRegistry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.annotation.EnableKafka;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.springframework.kafka.test.utils.KafkaTestUtils;

/** What a listener of Kafka does with a record has the context that the record came with. */
class KafkaMessagesTest {
  private static final EmbeddedKafkaKraftBroker BROKER =
      new EmbeddedKafkaKraftBroker(1, 1, "observed", "plain");

  private final ApplicationContextRunner runner =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(TrackerAutoConfiguration.class, ContextAutoConfiguration.class))
          .withUserConfiguration(Recording.class, VisitService.class, Listeners.class);

  @BeforeAll
  static void start() {
    BROKER.afterPropertiesSet();
  }

  @AfterAll
  static void stop() {
    BROKER.destroy();
  }

  @Configuration(proxyBeanMethods = false)
  @EnableKafka
  static class Listeners {
    private final BlockingQueue<String> handled = new LinkedBlockingQueue<>();
    private final Visits visits;

    Listeners(Visits visits) {
      this.visits = visits;
    }

    /** As Spring Boot makes it, which adds all handlers that are beans. */
    @Bean
    static ObservationRegistry observations(ObservedEdge edge) {
      ObservationRegistry registry = ObservationRegistry.create();
      registry.observationConfig().observationHandler(edge);
      return registry;
    }

    @Bean
    static ConcurrentKafkaListenerContainerFactory<String, String> observedListeners() {
      return factory(true);
    }

    @Bean
    static ConcurrentKafkaListenerContainerFactory<String, String> plainListeners() {
      return factory(false);
    }

    /** What {@code spring.kafka.listener.observation-enabled} sets. */
    private static ConcurrentKafkaListenerContainerFactory<String, String> factory(
        boolean observed) {
      var factory = new ConcurrentKafkaListenerContainerFactory<String, String>();
      Map<String, Object> properties =
          KafkaTestUtils.consumerProps(BROKER.getBrokersAsString(), "visits-" + observed);
      properties.put("auto.offset.reset", "earliest");
      properties.put(
          "key.deserializer", "org.apache.kafka.common.serialization.StringDeserializer");
      properties.put(
          "value.deserializer", "org.apache.kafka.common.serialization.StringDeserializer");
      factory.setConsumerFactory(new DefaultKafkaConsumerFactory<>(properties));
      factory.getContainerProperties().setObservationEnabled(observed);
      return factory;
    }

    @KafkaListener(topics = "observed", containerFactory = "observedListeners")
    void observed(ConsumerRecord<String, String> sent) {
      handled.add(visits.find(sent.value()));
    }

    @KafkaListener(topics = "plain", containerFactory = "plainListeners")
    void plain(ConsumerRecord<String, String> sent) {
      handled.add(visits.find(sent.value()));
    }
  }

  private static ProducerRecord<String, String> record(String topic, String value) {
    return new ProducerRecord<>(topic, value);
  }

  private static ProducerRecord<String, String> record(
      String topic, String value, String requestId) {
    ProducerRecord<String, String> sent = record(topic, value);
    sent.headers().add("X-Request-Id", requestId.getBytes(StandardCharsets.UTF_8));
    return sent;
  }

  /** The activities that what is sent leads to, one of each. */
  private void sending(
      List<ProducerRecord<String, String>> all, Consumer<List<RecordedActivity>> check) {
    runner.run(
        context -> {
          var factory =
              new DefaultKafkaProducerFactory<>(
                  KafkaTestUtils.producerProps(BROKER),
                  new StringSerializer(),
                  new StringSerializer());
          RecordingTracker tracker = context.getBean(RecordingTracker.class);
          Listeners listeners = context.getBean(Listeners.class);
          try (Producer<String, String> producer = factory.createProducer()) {
            for (ProducerRecord<String, String> each : all) {
              producer.send(each).get(30, TimeUnit.SECONDS);
              assertThat(listeners.handled.poll(30, TimeUnit.SECONDS))
                  .isEqualTo("visit " + each.value());
            }
          } finally {
            factory.destroy();
          }
          assertThat(tracker.activities()).hasSameSizeAs(all);
          check.accept(tracker.activities());
        });
  }

  @Test
  void recordHasTheRequestIdOfItsHeader() {
    sending(
        List.of(
            record("observed", "a", "k-1"),
            record("observed", "b", "k\n2"),
            record("observed", "c")),
        activities -> {
          assertThat(id(activities.get(0))).isEqualTo("k-1");
          assertThat(id(activities.get(1))).isNotNull().isNotEqualTo("k\n2");
          assertThat(id(activities.get(2))).isNotNull().isNotEqualTo(id(activities.get(1)));
        });
  }

  @Test
  void listenerThatIsNotObservedHasNoContext() {
    sending(
        List.of(record("plain", "a", "k-1")),
        activities -> assertThat(id(activities.get(0))).isNull());
  }

  private static @Nullable String id(RecordedActivity activity) {
    return activity.context().get(ContextKey.REQUEST_ID);
  }
}
