package dev.tracker.journal.subscribe;

import static dev.tracker.journal.subscribe.SubscriberFixture.NAME;
import static dev.tracker.journal.subscribe.SubscriberFixture.await;
import static dev.tracker.journal.subscribe.SubscriberFixture.positions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.journal.archive.ArchiveFolder;
import dev.tracker.journal.archive.Archived;
import dev.tracker.journal.archive.Archiver;
import dev.tracker.journal.cursor.Start;
import dev.tracker.journal.database.TestDatabase;
import dev.tracker.journal.entry.Entries;
import dev.tracker.journal.erase.Erasure;
import dev.tracker.journal.fault.JournalException;
import dev.tracker.journal.progress.Progress;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass(name = "{0}")
@MethodSource("dev.tracker.journal.database.Databases#all")
class SubscriptionsTest {
  @TempDir private Path directory;
  private final SubscriberFixture fixture;

  SubscriptionsTest(TestDatabase kind) throws SQLException {
    fixture = new SubscriberFixture(kind);
  }

  @AfterEach
  void dispose() throws Exception {
    fixture.close();
  }

  private void startEffects() throws SQLException {
    fixture.start(fixture.builder().transactional(SubscriberFixture::effect));
  }

  @Test
  void aNameThatIsNotThereIsToldWithThoseThatAre() throws Exception {
    fixture.subscriptions().create("post", 1, Start.atEnd());
    assertThatThrownBy(this::startEffects)
        .isInstanceOf(JournalException.class)
        .hasMessageContainingAll("no subscriber named mail; there are [post]", "keep the old one");
    assertThatThrownBy(() -> fixture.subscriptions().get(NAME))
        .hasMessage("There is no subscriber named mail.");
    assertThatThrownBy(() -> fixture.subscriptions().create("post", 1, Start.atEnd()))
        .isInstanceOf(JournalException.class);
  }

  @Test
  void tellsHowFarEachIs() throws Exception {
    fixture.create(2);
    fixture.write(4, 2);
    Subscription behind = fixture.subscriptions().all().get(0);
    assertThat(behind.lagRows()).isEqualTo(4);
    assertThat(behind.lagTime())
        .isCloseTo(Duration.between(Entries.TIME, Instant.now()), Duration.ofMinutes(1));
    startEffects();
    fixture.awaitPosition(4);
    assertThat(fixture.subscriptions().get(NAME))
        .isEqualTo(new Subscription(NAME, 2, 4, 0, Duration.ZERO, 0, 0, 0));
  }

  @Test
  void whatIsForgottenIsDeliveredNoMore() throws Exception {
    fixture.create(2);
    startEffects();
    fixture.write(4, 2);
    fixture.awaitPosition(4);
    assertThat(fixture.subscriptions().forget(NAME)).isTrue();
    assertThat(fixture.subscriptions().forget(NAME)).isFalse();
    fixture.write(4, 2);
    Thread.sleep(500);
    assertThat(fixture.effects("1 = 1")).isEqualTo(positions(1, 4));
    fixture.subscriptions().create(NAME, 3, Start.after(6));
    fixture.awaitPosition(8);
    assertThat(fixture.effects("position > 4")).containsExactly(7L, 8L);
  }

  @Test
  void replaysFromAPositionAndFromATime() throws Exception {
    fixture.create(2);
    startEffects();
    fixture.write(6, 3);
    fixture.awaitPosition(6);
    fixture.subscriptions().replay(NAME, Start.after(4));
    await(() -> fixture.effects("1 = 1").size() == 8);
    assertThat(fixture.effects("1 = 1")).containsExactly(1L, 2L, 3L, 4L, 5L, 5L, 6L, 6L);
    fixture.subscriptions().replay(NAME, Entries.TIME);
    await(() -> fixture.effects("1 = 1").size() == 14);
    fixture.subscriptions().replay(NAME, Instant.parse("2100-01-01T00:00:00Z"));
    fixture.write(1, 1);
    fixture.awaitPosition(7);
    assertThat(fixture.effects("1 = 1")).hasSize(15);
    assertThatThrownBy(() -> fixture.subscriptions().replay(NAME, Start.after(99)))
        .isInstanceOf(JournalException.class);
    assertThat(fixture.subscriptions().get(NAME).position()).isEqualTo(7);
  }

