package dev.tracker.journal.prove;

import dev.tracker.journal.archive.ArchiveFolder;
import dev.tracker.journal.archive.Archives;
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
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes proofs of entries.
 *
 * @since 0.1.0
 */
public final class ProofMaker {
  private final OwnTransactions transactions;
  private final @Nullable Archives archives;

  /**
   * A maker of proofs.
   *
   * @param transactions how transactions are run
   */
  public ProofMaker(OwnTransactions transactions) {
    this(transactions, null);
  }

  private ProofMaker(OwnTransactions transactions, @Nullable Archives archives) {
    this.transactions = transactions;
    this.archives = archives;
  }

  /**
   * Proves entries that are archived as well.
   *
   * @param folder where the archives are
   * @return another maker of proofs
   */
  public ProofMaker withArchives(ArchiveFolder folder) {
    return new ProofMaker(transactions, new Archives(transactions, folder));
  }

  /**
   * Proves an entry against the last head.
   *
   * @param event the entry's event id
   * @param withPersonal whether its personal fields are in the proof
   * @return the proof
   * @throws SQLException if the database fails
   * @throws AlteredEntryException if the entry is not what was sealed
   * @throws JournalException if there is no such entry, or it is not sealed yet
   */
  public EntryProof prove(UUID event, boolean withPersonal) throws SQLException {
    Provable entry =
        transactions
            .run(connection -> find(connection, event))
            .or(() -> archived(event))
            .orElseThrow(() -> new JournalException("There is no entry " + event + "."));
    return transactions.run(connection -> prove(connection, entry, withPersonal));
  }

  private record Provable(
      UUID event, @Nullable Long position, String leaf, @Nullable String personal) {}

  private EntryProof prove(Connection connection, Provable entry, boolean withPersonal)
      throws SQLException {
    SignedHead head =
        HeadTable.last(connection)
            .orElseThrow(() -> new JournalException("Nothing of this journal is sealed yet."));
    long size = head.head().size();
    Long position = entry.position();
    if (position == null || position > size) {
      throw new JournalException(
          "Entry " + entry.event() + " is not sealed yet. Prove it after the next seal.");
    }
    TileNodes nodes = new TileNodes(new TileTable(connection));
    InclusionProof inclusion = new ProofBuilder(nodes).inclusion(position - 1, size);
    EntryProof proof =
        new EntryProof(entry.leaf(), withPersonal ? entry.personal() : null, inclusion, head);
    if (!proof.isIncluded()) {
      throw new AlteredEntryException(
          "Entry "
              + entry.event()
              + " at position "
              + position
              + " is not what was sealed there, or the tree is not, so nothing proves it. Verify"
              + " the journal: that says what was altered.");
    }
    return proof;
  }

  private Optional<Provable> find(Connection connection, UUID event) throws SQLException {
    String query = "SELECT " + EntryRow.READ + " FROM tracker_entry WHERE event_id = ?";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      transactions.dialect().setUuid(statement, 1, event);
      try (ResultSet row = statement.executeQuery()) {
        return row.next()
            ? Optional.of(provable(EntryRow.read(row, transactions.dialect())))
            : Optional.empty();
      }
    }
  }

  private static Provable provable(StoredEntry stored) {
    Entry entry = stored.entry();
    Long position = stored.position();
    return new Provable(
        entry.eventId(),
        position,
        position == null ? "" : entry.leaf(position).text(),
        entry.personal() instanceof Personal personal ? personal.canonical() : null);
  }

  private Optional<Provable> archived(UUID event) {
    if (archives == null) {
      return Optional.empty();
    }
    try {
      return archives
          .find(entry -> entry.hasEventId(event))
          .map(entry -> new Provable(event, entry.position(), entry.leaf(), entry.personal()));
    } catch (IOException | SQLException failure) {
      throw new JournalException("The archives cannot be searched for " + event + ".", failure);
    }
  }
}
