package dev.tracker.spring.context;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.context.ContextKey;
import dev.tracker.spring.Recording;
import dev.tracker.spring.boot.ContextAutoConfiguration;
import dev.tracker.spring.boot.TrackerAutoConfiguration;
import dev.tracker.testing.RecordedActivity;
import dev.tracker.testing.RecordingTracker;
import io.micrometer.observation.ObservationRegistry;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jms.annotation.EnableJms;
import org.springframework.jms.annotation.JmsListener;
import org.springframework.jms.config.DefaultJmsListenerContainerFactory;
import org.springframework.jms.core.JmsTemplate;

/** What a listener of JMS does with a message has the context that the message came with. */
class JmsMessagesTest {
  private static final EmbeddedActiveMQ BROKER = new EmbeddedActiveMQ();

  private final ApplicationContextRunner runner =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(TrackerAutoConfiguration.class, ContextAutoConfiguration.class))
          .withUserConfiguration(Recording.class, VisitService.class, Listeners.class);

  @BeforeAll
  static void start() throws Exception {
    BROKER.setConfiguration(
        new ConfigurationImpl()
            .setPersistenceEnabled(false)
            .setSecurityEnabled(false)
            .addAcceptorConfiguration("in-vm", "vm://0"));
    BROKER.start();
  }

  @AfterAll
  static void stop() throws Exception {
    BROKER.stop();
  }

  @Configuration(proxyBeanMethods = false)
  @EnableJms
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
    static ConnectionFactory connections() {
      return new ActiveMQConnectionFactory("vm://0");
    }

    @Bean
    static DefaultJmsListenerContainerFactory jmsListenerContainerFactory(
        ConnectionFactory connections, ObservationRegistry observations) {
      DefaultJmsListenerContainerFactory factory = new DefaultJmsListenerContainerFactory();
      factory.setConnectionFactory(connections);
      factory.setObservationRegistry(observations);
      return factory;
    }

    @JmsListener(destination = "visits")
    void listen(String sent) {
      handled.add(visits.find(sent));
    }
  }

  /** Sends a message with a request id, and waits until it was handled. */
  private static void send(Listeners listeners, String text, @Nullable String requestId)
      throws InterruptedException {
    try (ActiveMQConnectionFactory connections = new ActiveMQConnectionFactory("vm://0")) {
      new JmsTemplate(connections)
          .convertAndSend("visits", text, message -> withId(message, requestId));
    }
    assertThat(listeners.handled.poll(30, TimeUnit.SECONDS)).isEqualTo("visit " + text);
  }

  private static Message withId(Message message, @Nullable String requestId) throws JMSException {
    if (requestId != null) {
      message.setStringProperty("X_Request_Id", requestId);
    }
    return message;
  }

  private static @Nullable String id(RecordedActivity activity) {
    return activity.context().get(ContextKey.REQUEST_ID);
  }

  @Test
  void messageHasTheRequestIdOfItsProperty() {
    runner.run(
        context -> {
          Listeners listeners = context.getBean(Listeners.class);
          send(listeners, "a", "j-1");
          send(listeners, "b", "j\n2");
          send(listeners, "c", null);
          List<RecordedActivity> found = context.getBean(RecordingTracker.class).activities();
          assertThat(found).hasSize(3);
          assertThat(id(found.get(0))).isEqualTo("j-1");
          assertThat(id(found.get(1))).isNotNull().isNotEqualTo("j\n2");
          assertThat(id(found.get(2))).isNotNull().isNotEqualTo(id(found.get(1)));
        });
  }
}
