package dev.tracker.journal;

import dev.tracker.ActivityTracker;
import dev.tracker.journal.connect.DataSourceTransactions;
import dev.tracker.journal.database.Databases;
import dev.tracker.journal.database.FreshDatabase;
import dev.tracker.testing.contract.TrackerContractKit;
import java.sql.SQLException;
import java.time.Duration;
import java.util.OptionalLong;

/** What each tracker has to do, by one that records every call. */
class JournalTrackerContractTest extends TrackerContractKit {
  private final FreshDatabase database;

  JournalTrackerContractTest() throws SQLException {
    database = new Databases.H2().fresh().withJournal();
  }

  @Override
  protected ActivityTracker createTracker() {
    try {
      return JournalTracker.builder(database, new DataSourceTransactions(database))
          .calls(CallFilter.all())
          .valueFaults(fault -> {})
          .build();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  protected OptionalLong completedActivities(ActivityTracker tracker) {
    try {
      ((JournalTracker) tracker).flush(Duration.ofSeconds(30));
      return OptionalLong.of(database.number("SELECT COUNT(DISTINCT op_id) FROM tracker_entry"));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  protected void dispose(ActivityTracker tracker) throws Exception {
    ((JournalTracker) tracker).close();
    database.close();
  }
}