  /** Else they would be delivered twice: by the replay, and when they are unblocked. */
  @Test
  void aReplayLetsGoOfWhatIsParkedAfterIt() throws Exception {
    fixture.create(1);
    AtomicBoolean down = new AtomicBoolean(true);
    fixture.start(
        fixture
            .builder()
            .transactional(
                (connection, delivery) -> {
                  if (down.get() && delivery.position() % 3 != 0) {
                    throw new IllegalStateException("down");
                  }
                  SubscriberFixture.effect(connection, delivery);
                }));
    fixture.write(6, 3);
    fixture.awaitParked(2);
    fixture.awaitPosition(6);
    fixture.subscriptions().replay(NAME, Start.after(1));
    fixture.awaitParked(2);
    down.set(false);
    fixture.parked().unblockAll(NAME);
    await(() -> fixture.effects("1 = 1").size() >= 8);
    fixture.awaitPosition(6);
    assertThat(fixture.effects("1 = 1")).containsExactly(1L, 2L, 3L, 3L, 4L, 5L, 6L, 6L);
  }

  /** What is parked is still to be delivered, so it is not archived. */
  @Test
  void archivingWaitsForWhatIsParked() throws Exception {
    fixture.create(1);
    AtomicBoolean down = new AtomicBoolean(true);
    fixture.start(
        fixture
            .builder()
            .transactional(
                (connection, delivery) -> {
                  if (down.get() && delivery.position() == 3) {
                    throw new IllegalStateException("down");
                  }
                  SubscriberFixture.effect(connection, delivery);
                }));
    fixture.write(2, 6);
    fixture.journal().seal();
    fixture.write(4, 6);
    fixture.journal().seal();
    fixture.awaitParked(1);
    fixture.awaitPosition(6);
    awaitCursor(2);
    Archived archived = archive();
    assertThat(archived.entries()).isEqualTo(2);
    assertThat(archived.heldBack().orElseThrow().name()).isEqualTo(NAME);
    down.set(false);
    fixture.parked().unblockAll(NAME);
    awaitCursor(6);
    assertThat(archive().entries()).isEqualTo(4);
    assertThatThrownBy(() -> fixture.subscriptions().replay(NAME, Start.after(3)))
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("archived");
  }

  private void awaitCursor(long position) throws Exception {
    await(() -> fixture.database().number("SELECT position FROM tracker_cursor") == position);
  }

  private Archived archive() throws Exception {
    return new Archiver(
            fixture.journal().transactions(), new ArchiveFolder(directory), Clock.systemUTC())
        .run(Instant.parse("2100-01-01T00:00:00Z"), Progress.UNHEARD);
  }

  /** Nobody is to get what was erased, not even late. */
  @Test
  void whatWasErasedIsNotDelivered() throws Exception {
    fixture.create(1);
    fixture.write(4, 2);
    erase("1");
    AtomicBoolean down = new AtomicBoolean(true);
    fixture.start(
        fixture
            .builder()
            .transactional(
                (connection, delivery) -> {
                  SubscriberFixture.effect(connection, delivery);
                  if (down.get()) {
                    throw new IllegalStateException("down");
                  }
                }));
    fixture.awaitParked(1);
    erase("0");
    down.set(false);
    fixture.parked().unblockAll(NAME);
    await(() -> fixture.database().number("SELECT COUNT(*) FROM tracker_parked") == 0);
    assertThat(fixture.effects("1 = 1")).isEmpty();
  }

  private void erase(String user) throws Exception {
    assertThat(
            new Erasure(fixture.journal().transactions(), Clock.systemUTC())
                .entity("user", user, "admin"))
        .isEqualTo(2);
  }
}
