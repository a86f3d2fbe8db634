package dev.tracker.journal.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.journal.database.Databases;
import dev.tracker.journal.database.FreshDatabase;
import dev.tracker.journal.time.Micros;
import java.sql.Connection;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PartitionsTest {
  /** The last hour of November in UTC: in Berlin, December has begun. */
  private static final Instant NOW = Instant.parse("2026-11-30T23:30:00Z");

  private static int makeAhead(FreshDatabase database, Instant now) throws Exception {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      int made = Partitions.makeAhead(connection, database.dialect(), now);
      connection.commit();
      return made;
    }
  }

  private static void insert(FreshDatabase database, int number, String time) throws Exception {
    database.run(
        "INSERT INTO tracker_entry (event_id, format, kind, op_id, occurred, operation, subject,"
            + " outcome) VALUES ('00000000-0000-0000-0000-00000000000"
            + number
            + "', 1, 'change', 'o', "
            + Micros.of(Instant.parse(time))
            + ", 'create', 'user', 'success')");
  }

  @Test
  void eachMonthOfUtcHasOneAndTheDefaultTakesTheRest() throws Exception {
    try (FreshDatabase database = new Databases.Postgresql().fresh().withJournal()) {
      assertThat(makeAhead(database, NOW)).isEqualTo(3);
      assertThat(makeAhead(database, NOW)).isZero();
      insert(database, 1, "2026-11-30T23:59:59.999999Z");
      insert(database, 2, "2026-12-01T00:00:00Z");
      insert(database, 3, "2027-01-31T23:59:59.999999Z");
      insert(database, 4, "2027-02-01T00:00:00Z");
      assertThat(rows(database, "tracker_entry_2026_11")).isOne();
      assertThat(rows(database, "tracker_entry_2026_12")).isOne();
      assertThat(rows(database, "tracker_entry_2027_01")).isOne();
      assertThat(rows(database, "tracker_entry_default")).isOne();
      assertThat(rows(database, "tracker_entry")).isEqualTo(4);
    }
  }

  @Test
  void aMonthThatTheDefaultHasRowsOfIsLeftToIt() throws Exception {
    try (FreshDatabase database = new Databases.Postgresql().fresh().withJournal()) {
      insert(database, 1, "2026-12-05T00:00:00Z");
      assertThat(makeAhead(database, NOW)).isEqualTo(2);
      insert(database, 2, "2026-12-06T00:00:00Z");
      assertThat(rows(database, "tracker_entry_default")).isEqualTo(2);
    }
  }

  @Test
  void otherDatabasesHaveNone() throws Exception {
    try (FreshDatabase database = new Databases.H2().fresh().withJournal()) {
      assertThat(makeAhead(database, NOW)).isZero();
    }
  }

  private static long rows(FreshDatabase database, String table) throws Exception {
    return database.number("SELECT COUNT(*) FROM " + table);
  }
}
