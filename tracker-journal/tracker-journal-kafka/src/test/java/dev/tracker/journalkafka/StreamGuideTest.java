package dev.tracker.journalkafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.cursor.Start;
import dev.tracker.journal.handle.Delivery;
import dev.tracker.journal.subscribe.JournalSubscriber;
import dev.tracker.journal.subscribe.ParkedEntries;
import dev.tracker.journal.subscribe.ParkedEntry;
import dev.tracker.journal.subscribe.Subscriptions;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The code of docs/stream.md, as it stands there. */
class StreamGuideTest {
  private static final Path PAGE = Path.of("../../docs/stream.md");
  private static final Path SOURCE =
      Path.of("src/test/java/dev/tracker/journalkafka/StreamGuideTest.java");

  @Test
  void worksAsItIsShown() throws Exception {
    try (RelayFixture fixture = new RelayFixture(1)) {
      try (Connection connection = fixture.dataSource().getConnection()) {
        connection
            .createStatement()
            .execute("CREATE TABLE report (position BIGINT, operation VARCHAR(200))");
      }
      String topic = KafkaBroker.INSTANCE.topic(1);
      guide(fixture, fixture.dataSource(), topic, KafkaBroker.INSTANCE.bootstrap());
    }
  }

  private static void guide(
      RelayFixture fixture, DataSource dataSource, String topic, String brokers) throws Exception {
    // shown: handler
    OwnTransactions transactions = OwnTransactions.on(dataSource);
    Subscriptions subscriptions = new Subscriptions(transactions, Clock.systemUTC());
    subscriptions.create("mail", 4, Start.atEnd()); // once: 4 shards, after what is there

    JournalSubscriber mail =
        JournalSubscriber.builder(dataSource, "mail")
            .accepts(entry -> entry.call().operation().equals("update"))
            .handler(delivery -> System.out.println("changed: " + delivery.entry().eventId()))
            .start();
    // shown: end

    // shown: batches
    JournalSubscriber report =
        JournalSubscriber.builder(dataSource, "report")
            .batches(
                100,
                (connection, deliveries) -> {
                  String insert = "INSERT INTO report (position, operation) VALUES (?, ?)";
                  try (PreparedStatement statement = connection.prepareStatement(insert)) {
                    for (Delivery delivery : deliveries) {
                      statement.setLong(1, delivery.position());
                      statement.setString(2, delivery.entry().call().operation());
                      statement.addBatch();
                    }
                    statement.executeBatch();
                  }
                });
    // shown: end
    subscriptions.create("report", 1, Start.atEnd());
    report.start();
    subscriptions.forget(RelayFixture.NAME);

    // shown: relay
    subscriptions.create("relay", 2, Start.atBeginning()); // once
    KafkaRelay relay =
        KafkaRelay.builder(
                dataSource,
                "relay",
                URI.create("https://acme.example/users"),
                Map.of("bootstrap.servers", brokers)) // and whatever else the producer needs
            .topic(topic)
            .typePrefix("com.acme")
            .build()
            .start();
    // shown: end
    fixture.changes(10, 3);
    assertThat(fixture.awaitEvents(topic, 10)).hasSize(10);
    RelayFixture.await(() -> mail.delivered() == 10 && report.delivered() == 10);

    // shown: parked
    ParkedEntries parked = new ParkedEntries(transactions);
    for (ParkedEntry entry : parked.first("mail", 0, 100)) {
      System.out.println(entry.position() + " " + entry.reason());
    }
    parked.unblockAll("mail"); // tries them all again; unblock, or discard, is for one
    // shown: end
    mail.close();
    report.close();
    relay.close();
  }

  @Test
  void thePageShowsThisCode() throws Exception {
    String page = Files.readString(PAGE);
    int shown = 0;
    for (String part : Files.readString(SOURCE).split("// shown: ", -1)) {
      if (part.matches("(?s)(handler|batches|relay|parked)\n.*")) {
        String code = part.substring(part.indexOf('\n') + 1, part.lastIndexOf('\n'));
        String flush =
            code.lines()
                .map(line -> line.startsWith("    ") ? line.substring(4) : line)
                .collect(Collectors.joining("\n"));
        assertThat(page).contains("```java\n" + flush.strip() + "\n```");
        shown++;
      }
    }
    assertThat(shown).isEqualTo(4);
  }
}
