package dev.tracker.journal.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.journal.JournalTracker;
import dev.tracker.journal.connect.DataSourceTransactions;
import dev.tracker.journal.database.Databases;
import dev.tracker.journal.database.FreshDatabase;
import dev.tracker.journal.fault.JournalException;
import java.sql.Connection;
import java.sql.SQLException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Users of MariaDB who may not do what they want to. */
@EnabledIfEnvironmentVariable(named = "TRACKER_MARIADB_URL", matches = ".+")
class MariadbRightsTest {
  private static final String ALL = "SELECT, INSERT, UPDATE, DELETE";

  private FreshDatabase owner;
  private FreshDatabase database;
  private String user;

  @BeforeEach
  void makeUser() throws SQLException {
    owner = new Databases.Mariadb(System.getenv("TRACKER_MARIADB_URL")).fresh();
    // Users belong to the server, so each test has one of its own, named as its database is.
    user = owner.url().replaceFirst("^.*/([^/?]+).*$", "$1");
    owner.run("CREATE USER " + user + " IDENTIFIED BY 'x'");
    database =
        Databases.at(
            owner
                .url()
                .replaceFirst("user=[^&]*", "user=" + user)
                .replaceFirst("password=[^&]*", "password=x"));
  }

  @AfterEach
  void drop() throws Exception {
    owner.run("DROP USER " + user);
    owner.close();
  }

  private void grant(String rights) throws SQLException {
    owner.run("GRANT " + rights + " ON " + user + ".* TO " + user);
  }

  private void apply() throws SQLException {
    try (Connection connection = database.getConnection()) {
      JournalSchema.apply(connection);
    }
  }

  private void check(FreshDatabase by, Access access) throws SQLException {
    try (Connection connection = by.getConnection()) {
      JournalSchema.check(connection, access);
    }
  }

  private void assertLacks(String verb, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(JournalException.class)
        .hasMessageContainingAll(
            "The user " + user, "lacks a right", "to " + verb + " them", "Grant SELECT");
  }

  @Test
  void whoMayAllIsNotHeldUp() throws Exception {
    owner.withJournal();
    grant(ALL);
    for (Access access : Access.values()) {
      assertThatCode(() -> check(database, access)).doesNotThrowAnyException();
    }
  }

  @Test
  void whoMayNotInsertReadsAndIsRefusedAsAWriter() throws Exception {
    owner.withJournal();
    grant("SELECT, UPDATE, DELETE");
    check(database, Access.READ);
    assertLacks("write", () -> check(database, Access.WRITE));
    assertLacks("keep", () -> check(database, Access.KEEP));
    assertLacks(
        "write",
        () -> JournalTracker.builder(database, new DataSourceTransactions(database)).build());
  }

  @Test
  void whoMayNotSelectIsRefused() throws Exception {
    owner.withJournal();
    grant("INSERT, UPDATE, DELETE");
    assertLacks("read", () -> check(database, Access.READ));
    assertLacks("write", () -> check(database, Access.WRITE));
  }

  @Test
  void whoMayNotSelectOneOfTheTablesIsRefused() throws Exception {
    owner.withJournal();
    owner.run("GRANT SELECT ON " + user + ".tracker_journal TO " + user);
    assertLacks("read", () -> check(database, Access.READ));
  }

  @Test
  void whoMayNotUpdateIsRefusedAsAKeeper() throws Exception {
    owner.withJournal();
    grant("SELECT, INSERT");
    check(database, Access.WRITE);
    assertLacks("keep", () -> check(database, Access.KEEP));
  }

  @Test
  void whoSeesNoTableIsToldSo() throws Exception {
    owner.withJournal();
    owner.run("CREATE TABLE other (id INTEGER)");
    owner.run("GRANT SELECT ON " + user + ".other TO " + user);
    assertThatThrownBy(() -> check(database, Access.READ))
        .isInstanceOf(JournalException.class)
        .hasMessageContainingAll("the user " + user, "sees no table", "let this user see them");
  }

  @Test
  void whoMayNotCreateIsToldToLetAnOwner() throws Exception {
    grant(ALL);
    assertThatThrownBy(this::apply)
        .isInstanceOf(JournalException.class)
        .hasMessageContainingAll(
            "The user " + user, "may not make the journal's tables", "v1/mariadb.sql")
        .hasMessageNotContaining("drop");
    owner.withJournal();
    check(database, Access.KEEP);
  }

  /** MariaDB commits each table by itself, so what was made before the failure is there. */
  @Test
  void tablesThatWereMadeInPartAreNotTakenForAJournal() throws Exception {
    grant(ALL + ", CREATE");
    assertThatThrownBy(this::apply)
        .isInstanceOf(JournalException.class)
        .hasMessageContainingAll("The user " + user, "may not make", "drop", "tracker_");
    assertThat(owner.number("SELECT COUNT(*) FROM tracker_entry")).isZero();
    for (Access access : Access.values()) {
      assertThatThrownBy(() -> check(owner, access))
          .isInstanceOf(JournalException.class)
          .hasMessageContaining("interrupted");
    }
    assertThatThrownBy(owner::withJournal)
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("interrupted");
  }

  @Test
  void aServerThatIsOpenForReadingOnlyIsTold() throws Exception {
    owner.withJournal();
    grant(ALL);
    FreshDatabase reading = Databases.at(database.url() + "&sessionVariables=tx_read_only=1");
    check(reading, Access.READ);
    assertThatThrownBy(() -> check(reading, Access.WRITE))
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("open for reading only");
  }
}
