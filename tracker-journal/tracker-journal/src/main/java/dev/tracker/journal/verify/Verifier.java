package dev.tracker.journal.verify;

import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.seal.HeadTable;
import dev.tracker.journal.seal.SignedHead;
import dev.tracker.journal.seal.TrustedKeys;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Verifies a journal: each sealed entry against its leaf, the tree against each head, the heads
 * against the keys and against what was exported, and each erasure. It reads all of it, and changes
 * nothing; writers go on meanwhile.
 *
 * <p>What it cannot tell: what happened to entries that are not sealed yet, and, against somebody
 * who has the key, to anything after the last exported head.
 */
public final class Verifier {
  private final OwnTransactions transactions;
  private final TrustedKeys trusted;
  private final List<SignedHead> exported;

  /**
   * A verifier.
   *
   * @param transactions how transactions are run
   * @param trusted the public keys of the journal, present and past
   * @param exported the heads that were exported, as far as they are at hand
   */
  public Verifier(OwnTransactions transactions, TrustedKeys trusted, List<SignedHead> exported) {
    this.transactions = transactions;
    this.trusted = trusted;
    this.exported = List.copyOf(exported);
  }

  /**
   * Verifies the journal.
   *
   * @return what came out of it
   * @throws SQLException if the database fails
   */
  public Report run() throws SQLException {
    return transactions.run(this::verify);
  }

  private Report verify(Connection connection) throws SQLException {
    Findings findings = new Findings();
    ExportedHeads heads = new ExportedHeads(exported, trusted, findings);
    Optional<SignedHead> last = lastReadable(connection, findings);
    long size = last.map(head -> head.head().size()).orElse(0L);
    TreeCheck tree = new TreeCheck(connection, trusted, heads.bySize(), findings);
    tree.run(size);
    ErasureCheck erasures = new ErasureCheck(connection, heads.erased(), findings);
    new EntryCheck(connection, transactions.dialect(), erasures, findings).run(size);
    PositionCheck positions = new PositionCheck(connection, findings);
    positions.run(size);
    heads.compare(last, positions.lastPosition(), findings);
    erasures.finish();
    long unsealed = Math.max(0, positions.lastPosition() - size);
    return new Report(size, unsealed, erasures.erased(), tree.heads(), findings.all());
  }

  private static Optional<SignedHead> lastReadable(Connection connection, Findings findings)
      throws SQLException {
    Optional<SignedHead> last = HeadTable.last(connection);
    try {
      last.ifPresent(SignedHead::head);
      return last;
    } catch (IllegalArgumentException damaged) {
      findings.add(FindingKind.HEAD_INVALID, 0, "The last head cannot be read.");
      return Optional.empty();
    }
  }
}
