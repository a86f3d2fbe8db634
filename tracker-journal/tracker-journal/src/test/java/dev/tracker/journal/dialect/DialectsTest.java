package dev.tracker.journal.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.journal.database.Databases;
import dev.tracker.journal.database.FreshDatabase;
import dev.tracker.journal.database.TestDatabase;
import dev.tracker.journal.fault.JournalException;
import dev.tracker.journal.time.Micros;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DialectsTest {
  @Test
  void anUnknownDatabaseIsRefused() {
    DatabaseMetaData metaData =
        (DatabaseMetaData)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {DatabaseMetaData.class},
                (proxy, method, args) ->
                    method.getName().equals("getDatabaseProductName") ? "Oracle" : "23");
    Connection connection =
        (Connection)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, args) -> metaData);
    assertThatThrownBy(() -> Dialects.of(connection))
        .isInstanceOf(JournalException.class)
        .hasMessageContainingAll("Oracle 23", "H2, SQLite, PostgreSQL or MariaDB");
  }

  @ParameterizedTest
  @MethodSource("dev.tracker.journal.database.Databases#all")
  void readsTheClockOfTheDatabase(TestDatabase kind) throws Exception {
    try (FreshDatabase database = kind.fresh();
        Connection connection = database.getConnection()) {
      long before = Micros.of(Instant.now());
      long now = Dialects.of(connection).now(connection, Clock.systemUTC());
      assertThat(now).isBetween(before - 1_000_000, before + 60_000_000);
    }
  }

  /** The clock of an embedded database is the one that tests set. */
  @Test
  void theHostsClockIsThatOfAnEmbeddedDatabase() throws Exception {
    Clock fixed = Clock.fixed(Instant.parse("2026-10-25T00:30:00Z"), ZoneOffset.UTC);
    try (FreshDatabase database = new Databases.H2().fresh();
        Connection connection = database.getConnection()) {
      assertThat(Dialects.of(connection).now(connection, fixed))
          .isEqualTo(Micros.of(fixed.instant()));
    }
  }
}
