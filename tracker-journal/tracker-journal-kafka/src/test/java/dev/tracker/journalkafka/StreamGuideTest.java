package dev.tracker.journalkafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.cursor.Start;
import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.entry.EntryKind;
import dev.tracker.journal.entry.Personal;
import dev.tracker.journal.handle.Delivery;
import dev.tracker.journal.handle.RejectedException;
import dev.tracker.journal.read.Journal;
import dev.tracker.journal.subscribe.JournalSubscriber;
import dev.tracker.journal.subscribe.ParkedEntries;
import dev.tracker.journal.subscribe.ParkedEntry;
import dev.tracker.journal.subscribe.Retries;
import dev.tracker.journal.subscribe.Subscriptions;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.Duration;
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
            .accepts(
                entry ->
                    entry.kind() == EntryKind.CHANGE && entry.call().operation().equals("update"))
            .handler(delivery -> System.out.println("changed: " + delivery.entry().eventId()))
            .start();
    // shown: end

    // shown: once
    if (subscriptions.all().stream().noneMatch(each -> each.name().equals("letters"))) {
      subscriptions.create("letters", 1, Start.atEnd());
    }
    // shown: end

    // shown: retries
    JournalSubscriber letters =
        JournalSubscriber.builder(dataSource, "letters")
            .retries(new Retries(3, Duration.ofSeconds(1), Duration.ofMinutes(1)))
            .handler(
                delivery -> {
                  try {
                    send(delivery);
                  } catch (IllegalArgumentException noAddress) {
                    throw new RejectedException("no such address", noAddress);
                  }
                })
            .start();
    // shown: end

    // shown: batches
    subscriptions.create("report", 1, Start.atEnd()); // once
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
                })
            .start();
    // shown: end
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

    RelayFixture.await(() -> subscriptions.get("letters").parked() == 3);

    // shown: parked
    ParkedEntries parked = new ParkedEntries(transactions);
    Journal journal = Journal.on(dataSource);
    for (ParkedEntry each : parked.first("letters", 0, 100)) { // after position 0, 100 at most
      Entry entry = journal.after(each.position() - 1, 1).get(0).entry();
      String id = entry.personal() instanceof Personal personal ? personal.changedId() : "erased";
      System.out.println(entry.call().subject() + " " + id + " is " + each.state());
    }
    parked.unblockAll("letters"); // tries them all again; unblock, or discard, is for one
    // shown: end
    mail.close();
    letters.close();
    report.close();
    relay.close();
  }

  private static void send(Delivery delivery) {
    throw new IllegalArgumentException(delivery.toString());
  }

  @Test
  void thePageShowsThisCode() throws Exception {
    String page = Files.readString(PAGE);
    int shown = 0;
    for (String part : Files.readString(SOURCE).split("// shown: ", -1)) {
      if (part.matches("(?s)(handler|once|retries|batches|relay|parked)\n.*")) {
        String code = part.substring(part.indexOf('\n') + 1, part.lastIndexOf('\n'));
        String flush =
            code.lines()
                .map(line -> line.startsWith("    ") ? line.substring(4) : line)
                .collect(Collectors.joining("\n"));
        assertThat(page).contains("```java\n" + flush.strip() + "\n```");
        shown++;
      }
    }
    assertThat(shown).isEqualTo(6);
  }
}
