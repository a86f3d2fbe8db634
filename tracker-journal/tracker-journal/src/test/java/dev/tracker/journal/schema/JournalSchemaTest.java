package dev.tracker.journal.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.journal.database.FreshDatabase;
import dev.tracker.journal.database.TestDatabase;
import dev.tracker.journal.fault.JournalException;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass(name = "{0}")
@MethodSource("dev.tracker.journal.database.Databases#all")
class JournalSchemaTest {
  private final FreshDatabase database;

  JournalSchemaTest(TestDatabase kind) {
    database = kind.fresh();
  }

  @AfterEach
  void dispose() throws Exception {
    database.close();
  }

  private boolean apply() throws SQLException {
    try (Connection connection = database.getConnection()) {
      boolean made = JournalSchema.apply(connection);
      assertThat(connection.getAutoCommit()).isTrue();
      return made;
    }
  }

  private void check(Access access) throws SQLException {
    try (Connection connection = database.getConnection()) {
      JournalSchema.check(connection, access);
    }
  }

  @Test
  void isMadeOnceAndFits() throws SQLException {
    assertThat(apply()).isTrue();
    assertThat(apply()).isFalse();
    for (Access access : Access.values()) {
      check(access);
    }
    assertThat(database.number("SELECT COUNT(*) FROM tracker_journal")).isOne();
    assertThat(database.number("SELECT last_position FROM tracker_lease")).isZero();
  }

  @Test
  void aMissingTableIsToldWithItsRemedy() {
    assertThatThrownBy(() -> check(Access.READ))
        .isInstanceOf(JournalException.class)
        .hasMessageContainingAll("no journal in this database", "JournalSchema.apply", "v1/");
  }

  @Test
  void anotherVersionIsToldWithItsRemedy() throws SQLException {
    apply();
    database.run("UPDATE tracker_journal SET schema_version = 2");
    assertThatThrownBy(() -> check(Access.READ))
        .isInstanceOf(JournalException.class)
        .hasMessageContainingAll("version 2", "version 1", "Use the release that made them");
    assertThatThrownBy(this::apply).isInstanceOf(JournalException.class);
    database.run("UPDATE tracker_journal SET schema_version = 0");
    assertThatThrownBy(() -> check(Access.READ)).hasMessageContaining("Bring them up to date");
  }

  @Test
  void anEmptyTableIsToldWithItsRemedy() throws SQLException {
    apply();
    database.run("DELETE FROM tracker_journal");
    assertThatThrownBy(() -> check(Access.READ))
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("interrupted");
  }

  @Test
  void hasTheIndexesThatQueriesNeed() throws SQLException {
    apply();
    try (Connection connection = database.getConnection();
        var rows =
            connection
                .getMetaData()
                .getIndexInfo(connection.getCatalog(), null, tableName(connection), false, false)) {
      var names = new java.util.TreeSet<String>();
      while (rows.next()) {
        names.add(String.valueOf(rows.getString("INDEX_NAME")).toLowerCase(java.util.Locale.ROOT));
      }
      assertThat(names)
          .contains(
              "tracker_entry_entity",
              "tracker_entry_request",
              "tracker_entry_actor",
              "tracker_entry_operation",
              "tracker_entry_time",
              "tracker_entry_outcome",
              "tracker_entry_position",
              "tracker_entry_event");
    }
  }

  private static String tableName(Connection connection) throws SQLException {
    return connection.getMetaData().storesUpperCaseIdentifiers()
        ? "TRACKER_ENTRY"
        : "tracker_entry";
  }
}
