package dev.tracker.journaltestkit;

import static dev.tracker.journaltestkit.JournalAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.Activity;
import dev.tracker.context.ActivityContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InMemoryJournalTest {
  private static final Instant START = Instant.parse("2026-10-25T00:30:00Z");

  private final SettableClock clock = SettableClock.at(START);
  private final InMemoryJournal journal;

  InMemoryJournalTest() throws SQLException {
    journal = InMemoryJournal.open(clock);
  }

  @AfterEach
  void close() throws SQLException {
    journal.close();
  }

  private void rename(String id) throws SQLException {
    journal
        .transactions()
        .run(
            connection -> {
              try (Activity activity =
                  journal.tracker().start(ActivityContext.root(), "rename", "user")) {
                activity.reportChange(id, null);
              }
              return null;
            });
  }

  @Test
  void hasWhatWasCommitted() throws SQLException {
    assertThat(journal).hasNoChanges();
    rename("7");
    rename("8");
    assertThat(journal).hasChange("rename", "user", "7").hasChanges(2).isSound();
  }

  @Test
  void hasNothingOfWhatWasRolledBack() {
    assertThatThrownBy(
            () ->
                journal
                    .transactions()
                    .run(
                        connection -> {
                          rename("7");
                          throw new IllegalStateException("undone");
                        }))
        .hasMessage("undone");
    assertThat(journal).hasNoChanges();
  }

  @Test
  void saysWhatThereIsInsteadOfWhatWasExpected() throws SQLException {
    rename("7");
    assertThatThrownBy(() -> assertThat(journal).hasChange("rename", "user", "8"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Expected one change <rename user 8>, found 0")
        .hasMessageContaining("  rename user 7");
    rename("7");
    assertThatThrownBy(() -> assertThat(journal).hasChange("rename", "user", "7"))
        .hasMessageContaining("found 2");
    assertThatThrownBy(() -> assertThat(journal).hasNoChanges())
        .hasMessageContaining("Expected 0 changes, found 2");
  }

  @Test
  void noticesWhatWasAltered() throws SQLException {
    rename("7");
    journal.keep();
    try (Connection connection = journal.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("UPDATE tracker_entry SET changed_id = '8'");
    }
    assertThatThrownBy(() -> assertThat(journal).isSound())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("CHANGED");
  }

  @Test
  void entriesHaveTheTimeThatIsSet() throws SQLException {
    rename("7");
    clock.advance(Duration.ofHours(1));
    rename("7");
    clock.set(START.minusSeconds(60));
    rename("7");
    assertThat(clock.withZone(ZoneId.of("Europe/Berlin")).instant()).isEqualTo(clock.instant());
    assertThat(journal).isSound();
    assertThat(journal.journal().after(0, 10))
        .extracting(stored -> stored.entry().occurred() / 1_000_000 - START.getEpochSecond())
        .containsExactly(0L, 3_600L, -60L);
  }

  @Test
  void twoAreApart() throws SQLException {
    rename("7");
    try (InMemoryJournal other = InMemoryJournal.open()) {
      assertThat(other).hasNoChanges();
    }
    assertThat(journal).hasChanges(1);
  }
}
