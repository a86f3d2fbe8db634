package dev.tracker.journal.subscribe;

import static dev.tracker.journal.subscribe.SubscriberFixture.NAME;
import static dev.tracker.journal.subscribe.SubscriberFixture.await;
import static dev.tracker.journal.subscribe.SubscriberFixture.positions;
import static dev.tracker.journal.subscribe.SubscriberFixture.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.Activity;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import dev.tracker.journal.JournalTracker;
import dev.tracker.journal.connect.DataSourceTransactions;
import dev.tracker.journal.database.TestDatabase;
import dev.tracker.journal.entry.Cause;
import dev.tracker.journal.handle.Delivery;
import dev.tracker.journal.handle.RejectedException;
import dev.tracker.journal.read.Journal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass(name = "{0}")
@MethodSource("dev.tracker.journal.database.Databases#all")
class JournalSubscriberTest {
  private final SubscriberFixture fixture;

  JournalSubscriberTest(TestDatabase kind) throws SQLException {
    fixture = new SubscriberFixture(kind);
  }

  @AfterEach
  void dispose() throws Exception {
    fixture.close();
  }

  @Test
  void eachEntityHasItsEntriesInOrder() throws Exception {
    fixture.create(4);
    fixture.write(60, 7);
    Map<String, List<Long>> handled = new ConcurrentHashMap<>();
    fixture.start(
        fixture
            .builder()
            .handler(
                delivery ->
                    handled
                        .computeIfAbsent(user(delivery), user -> new ArrayList<>())
                        .add(delivery.position())));
    fixture.write(60, 7);
    fixture.awaitPosition(120);
    assertThat(handled.values().stream().mapToInt(List::size).sum()).isEqualTo(120);
    assertThat(handled).hasSize(7);
    assertThat(handled.values()).allSatisfy(one -> assertThat(one).isSorted());
  }

  /** Others go on; its own entity's wait, and come in order once it is unblocked. */
  @Test
  void afterAPoisonousEntryOnlyItsEntityWaits() throws Exception {
    fixture.create(2);
    AtomicBoolean poisonous = new AtomicBoolean(true);
    List<Integer> attempts = new ArrayList<>();
    fixture.start(
        fixture
            .builder()
            .transactional(
                (connection, delivery) -> {
                  SubscriberFixture.effect(connection, delivery);
                  if (user(delivery).equals("1") && poisonous.get()) {
                    attempts.add(delivery.attempt());
                    throw new IllegalStateException("no mailbox \0");
                  }
                }));
    fixture.write(20, 4);
    fixture.awaitPosition(20);
    fixture.awaitParked(1);
    assertThat(attempts).containsExactly(1, 2, 3);
    ParkedEntry parked = fixture.parked().first(NAME, 0, 10).get(0);
    assertThat(parked.position()).isEqualTo(2);
    assertThat(parked.reason()).startsWith("java.lang.IllegalStateException: no mailbox");
    assertThat(fixture.subscriptions().get(NAME).waiting()).isEqualTo(4);
    assertThat(fixture.effects("1 = 1")).hasSize(15);

    poisonous.set(false);
    assertThat(fixture.parked().unblock(NAME, 2)).isTrue();
    await(() -> fixture.effects("1 = 1").size() == 20);
    assertThat(fixture.effects("1 = 1")).isEqualTo(positions(1, 20));
    assertThat(fixture.parked().first(NAME, 0, 10)).isEmpty();
    assertThat(fixture.parked().unblock(NAME, 2)).isFalse();
  }

  @Test
  void aBatchLosesOnlyWhatIsPoisonous() throws Exception {
    fixture.create(1);
    fixture.write(30, 5);
    fixture.start(
        fixture
            .builder()
            .batches(
                10,
                (connection, deliveries) -> {
                  for (Delivery delivery : deliveries) {
                    SubscriberFixture.effect(connection, delivery);
                    if (user(delivery).equals("3")) {
                      throw new RejectedException("never", null);
                    }
                  }
                }));
    fixture.awaitPosition(30);
    fixture.awaitParked(1);
    assertThat(fixture.effects("entity = '3'")).isEmpty();
    assertThat(fixture.effects("1 = 1")).hasSize(24).doesNotHaveDuplicates();
    assertThat(fixture.parked().first(NAME, 0, 10).get(0).attempts()).isOne();
  }

