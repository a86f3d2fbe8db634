package dev.tracker.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.Activity;
import dev.tracker.Effect;
import dev.tracker.Outcome;
import dev.tracker.Placement;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import dev.tracker.journal.connect.DataSourceTransactions;
import dev.tracker.journal.database.FreshDatabase;
import dev.tracker.journal.database.TestDatabase;
import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.entry.EntryKind;
import dev.tracker.journal.entry.Personal;
import dev.tracker.journal.entry.StoredEntry;
import dev.tracker.journal.fault.JournalException;
import dev.tracker.journal.read.EntryFilter;
import dev.tracker.journal.read.Journal;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass(name = "{0}")
@MethodSource("dev.tracker.journal.database.Databases#all")
class JournalTrackerTest {
  private static final TrackedMethod RENAME =
      TrackedMethod.of(Runnable.class, "rename", "rename", "user", Effect.CHANGE, "id", "name");
  private static final TrackedMethod GET =
      TrackedMethod.of(Runnable.class, "get", "get", "user", Effect.READ, "id");

  private final FreshDatabase database;
  private final DataSourceTransactions transactions;
  private final JournalTracker tracker;
  private final ActivityContext context =
      ActivityContext.root()
          .with(JournalTracker.ACTOR, "alice")
          .with(JournalTracker.TENANT, "acme")
          .with(ContextKey.REQUEST_ID, "r-1");

  JournalTrackerTest(TestDatabase kind) throws SQLException {
    database = kind.fresh().withJournal();
    database.run("CREATE TABLE account (id INTEGER PRIMARY KEY, name VARCHAR(100))");
    transactions = new DataSourceTransactions(database);
    tracker =
        JournalTracker.builder(database, transactions)
            .calls((operation, subject, outcome) -> !operation.equals("ignored"))
            .build();
  }

  @AfterEach
  void dispose() throws Exception {
    tracker.close();
    database.close();
  }

  private List<Entry> entries() throws Exception {
    assertThat(tracker.flush(Duration.ofSeconds(30))).isTrue();
    return Journal.on(database)
        .find(EntryFilter.all())
        .sorted(Comparator.comparingLong(StoredEntry::id))
        .map(StoredEntry::entry)
        .toList();
  }

