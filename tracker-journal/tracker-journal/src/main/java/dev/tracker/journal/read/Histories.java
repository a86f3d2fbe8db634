package dev.tracker.journal.read;

import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.entry.Personal;
import dev.tracker.journal.entry.StoredEntry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the histories of entities. Immutable and thread-safe. */
final class Histories {
  private static final int MOST_WITHOUT_POSITION = 1_000;

  private final OwnTransactions transactions;

  Histories(OwnTransactions transactions) {
    this.transactions = transactions;
  }

  Page<State, Long> page(String subject, String id, int limit, long after) throws SQLException {
    return transactions.run(connection -> new Reading(connection, subject, id).page(limit, after));
  }

  /** One reading of one entity. */
  private final class Reading {
    private final Connection connection;
    private final String subject;
    private final String id;

    Reading(Connection connection, String subject, String id) {
      this.connection = connection;
      this.subject = subject;
      this.id = id;
    }

    Page<State, Long> page(int limit, long after) throws SQLException {
      List<StoredEntry> placed = placed(limit, after);
      if (placed.size() < limit) {
        // What gets its position between two queries must not be missed, so those without are read
        // first, and may then be found again.
        List<StoredEntry> unplaced = unplaced();
        placed = placed(limit, after);
        if (placed.size() < limit) {
          return new Page<>(states(joined(placed, unplaced), after), null);
        }
      }
      Long next = Objects.requireNonNull(placed.get(placed.size() - 1).position());
      return new Page<>(states(placed, after), next);
    }

    private List<StoredEntry> joined(List<StoredEntry> placed, List<StoredEntry> unplaced) {
      Set<Long> ids = new HashSet<>();
      List<StoredEntry> all = new ArrayList<>(placed);
      placed.forEach(stored -> ids.add(stored.id()));
      unplaced.stream().filter(stored -> ids.add(stored.id())).forEach(all::add);
      return all;
    }

    private List<State> states(List<StoredEntry> entries, long after) throws SQLException {
      String data = after == 0 ? null : dataAt(after);
      List<State> states = new ArrayList<>();
      for (StoredEntry stored : entries) {
        String next = data(stored);
        states.add(new State(stored, Differences.between(data, next)));
        data = next;
      }
      return states;
    }

    /** Of the state that the page before ended with. */
    private @Nullable String dataAt(long position) throws SQLException {
      List<StoredEntry> before =
          query()
              .and("position <= ?", position)
              .run(connection, transactions.dialect(), "position DESC", 1);
      return before.isEmpty() ? null : data(before.get(0));
    }

    private List<StoredEntry> placed(int limit, long after) throws SQLException {
      return query()
          .and("position > ?", after)
          .run(connection, transactions.dialect(), "position", limit);
    }

    private List<StoredEntry> unplaced() throws SQLException {
      return query()
          .and("position IS NULL")
          .run(connection, transactions.dialect(), "id", MOST_WITHOUT_POSITION);
    }

    private EntryQuery query() {
      return new EntryQuery()
          .and("subject = ?", subject)
          .and("changed_id = ?", id)
          .and("kind = 'change'");
    }
  }

  private static @Nullable String data(StoredEntry stored) {
    return stored.entry().personal() instanceof Personal personal ? personal.data() : null;
  }
}