  /** One after another, each at its turn: what is let go of is not handled. */
  @Test
  void whatIsDiscardedLetsTheNextOneGoOn() throws Exception {
    fixture.create(1);
    fixture.write(3, 1);
    fixture.start(
        fixture
            .builder()
            .transactional(
                (connection, delivery) -> {
                  SubscriberFixture.effect(connection, delivery);
                  if (delivery.position() < 3) {
                    throw new StackOverflowError("deep");
                  }
                }));
    fixture.awaitParked(1);
    assertThat(fixture.parked().discard(NAME, 1)).isTrue();
    await(() -> fixture.parked().first(NAME, 1, 1).size() == 1);
    fixture.awaitParked(1);
    assertThat(fixture.parked().discard(NAME, 2)).isTrue();
    await(() -> fixture.effects("1 = 1").size() == 1);
    assertThat(fixture.effects("1 = 1")).containsExactly(3L);
  }

  /** By itself, and not since it is to stop: that is a failure like any other. */
  @Test
  void aHandlerThatInterruptsItselfStopsItsEntityOnly() throws Exception {
    fixture.create(1);
    fixture.write(4, 2);
    fixture.start(
        fixture
            .builder()
            .handler(
                delivery -> {
                  if (user(delivery).equals("0")) {
                    Thread.currentThread().interrupt();
                    throw new InterruptedException("by itself");
                  }
                }));
    fixture.awaitPosition(4);
    fixture.awaitParked(1);
    assertThat(fixture.parked().first(NAME, 0, 9).get(0).attempts()).isEqualTo(3);
  }

  @Test
  void allThatIsParkedIsUnblockedAtOnce() throws Exception {
    fixture.create(2);
    fixture.write(12, 6);
    AtomicBoolean down = new AtomicBoolean(true);
    fixture.start(
        fixture
            .builder()
            .transactional(
                (connection, delivery) -> {
                  if (down.get()) {
                    throw new SQLException("down");
                  }
                  SubscriberFixture.effect(connection, delivery);
                }));
    fixture.awaitParked(6);
    down.set(false);
    assertThat(fixture.parked().unblockAll(NAME)).isEqualTo(6);
    await(() -> fixture.effects("1 = 1").size() == 12);
    assertThat(fixture.effects("1 = 1")).isEqualTo(positions(1, 12));
  }

  /** A handler that sets itself off would do so for ever. */
  @Test
  void aChainOfCausesIsParkedInTheEnd() throws Exception {
    DataSourceTransactions transactions = new DataSourceTransactions(fixture.database());
    try (JournalTracker tracker =
        JournalTracker.builder(fixture.database(), transactions).build()) {
      fixture.create(1);
      fixture.write(1, 1);
      ConcurrentLinkedQueue<String> requests = new ConcurrentLinkedQueue<>();
      fixture.start(
          fixture
              .builder()
              .longestChain(3)
              .transactions(transactions::run)
              .transactional(
                  (connection, delivery) -> {
                    ActivityContext context = ActivityContext.current();
                    requests.add(context.get(ContextKey.REQUEST_ID));
                    try (Activity activity = tracker.start(context, "copy", "user")) {
                      activity.reportChange("0", Map.of());
                    }
                  }));
      await(
          () -> {
            fixture.journal().sequence();
            return fixture.subscriptions().get(NAME).parked() == 1;
          });
      assertThat(requests).containsExactly("r-1", "r-1", "r-1");
      assertThat(fixture.parked().first(NAME, 0, 10).get(0).reason())
          .isEqualTo("Its chain of causes is 3 handlers long: handlers set each other off.");
      var entries = Journal.on(fixture.database()).after(0, 10);
      assertThat(entries).hasSize(4);
      Cause cause = entries.get(3).entry().origin().cause();
      assertThat(cause).isEqualTo(new Cause(entries.get(2).entry().eventId(), 3));
      assertThat(entries.get(0).entry().origin().cause()).isNull();
    }
  }
}