  private void account(int id) throws SQLException {
    transactions.run(
        connection -> {
          try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate("INSERT INTO account (id) VALUES (" + id + ")");
          }
        });
  }

  private void rename(int id) throws SQLException {
    List<Object> mutable = new ArrayList<>(List.of("Ada"));
    try (Activity activity = tracker.start(context, RENAME, "id", id, "name", mutable)) {
      account(id);
      mutable.add("changed since");
      activity.reportResult("count", 1);
      activity.reportChange("" + id, Map.of("name", "Ada", "password", "x"));
    }
  }

  @Test
  void standsWithinTheTransaction() {
    assertThat(tracker.placement()).isEqualTo(Placement.INSIDE_TRANSACTION);
  }

  @Test
  void aChangeIsAnEntryOfItsTransaction() throws Exception {
    transactions.run(
        connection -> {
          rename(1);
          assertThat(tracker.maker()).isNotNull();
          return null;
        });
    Entry entry = entries().get(0);
    assertThat(entries()).hasSize(1);
    assertThat(entry.kind()).isEqualTo(EntryKind.CHANGE);
    assertThat(entry.call().operation()).isEqualTo("rename");
    assertThat(entry.call().subject()).isEqualTo("user");
    assertThat(entry.call().interfaceName()).isEqualTo("java.lang.Runnable");
    assertThat(entry.call().methodName()).isEqualTo("rename");
    assertThat(entry.result().outcome()).isEqualTo(Outcome.SUCCESS);
    assertThat(entry.result().durationNanos()).isPositive();
    assertThat(entry.origin().tenant()).isEqualTo("acme");
    assertThat(entry.origin().requestId()).isEqualTo("r-1");
    Personal personal = (Personal) entry.personal();
    assertThat(personal.actor()).isEqualTo("alice");
    assertThat(personal.changedId()).isEqualTo("1");
    assertThat(personal.arguments()).isEqualTo("{\"id\":1,\"name\":[\"Ada\"]}");
    assertThat(personal.results()).isEqualTo("{\"count\":1}");
    assertThat(personal.data()).isEqualTo("{\"name\":\"Ada\",\"password\":\"[REDACTED]\"}");
  }

  @Test
  void aChangeThatIsRolledBackIsAnAttempt() throws Exception {
    assertThatThrownBy(
            () ->
                transactions.run(
                    connection -> {
                      rename(1);
                      throw new IllegalStateException("stop");
                    }))
        .hasMessage("stop");
    assertThat(database.number("SELECT COUNT(*) FROM account")).isZero();
    assertThat(entries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.kind()).isEqualTo(EntryKind.CALL);
              assertThat(entry.result().outcome()).isEqualTo(Outcome.ROLLED_BACK);
              assertThat(((Personal) entry.personal()).changedId()).isEqualTo("1");
            });
  }

  @Test
  void callsThatChangeNothingAreWrittenOnTheirOwn() throws Exception {
    try (Activity read = tracker.start(context, GET, "id", 7)) {
      read.reportResult("found", true);
    }
    try (Activity failed = tracker.start(context, RENAME, "id", 7)) {
      failed.reportErr(new IllegalStateException());
    }
    try (Activity expected = tracker.start(context, "delete", "user", "id", 7)) {
      expected.reportExpected(new IllegalArgumentException());
    }
    try (Activity ignored = tracker.start(context, "ignored", "user")) {
      ignored.reportErr(new IllegalStateException());
    }
    assertThat(entries())
        .extracting(entry -> entry.result().outcome())
        .containsExactly(Outcome.SUCCESS, Outcome.FAILURE, Outcome.EXPECTED);
    assertThat(entries())
        .extracting(entry -> entry.result().errorType())
        .containsExactly(
            null, "java.lang.IllegalStateException", "java.lang.IllegalArgumentException");
    assertThat(((Personal) entries().get(0).personal()).arguments()).isEqualTo("{\"id\":7}");
  }

  @Test
  void aFailureInATransactionThatIsRolledBackIsThere() throws Exception {
    assertThatThrownBy(
            () ->
                transactions.run(
                    connection -> {
                      try (Activity failed = tracker.start(context, RENAME, "id", 7)) {
                        failed.reportErr(new IllegalStateException());
                      }
                      throw new IllegalStateException("stop");
                    }))
        .hasMessage("stop");
    assertThat(entries())
        .singleElement()
        .extracting(entry -> entry.result().outcome())
        .isEqualTo(Outcome.FAILURE);
  }

  @Test
  void aChangeOfSeveralEntitiesIsAnEntryForEach() throws Exception {
    transactions.run(
        connection -> {
          try (Activity activity = tracker.start(context, RENAME)) {
            activity.reportChange("1", null);
            activity.reportChange("2", null);
          }
          return null;
        });
    assertThat(entries()).hasSize(2).extracting(entry -> entry.call().opId()).doesNotContainNull();
    assertThat(entries().get(0).call().opId()).isEqualTo(entries().get(1).call().opId());
  }

  @Test
  void whatIsSettledLaterIsWrittenThen() throws Exception {
    Activity settled = tracker.start(context, RENAME);
    settled.returnedAfter(5_000);
    settled.reportChange("1", null);
    settled.end();
    Activity undone = tracker.start(context, RENAME);
    undone.returned();
    undone.reportRolledBack();
    undone.end();
    Activity unknown = tracker.start(context, RENAME);
    unknown.returned();
    unknown.reportUnknown();
    unknown.end();
    assertThat(entries())
        .extracting(entry -> entry.result().outcome())
        .containsExactly(Outcome.SUCCESS, Outcome.ROLLED_BACK, Outcome.UNKNOWN);
    assertThat(entries().get(0).result().durationNanos()).isEqualTo(5_000);
  }

  @Test
  void aDatabaseWithoutAJournalIsRefusedAtOnce() throws SQLException {
    database.run("DROP TABLE tracker_journal");
    assertThatThrownBy(() -> JournalTracker.builder(database, transactions).build())
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("no journal");
  }
}
