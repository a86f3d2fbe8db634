package dev.tracker.journal.subscribe;

import dev.tracker.journal.dialect.Dialect;
import dev.tracker.journal.handle.BatchHandler;
import dev.tracker.journal.handle.Delivery;
import dev.tracker.journal.handle.JournalHandler;
import dev.tracker.journal.handle.Outlet;
import dev.tracker.journal.handle.Settlement;
import dev.tracker.journal.handle.TransactionRunner;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** The outlets that handlers in this process are. */
final class Outlets {
  /** A process that stops within a transaction is not to hold others up for ever. */
  private static final Duration LONGEST_SILENCE = Duration.ofMinutes(1);

  private Outlets() {}

  static Outlet of(JournalHandler handler) {
    return new Outlet() {
      @Override
      public int atOnce() {
        return 1;
      }

      @Override
      public void deliver(List<Delivery> deliveries, Settlement settlement) throws Exception {
        for (Delivery delivery : deliveries) {
          handler.handle(delivery);
        }
        settlement.settle();
      }
    };
  }

  static Outlet of(BatchHandler handler, int atOnce, TransactionRunner runner, Dialect dialect) {
    return new Outlet() {
      @Override
      public int atOnce() {
        return atOnce;
      }

      @Override
      public void deliver(List<Delivery> deliveries, Settlement settlement) throws Exception {
        try {
          runner.run(connection -> handle(connection, deliveries, settlement));
        } catch (Wrapped wrapped) {
          throw wrapped.failure;
        }
      }

      private boolean handle(
          Connection connection, List<Delivery> deliveries, Settlement settlement)
          throws SQLException {
        dialect.limitIdleTransaction(connection, LONGEST_SILENCE);
        try {
          handler.handle(connection, deliveries);
        } catch (RuntimeException | SQLException failure) {
          throw failure;
        } catch (Exception failure) {
          throw new Wrapped(failure);
        } finally {
          unlimit(connection, dialect);
        }
        settlement.settle(connection);
        return true;
      }
    };
  }

  private static void unlimit(Connection connection, Dialect dialect) {
    try {
      dialect.unlimitIdleTransaction(connection);
    } catch (SQLException lost) {
      // What the handler or the commit throws says more.
      return;
    }
  }

  /** Carries what a transaction's work cannot throw. */
  private static final class Wrapped extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Exception failure;

    Wrapped(Exception failure) {
      super(failure);
      this.failure = failure;
    }
  }
}
