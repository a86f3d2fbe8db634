package dev.tracker.journalkafka.crash;

import dev.tracker.journalkafka.KafkaRelay;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.postgresql.ds.PGSimpleDataSource;

/** A relay, until it is killed. */
final class RelayProcess {
  private RelayProcess() {}

  public static void main(String[] args) throws Exception {
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setURL(args[0]);
    while (!started(dataSource, args[1], args[2])) {
      Thread.sleep(100);
    }
    new CountDownLatch(1).await();
  }

  private static boolean started(PGSimpleDataSource dataSource, String brokers, String topic) {
    try {
      KafkaRelay.builder(
              dataSource,
              "relay",
              URI.create("https://acme.example/crash"),
              Map.of(
                  "bootstrap.servers", brokers,
                  "max.block.ms", 20_000,
                  "request.timeout.ms", 10_000,
                  "delivery.timeout.ms", 20_000,
                  "reconnect.backoff.max.ms", 200,
                  "linger.ms", 0))
          .topic(topic)
          .subscriber(
              subscriber ->
                  subscriber.leaseValidity(Duration.ofSeconds(5)).idle(Duration.ofMillis(10)))
          .build()
          .start();
      return true;
    } catch (SQLException away) {
      return false;
    }
  }
}
