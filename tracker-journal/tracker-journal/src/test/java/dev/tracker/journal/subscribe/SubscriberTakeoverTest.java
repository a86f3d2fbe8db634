package dev.tracker.journal.subscribe;

import static dev.tracker.journal.subscribe.SubscriberFixture.NAME;
import static dev.tracker.journal.subscribe.SubscriberFixture.await;
import static dev.tracker.journal.subscribe.SubscriberFixture.positions;
import static dev.tracker.journal.subscribe.SubscriberFixture.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.journal.database.TestDatabase;
import dev.tracker.journal.handle.TransactionalHandler;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Several processes, some of which are killed, cut off or paused. */
@ParameterizedClass(name = "{0}")
@MethodSource("dev.tracker.journal.database.Databases#all")
class SubscriberTakeoverTest {
  private final SubscriberFixture fixture;

  SubscriberTakeoverTest(TestDatabase kind) throws SQLException {
    fixture = new SubscriberFixture(kind);
  }

  @AfterEach
  void dispose() throws Exception {
    fixture.close();
  }

  @Test
  void anotherTakesOverFromOneThatWasKilled() throws Exception {
    fixture.create(3);
    fixture.write(60, 10);
    CutDataSource first = new CutDataSource(fixture.database());
    AtomicInteger handled = new AtomicInteger();
    fixture.start(
        fixture
            .builder(first.dataSource())
            .transactional(
                (connection, delivery) -> {
                  SubscriberFixture.effect(connection, delivery);
                  if (handled.incrementAndGet() == 20) {
                    first.cut();
                  }
                }));
    await(() -> handled.get() >= 20);
    fixture.start(fixture.builder().transactional(SubscriberFixture::effect));
    fixture.awaitPosition(60);
    assertThat(fixture.effects("1 = 1")).isEqualTo(positions(1, 60));
    first.join();
    fixture.write(30, 10);
    fixture.awaitPosition(90);
    assertThat(fixture.effects("1 = 1")).isEqualTo(positions(1, 90));
  }

  /** It wakes up after another one has done its work: what it did meanwhile is rolled back. */
  @Test
  void onePausedForLongHasNoEffect() throws Exception {
    org.junit.jupiter.api.Assumptions.assumeFalse(
        fixture.database().dialect().name().equals("sqlite"),
        "SQLite lets nobody else write during a transaction");
    fixture.create(1);
    fixture.write(5, 1);
    CutDataSource first = new CutDataSource(fixture.database());
    CountDownLatch paused = new CountDownLatch(1);
    CountDownLatch wake = new CountDownLatch(1);
    AtomicBoolean once = new AtomicBoolean();
    AtomicBoolean woken = new AtomicBoolean();
    fixture.start(
        fixture
            .builder(first.dataSource())
            .transactional(
                (connection, delivery) -> {
                  SubscriberFixture.effect(connection, delivery);
                  if (once.compareAndSet(false, true)) {
                    first.cut();
                    paused.countDown();
                    wake.await();
                    woken.set(true);
                  }
                }));
    paused.await();
    fixture.start(fixture.builder().transactional(SubscriberFixture::effect));
    fixture.awaitPosition(5);
    first.join();
    wake.countDown();
    await(woken::get);
    fixture.write(5, 1);
    fixture.awaitPosition(10);
    assertThat(fixture.effects("1 = 1")).isEqualTo(positions(1, 10));
  }

  /** Longer than a lease is valid: it is renewed meanwhile, and nobody else takes it over. */
  @Test
  void aSlowHandlerKeepsItsShard() throws Exception {
    fixture.create(2);
    fixture.write(4, 4);
    Map<String, AtomicInteger> running = new ConcurrentHashMap<>();
    ConcurrentLinkedQueue<String> twice = new ConcurrentLinkedQueue<>();
    for (int node = 0; node < 2; node++) {
      fixture.start(
          fixture
              .builder()
              .handler(
                  delivery -> {
                    var count = running.computeIfAbsent(user(delivery), u -> new AtomicInteger());
                    if (count.incrementAndGet() > 1) {
                      twice.add(user(delivery));
                    }
                    Thread.sleep(2_000);
                  }));
    }
    fixture.awaitPosition(4);
    assertThat(twice).isEmpty();
    assertThat(running).hasSize(4);
  }

  @Test
  void shardsAreDividedAmongProcesses() throws Exception {
    fixture.create(4);
    Map<String, String> nodes = new ConcurrentHashMap<>();
    JournalSubscriber[] both = new JournalSubscriber[2];
    for (int node = 0; node < 2; node++) {
      String name = "node-" + node;
      both[node] =
          fixture.start(
              fixture
                  .builder()
                  .holder(name)
                  .mostShards(2)
                  .transactional(
                      (connection, delivery) -> {
                        SubscriberFixture.effect(connection, delivery);
                        nodes.put(user(delivery), name);
                      }));
    }
    await(
        () ->
            fixture.database().number("SELECT COUNT(*) FROM tracker_shard WHERE expires > 0") == 4);
    fixture.write(40, 20);
    fixture.awaitPosition(40);
    assertThat(nodes.values()).contains("node-0", "node-1");
    assertThat(fixture.effects("1 = 1")).isEqualTo(positions(1, 40));
    assertThat(both[0].delivered() + both[1].delivered()).isEqualTo(40);
  }

  /** Up and down again while it runs, with entries that are parked across it. */
  @Test
  void anotherNumberOfShardsHasNoSecondEffect() throws Exception {
    fixture.create(2);
    AtomicBoolean poisonous = new AtomicBoolean(true);
    TransactionalHandler handler =
        (connection, delivery) -> {
          SubscriberFixture.effect(connection, delivery);
          if (poisonous.get() && user(delivery).equals("5")) {
            throw new IllegalStateException("not yet");
          }
          Thread.sleep(1);
        };
    for (int node = 0; node < 2; node++) {
      fixture.start(fixture.builder().mostShards(3).transactional(handler));
    }
    int written = 0;
    for (int shards : new int[] {5, 3, 2, 6}) {
      fixture.write(25, 11);
      written += 25;
      Thread.sleep(200);
      fixture.subscriptions().reshard(NAME, shards);
    }
    fixture.awaitPosition(written);
    fixture.awaitParked(1);
    assertThat(fixture.effects("entity = '5'")).isEmpty();
    poisonous.set(false);
    assertThat(fixture.parked().unblockAll(NAME)).isOne();
    long all = written;
    await(() -> fixture.effects("1 = 1").size() >= all);
    assertThat(fixture.effects("1 = 1")).isEqualTo(positions(1, written));
    await(() -> fixture.database().number("SELECT COUNT(DISTINCT layout) FROM tracker_shard") == 1);
  }
}
