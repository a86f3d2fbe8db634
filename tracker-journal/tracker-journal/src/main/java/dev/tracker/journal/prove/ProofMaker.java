package dev.tracker.journal.prove;

import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.entry.Personal;
import dev.tracker.journal.entry.StoredEntry;
import dev.tracker.journal.fault.JournalException;
import dev.tracker.journal.merkle.InclusionProof;
import dev.tracker.journal.merkle.ProofBuilder;
import dev.tracker.journal.merkle.TileNodes;
import dev.tracker.journal.row.EntryRow;
import dev.tracker.journal.seal.HeadTable;
import dev.tracker.journal.seal.SignedHead;
import dev.tracker.journal.seal.TileTable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes proofs of entries. */
public final class ProofMaker {
  private final OwnTransactions transactions;

  /**
   * A maker of proofs.
   *
   * @param transactions how transactions are run
   */
  public ProofMaker(OwnTransactions transactions) {
    this.transactions = transactions;
  }

  /**
   * Proves an entry against the last head.
   *
   * @param event the entry's event id
   * @param withPersonal whether its personal fields are in the proof
   * @return the proof
   * @throws SQLException if the database fails
   * @throws JournalException if there is no such entry, or it is not sealed yet
   */
  public EntryProof prove(UUID event, boolean withPersonal) throws SQLException {
    return transactions.run(connection -> prove(connection, event, withPersonal));
  }

  private EntryProof prove(Connection connection, UUID event, boolean withPersonal)
      throws SQLException {
    StoredEntry stored = find(connection, event);
    SignedHead head =
        HeadTable.last(connection)
            .orElseThrow(() -> new JournalException("Nothing of this journal is sealed yet."));
    long size = head.head().size();
    Long position = stored.position();
    if (position == null || position > size) {
      throw new JournalException(
          "Entry " + event + " is not sealed yet. Prove it after the next seal.");
    }
    TileNodes nodes = new TileNodes(new TileTable(connection));
    InclusionProof inclusion = new ProofBuilder(nodes).inclusion(position - 1, size);
    Entry entry = stored.entry();
    return new EntryProof(
        entry.leaf(position).text(), personal(entry, withPersonal), inclusion, head);
  }

  private static @Nullable String personal(Entry entry, boolean withPersonal) {
    return withPersonal && entry.personal() instanceof Personal personal
        ? personal.canonical()
        : null;
  }

  private StoredEntry find(Connection connection, UUID event) throws SQLException {
    String query = "SELECT " + EntryRow.READ + " FROM tracker_entry WHERE event_id = ?";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      transactions.dialect().setUuid(statement, 1, event);
      try (ResultSet row = statement.executeQuery()) {
        if (!row.next()) {
          throw new JournalException("There is no entry " + event + ".");
        }
        return EntryRow.read(row, transactions.dialect());
      }
    }
  }
}
