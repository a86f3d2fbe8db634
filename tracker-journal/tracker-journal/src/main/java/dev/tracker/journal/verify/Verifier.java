package dev.tracker.journal.verify;

import dev.tracker.journal.archive.ArchiveFolder;
import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.progress.Progress;
import dev.tracker.journal.seal.HeadTable;
import dev.tracker.journal.seal.SignedHead;
import dev.tracker.journal.seal.TrustedKeys;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Verifies a journal: each sealed entry against its leaf, the tree against each head, the heads
 * against the keys and against what was exported, and each erasure. It reads everything, and
 * changes nothing. Writers continue meanwhile.
 *
 * <pre>{@code
 * TrustedKeys trusted = TrustedKeys.of(List.of(key.publicKey()));
 * Report report =
 *     new Verifier(OwnTransactions.on(dataSource), trusted, HeadExports.read(heads)).run();
 * report.findings().forEach(System.out::println);
 * }</pre>
 *
 * <p>It does not detect changes of entries that are not sealed yet. Against an attacker who has the
 * key, it detects nothing after the last exported head.
 *
 * @since 0.1.0
 */
public final class Verifier {
  private final OwnTransactions transactions;
  private final TrustedKeys trusted;
  private final List<SignedHead> exported;
  private final @Nullable ArchiveFolder archives;
  private final Progress progress;

  /**
   * A verifier.
   *
   * @param transactions how transactions are run
   * @param trusted the public keys of the journal, present and past
   * @param exported the heads that were exported, as far as they are at hand
   */
  public Verifier(OwnTransactions transactions, TrustedKeys trusted, List<SignedHead> exported) {
    this(transactions, trusted, List.copyOf(exported), null, Progress.UNHEARD);
  }

  private Verifier(
      OwnTransactions transactions,
      TrustedKeys trusted,
      List<SignedHead> exported,
      @Nullable ArchiveFolder archives,
      Progress progress) {
    this.transactions = transactions;
    this.trusted = trusted;
    this.exported = exported;
    this.archives = archives;
    this.progress = progress;
  }

  /**
   * Verifies archives as well. Without them, each archive counts as missing.
   *
   * @param folder where they are
   * @return another verifier
   */
  public Verifier withArchives(ArchiveFolder folder) {
    return new Verifier(transactions, trusted, exported, folder, progress);
  }

  /**
   * Tells how far it has come.
   *
   * @param listener receives the progress
   * @return another verifier
   */
  public Verifier reporting(Progress listener) {
    return new Verifier(transactions, trusted, exported, archives, listener);
  }

  /**
   * Verifies the journal.
   *
   * @return the result
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
    tree.run(size, progress);
    Set<UUID> erased = new HashSet<>(heads.erased());
    erased.addAll(tree.erased());
    ErasureCheck erasures = new ErasureCheck(connection, erased, findings);
    ArchiveCheck archived = new ArchiveCheck(connection, archives, erasures, findings, progress);
    archived.run(size);
    new EntryCheck(connection, transactions.dialect(), erasures, findings, archived)
        .run(size, progress);
    archived.run(size);
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
