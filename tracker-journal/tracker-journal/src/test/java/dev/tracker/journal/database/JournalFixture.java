package dev.tracker.journal.database;

import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.entry.Entries;
import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.lease.LeaseHolder;
import dev.tracker.journal.merkle.Hash;
import dev.tracker.journal.merkle.Tile;
import dev.tracker.journal.merkle.TreeHasher;
import dev.tracker.journal.row.EntryRow;
import dev.tracker.journal.seal.KeyFiles;
import dev.tracker.journal.seal.SealKey;
import dev.tracker.journal.seal.Sealer;
import dev.tracker.journal.seal.TileTable;
import dev.tracker.journal.seal.TrustedKeys;
import dev.tracker.journal.sequence.Sequencer;
import dev.tracker.journal.write.EntryWriter;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;

/** A journal that a test writes, sequences and seals by hand. */
public final class JournalFixture implements AutoCloseable {
  private final FreshDatabase database;
  private final OwnTransactions transactions;
  private final LeaseHolder lease;
  private final List<SealKey> keys = new ArrayList<>(List.of(KeyFiles.generate()));
  private int written;

  public JournalFixture(TestDatabase kind) throws SQLException {
    database = kind.fresh().withJournal();
    transactions = OwnTransactions.on(database);
    lease = new LeaseHolder(transactions, Clock.systemUTC(), "test", Duration.ofMinutes(5));
  }

  public FreshDatabase database() {
    return database;
  }

  public OwnTransactions transactions() {
    return transactions;
  }

  public LeaseHolder lease() {
    return lease;
  }

  public SealKey key() {
    return keys.get(keys.size() - 1);
  }

  public void rotate(SealKey next) {
    keys.add(next);
  }

  public TrustedKeys trusted() {
    return TrustedKeys.of(keys.stream().map(SealKey::publicKey).toList());
  }

  /** Changes of the users 0, 1, 2 and so on, by alice. */
  public void write(int count) throws SQLException {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      entries.add(Entries.change("" + written, "{\"n\":" + written + "}"));
      written++;
    }
    write(entries);
  }

  public void write(List<Entry> entries) throws SQLException {
    transactions.run(
        connection -> {
          new EntryWriter(transactions.dialect()).insert(connection, entries);
          return null;
        });
  }

  public void sequence() throws SQLException {
    new Sequencer(lease, transactions.dialect(), 100_000).run();
  }

  /** Sequences and seals all there is. */
  public OptionalInt seal() throws SQLException {
    sequence();
    return new Sealer(lease, transactions.dialect(), this::key, Clock.systemUTC(), 100_000).run();
  }

  @Override
  public void close() throws IOException, SQLException {
    database.close();
  }

  /** The entry at a position. */
  public Entry entry(long position) throws SQLException {
    String query = "SELECT " + EntryRow.READ + " FROM tracker_entry WHERE position = " + position;
    return transactions.run(
        connection -> {
          try (Statement statement = connection.createStatement();
              ResultSet row = statement.executeQuery(query)) {
            row.next();
            return EntryRow.read(row, transactions.dialect()).entry();
          }
        });
  }

  /** The hash of personal fields, in hexadecimal digits. */
  public String personalHash(long position) throws SQLException {
    return entry(position).personal().hash().toHex();
  }

  /** Bytes as the database's SQL has them. */
  public String bytes(String hex) {
    return transactions.dialect().name().equals("postgresql")
        ? "decode('" + hex + "', 'hex')"
        : "x'" + hex + "'";
  }

  /** What somebody does who alters an entry, and the tree, but has no key. */
  public void storeLeafAgain(long position) throws SQLException {
    Hash leaf = new TreeHasher().leaf(entry(position).leaf(position).bytes());
    transactions.run(
        connection -> {
          byte[] hashes = new TileTable(connection).tile(0, (position - 1) / Tile.WIDTH).toBytes();
          leaf.copyTo(hashes, (int) ((position - 1) % Tile.WIDTH) * Hash.LENGTH);
          try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(
                "UPDATE tracker_tile SET hashes = "
                    + bytes(HexFormat.of().formatHex(hashes))
                    + " WHERE tile_level = 0 AND tile_index = "
                    + (position - 1) / Tile.WIDTH);
          }
        });
  }
}
