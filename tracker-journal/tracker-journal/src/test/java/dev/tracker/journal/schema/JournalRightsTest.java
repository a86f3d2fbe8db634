package dev.tracker.journal.schema;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.journal.database.Databases;
import dev.tracker.journal.database.FreshDatabase;
import dev.tracker.journal.fault.JournalException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Users who may not do what they want to. */
class JournalRightsTest {
  @Test
  void aReaderOnPostgresqlIsToldThatItMayNotWrite() throws Exception {
    try (FreshDatabase database = new Databases.Postgresql().fresh().withJournal()) {
      String reader = "reader_" + database.number("SELECT txid_current()");
      database.run(
          "CREATE ROLE " + reader + " LOGIN",
          "GRANT SELECT ON ALL TABLES IN SCHEMA public TO " + reader);
      String url = database.url().replace("user=postgres", "user=" + reader);
      try (Connection connection = DriverManager.getConnection(url)) {
        JournalSchema.check(connection, Access.READ);
        assertThatThrownBy(() -> JournalSchema.check(connection, Access.WRITE))
            .isInstanceOf(JournalException.class)
            .hasMessageContainingAll(reader, "Grant SELECT, INSERT, UPDATE and DELETE");
      } finally {
        database.run("DROP OWNED BY " + reader, "DROP ROLE " + reader);
      }
    }
  }

  @Test
  void aReaderOnH2IsToldThatItMayNotWrite() throws Exception {
    try (FreshDatabase database = new Databases.H2().fresh().withJournal()) {
      database.run("CREATE USER reader PASSWORD 'x'", "GRANT SELECT ON SCHEMA public TO reader");
      String url = database.url().replaceFirst(";.*", "");
      try (Connection connection = DriverManager.getConnection(url, "reader", "x")) {
        JournalSchema.check(connection, Access.READ);
        assertThatThrownBy(() -> JournalSchema.check(connection, Access.KEEP))
            .isInstanceOf(JournalException.class)
            .hasMessageContaining("READER lacks a right");
      }
    }
  }

  @Test
  void aFileOfSqliteThatIsOpenForReadingOnlyIsTold() throws Exception {
    try (FreshDatabase database = new Databases.Sqlite().fresh().withJournal()) {
      Properties readOnly = new Properties();
      readOnly.setProperty("open_mode", "1");
      String url = database.url().replaceFirst("\\?.*", "");
      try (Connection connection = DriverManager.getConnection(url, readOnly)) {
        JournalSchema.check(connection, Access.READ);
        assertThatThrownBy(() -> JournalSchema.check(connection, Access.WRITE))
            .isInstanceOf(JournalException.class)
            .hasMessageContaining("open for reading only");
      }
    }
  }

  @Test
  void aStandbyOfPostgresqlIsToldThatItIsOpenForReadingOnly() throws Exception {
    try (FreshDatabase database = new Databases.Postgresql().fresh().withJournal()) {
      assertThatReadingOnlyIsTold(
          database.url() + "&options=-c%20default_transaction_read_only=on");
    }
  }

  @Test
  void aFileOfH2ThatIsOpenForReadingOnlyIsTold() throws Exception {
    try (FreshDatabase database = new Databases.H2File().fresh().withJournal()) {
      assertThatReadingOnlyIsTold(database.url() + ";ACCESS_MODE_DATA=r");
    }
  }

  private static void assertThatReadingOnlyIsTold(String url) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url)) {
      JournalSchema.check(connection, Access.READ);
      for (Access access : List.of(Access.WRITE, Access.KEEP)) {
        assertThatThrownBy(() -> JournalSchema.check(connection, access))
            .isInstanceOf(JournalException.class)
            .hasMessageContaining("open for reading only");
      }
    }
  }
}
