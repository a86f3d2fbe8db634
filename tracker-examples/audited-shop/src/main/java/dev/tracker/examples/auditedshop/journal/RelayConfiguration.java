package dev.tracker.examples.auditedshop.journal;

import dev.tracker.journal.JournalTracker;
import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.cursor.Start;
import dev.tracker.journal.subscribe.Subscriptions;
import dev.tracker.journalkafka.KafkaRelay;
import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each change goes to Kafka, in order for each entity. */
@Configuration(proxyBeanMethods = false)
class RelayConfiguration {

  @Bean
  Subscriptions subscriptions(DataSource dataSource, JournalTracker tracker) throws SQLException {
    return new Subscriptions(OwnTransactions.on(dataSource), Clock.systemUTC());
  }

  @Bean
  KafkaRelay relay(
      DataSource dataSource,
      Subscriptions subscriptions,
      @Value("${shop.brokers}") String brokers,
      @Value("${shop.topic}") String topic)
      throws SQLException {
    // In a migration, if the database were not made anew each time.
    subscriptions.create("relay", 2, Start.atBeginning());
    return KafkaRelay.builder(
            dataSource,
            "relay",
            URI.create("https://shop.example/orders"),
            Map.of("bootstrap.servers", brokers))
        .topic(topic)
        .typePrefix("example.shop")
        .build()
        .start();
  }
}
