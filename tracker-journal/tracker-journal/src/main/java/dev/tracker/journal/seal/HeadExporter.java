package dev.tracker.journal.seal;

import dev.tracker.journal.connect.OwnTransactions;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/**
 * Exports the heads that were not exported yet, in their order.
 *
 * @since 0.1.0
 */
public final class HeadExporter {
  private static final int MOST = 100;

  private final OwnTransactions transactions;
  private final HeadExport export;

  /**
   * An exporter.
   *
   * @param transactions how transactions are run
   * @param export where heads go
   */
  public HeadExporter(OwnTransactions transactions, HeadExport export) {
    this.transactions = transactions;
    this.export = export;
  }

  /**
   * Exports what is committed and has not been exported. A head that was exported, but whose mark
   * was lost in a crash, is exported again.
   *
   * @return how many
   * @throws IOException if one cannot be exported; those after it wait
   * @throws SQLException if the database fails
   */
  public int run() throws IOException, SQLException {
    List<SignedHead> heads = transactions.run(connection -> HeadTable.unexported(connection, MOST));
    for (SignedHead head : heads) {
      export.export(head);
      long size = head.head().size();
      transactions.run(connection -> HeadTable.markExported(connection, size));
    }
    return heads.size();
  }
}
