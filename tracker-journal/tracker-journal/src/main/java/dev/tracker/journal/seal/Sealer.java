package dev.tracker.journal.seal;

import dev.tracker.journal.dialect.Dialect;
import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.entry.ErasedEvents;
import dev.tracker.journal.entry.StoredEntry;
import dev.tracker.journal.fault.JournalException;
import dev.tracker.journal.lease.FencedTransaction;
import dev.tracker.journal.lease.LeaseHolder;
import dev.tracker.journal.merkle.Hash;
import dev.tracker.journal.merkle.TileWriter;
import dev.tracker.journal.merkle.TreeHasher;
import dev.tracker.journal.row.EntryRow;
import dev.tracker.journal.time.Micros;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Seals the entries that have positions: adds them to the tree, and signs its new head.
 *
 * @since 0.1.0
 */
public final class Sealer {
  private final LeaseHolder lease;
  private final Dialect dialect;
  private final SealKeys keys;
  private final Clock clock;
  private final int most;

  /**
   * A sealer.
   *
   * @param lease allows it to work
   * @param dialect the database's
   * @param keys what heads are signed with
   * @param clock tells the time that heads have
   * @param most how many entries are sealed in one transaction
   */
  public Sealer(LeaseHolder lease, Dialect dialect, SealKeys keys, Clock clock, int most) {
    this.lease = lease;
    this.dialect = dialect;
    this.keys = keys;
    this.clock = clock;
    this.most = most;
  }

  /**
   * Seals the entries that are not yet, in one transaction and under one head.
   *
   * @return how many, fewer than the most where there are no more for now; nothing where another
   *     holds the lease
   * @throws SQLException if the database fails
   * @throws JournalException if an entry is missing or damaged, or the tree is: then the journal
   *     was altered, and its verification shows more
   */
  public OptionalInt run() throws SQLException {
    return lease.ifHeld(this::seal).map(OptionalInt::of).orElseGet(OptionalInt::empty);
  }

  private int seal(FencedTransaction transaction) throws SQLException {
    Connection connection = transaction.connection();
    Optional<SignedHead> last = HeadTable.last(connection);
    long size = last.map(head -> head.head().size()).orElse(0L);
    if (size >= transaction.lastPosition()) {
      return 0;
    }
    TileTable tiles = new TileTable(connection);
    TileWriter tree = new TileWriter(size, tiles);
    List<UUID> erased = append(connection, tree, Math.min(size + most, transaction.lastPosition()));
    tiles.store(tree.changed());
    SealKey key = keys.current();
    Head head = head(connection, tree, last.map(SignedHead::hash).orElse(null), key, erased);
    HeadTable.insert(connection, tree.size(), SignedHead.sign(head, key));
    return (int) (tree.size() - size);
  }

  private Head head(
      Connection connection,
      TileWriter tree,
      @Nullable Hash previous,
      SealKey key,
      List<UUID> erased)
      throws SQLException {
    long now = Micros.of(clock.instant());
    String journal = JournalIdentity.findOrMake(connection, now);
    return new Head(journal, tree.size(), tree.root(), previous, now, key.id(), erased);
  }

  /** Adds the entries up to a position; returns the events that erasures among them name. */
  private List<UUID> append(Connection connection, TileWriter tree, long end) throws SQLException {
    List<UUID> erased = new ArrayList<>();
    TreeHasher hasher = new TreeHasher();
    String query =
        "SELECT "
            + EntryRow.READ
            + " FROM tracker_entry WHERE position > ? AND position <= ? ORDER BY position";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setLong(1, tree.size());
      statement.setLong(2, end);
      statement.setFetchSize(1_000);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          StoredEntry stored = EntryRow.read(rows, dialect);
          requireNext(stored, tree.size() + 1);
          Entry entry = stored.entry();
          tree.append(hasher.leaf(entry.leaf(tree.size() + 1).bytes()));
          erased.addAll(ErasedEvents.parse(entry.erasedEvents()));
        }
      }
    }
    if (tree.size() != end) {
      throw missing(tree.size() + 1);
    }
    return erased;
  }

  private static void requireNext(StoredEntry stored, long position) {
    if (stored.position() == null || stored.position() != position) {
      throw missing(position);
    }
  }

  private static JournalException missing(long position) {
    return new JournalException(
        "The entry at position "
            + position
            + " is missing or there twice, so nothing is sealed from there on. It was deleted or"
            + " added by hand. Verify the journal to see what else was; restore the entry from a"
            + " backup.");
  }
}
