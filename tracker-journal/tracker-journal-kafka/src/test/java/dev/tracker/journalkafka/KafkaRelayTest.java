package dev.tracker.journalkafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.journal.read.Journal;
import dev.tracker.journal.subscribe.ParkedEntry;
import dev.tracker.journalkafka.TopicReader.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is in the topic, as a reader finds it that knows the binding's text only. */
class KafkaRelayTest {

  @Test
  void eachChangeIsACloudEvent() throws Exception {
    try (RelayFixture fixture = new RelayFixture(1)) {
      String topic = KafkaBroker.INSTANCE.topic(1);
      KafkaRelay relay =
          fixture.start(
              fixture
                  .builder(topic)
                  .typePrefix("com.acme")
                  .extensions(delivery -> Map.of("region", "eu", "empty", ""))
                  .headers(delivery -> Map.of("x-team", "käse")));
      fixture.change("7", Map.of("name", "Ada ☃"));
      Event event = fixture.awaitEvents(topic, 1).get(0);
      var entry = Journal.on(fixture.dataSource()).after(0, 1).get(0).entry();
      Map<String, String> expected = new HashMap<>();
      expected.put("specversion", "1.0");
      expected.put("id", entry.eventId().toString());
      expected.put("source", relaySource(event));
      expected.put("type", "com.acme.user.update");
      expected.put("subject", "user/7");
      expected.put("time", event.attribute("time"));
      expected.put("datacontenttype", "application/json");
      expected.put("partitionkey", "user/7");
      expected.put("position", "1");
      expected.put("operation", "update");
      expected.put("traceparent", "00-" + RelayFixture.TRACE + "-" + RelayFixture.SPAN + "-01");
      expected.put("requestid", "r-1");
      expected.put("actor", "alice");
      expected.put("region", "eu");
      assertThat(event.attributes()).isEqualTo(expected);
      assertThat(Instant.parse(event.attribute("time")))
          .isBetween(Instant.now().minusSeconds(300), Instant.now());
      assertThat(event.key()).isEqualTo("user/7");
      assertThat(event.otherHeaders()).isEqualTo(Map.of("x-team", "käse"));
      assertThat(event.data()).isEqualTo("{\"name\":\"Ada ☃\"}");
      RelayFixture.await(() -> relay.snapshot().lagRows() == 0);
      RelaySnapshot snapshot = relay.snapshot();
      assertThat(snapshot.sent()).isOne();
      assertThat(snapshot.lagTime()).isEqualTo(Duration.ZERO);
    }
  }

  private static String relaySource(Event event) {
    assertThat(event.attribute("source")).startsWith("https://acme.example/");
    return event.attribute("source");
  }

  /** A record without a value would remove what the topic has of the entity. */
  @Test
  void whatHasNoDataHasAnEmptyObjectAndHostileTextsArePrintable() throws Exception {
    try (RelayFixture fixture = new RelayFixture(1)) {
      String topic = KafkaBroker.INSTANCE.topic(1);
      fixture.start(fixture.builder(topic));
      fixture.change(null, null);
      fixture.change("a/b%\r\nce_id: x\u0085😀", null);
      List<Event> events = fixture.awaitEvents(topic, 2);
      assertThat(events).extracting(Event::data).containsOnly("{}");
      assertThat(events.get(0).key()).isEqualTo("user");
      assertThat(events.get(1).attribute("subject"))
          .isEqualTo("user/a/b%\\u000d\\u000ace_id: x\\u0085😀");
      assertThat(events.get(0).attribute("id")).isNotEqualTo(events.get(1).attribute("id"));
    }
  }

  @Test
  void anErasureIsAnEventOfItsOwnType() throws Exception {
    try (RelayFixture fixture = new RelayFixture(1)) {
      String topic = KafkaBroker.INSTANCE.topic(1);
      fixture.start(fixture.builder(topic));
      fixture.change("7", Map.of("name", "Ada"));
      String changed = fixture.awaitEvents(topic, 1).get(0).attribute("id");
      fixture.erase("7");
      Event erasure = fixture.awaitEvents(topic, 2).get(1);
      assertThat(erasure.attribute("type")).isEqualTo("dev.tracker.erasure");
      assertThat(erasure.data()).isEqualTo("{\"erased\":[\"" + changed + "\"]}");
    }
  }

  @Test
  void anEntityIsInOnePartitionAndInOrder() throws Exception {
    try (RelayFixture fixture = new RelayFixture(3)) {
      String topic = KafkaBroker.INSTANCE.topic(4);
      fixture.start(fixture.builder(topic));
      fixture.changes(60, 7);
      List<Event> events = fixture.awaitEvents(topic, 60);
      assertThat(events).hasSize(60);
      assertThat(events.stream().collect(Collectors.groupingBy(Event::key)).values())
          .hasSize(7)
          .allSatisfy(
              one -> {
                assertThat(one).extracting(Event::partition).containsOnly(one.get(0).partition());
                assertThat(one).extracting(Event::position).isSorted();
              });
    }
  }

  /** The SDK would let them through, and the reader would take them for the event's own. */
  @Test
  void namesThatAreTakenParkTheEntry() throws Exception {
    try (RelayFixture fixture = new RelayFixture(1)) {
      String topic = KafkaBroker.INSTANCE.topic(1);
      List<String> names = List.of("id", "", "Region", "position", "data", "ce-x");
      KafkaRelay relay =
          fixture.start(
              fixture
                  .builder(topic)
                  .extensions(
                      delivery -> {
                        int number = (int) delivery.position() - 1;
                        return number < names.size() ? Map.of(names.get(number), "x") : Map.of();
                      })
                  .headers(
                      delivery ->
                          delivery.position() == names.size() + 1
                              ? Map.of("ce_id", "x")
                              : Map.of()));
      fixture.changes(names.size() + 2, 100);
      List<Event> events = fixture.awaitEvents(topic, 1);
      fixture.awaitParked(relay, names.size() + 1);
      assertThat(events).extracting(Event::position).containsExactly(names.size() + 2L);
      assertThat(fixture.parked().first(RelayFixture.NAME, 0, 20))
          .extracting(ParkedEntry::reason)
          .allSatisfy(reason -> assertThat(reason).containsPattern("name.*'.*'"));
    }
  }
}
