package dev.tracker.journal.seal;

import dev.tracker.journal.fault.JournalException;
import dev.tracker.journal.merkle.Tile;
import dev.tracker.journal.merkle.TileSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;

/**
 * The tiles of a journal's tree, in their table. For one thread at a time.
 *
 * @since 0.1.0
 */
public final class TileTable implements TileSource {
  private final Connection connection;

  /**
   * The tiles.
   *
   * @param connection a connection, which is not closed here
   */
  public TileTable(Connection connection) {
    this.connection = connection;
  }

  @Override
  public Tile tile(int level, long index) {
    try {
      return find(level, index)
          .orElseThrow(
              () ->
                  new IllegalStateException(
                      "The journal's tree is damaged: tile "
                          + level
                          + "/"
                          + index
                          + " is missing."));
    } catch (SQLException failure) {
      throw new JournalException("The journal's tree cannot be read.", failure);
    }
  }

  /**
   * A tile that may be missing.
   *
   * @param level its level
   * @param index its place in the level
   * @return the tile, or nothing
   * @throws SQLException if the database fails
   * @throws IllegalArgumentException if it is damaged
   */
  public Optional<Tile> find(int level, long index) throws SQLException {
    String query = "SELECT hashes FROM tracker_tile WHERE tile_level = ? AND tile_index = ?";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setInt(1, level);
      statement.setLong(2, index);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? Optional.of(Tile.of(level, index, row.getBytes(1))) : Optional.empty();
      }
    }
  }

  void store(Collection<Tile> tiles) throws SQLException {
    String delete = "DELETE FROM tracker_tile WHERE tile_level = ? AND tile_index = ?";
    String insert = "INSERT INTO tracker_tile (tile_level, tile_index, hashes) VALUES (?, ?, ?)";
    try (PreparedStatement old = connection.prepareStatement(delete);
        PreparedStatement stored = connection.prepareStatement(insert)) {
      for (Tile tile : tiles) {
        old.setInt(1, tile.level());
        old.setLong(2, tile.index());
        old.executeUpdate();
        stored.setInt(1, tile.level());
        stored.setLong(2, tile.index());
        stored.setBytes(3, tile.toBytes());
        stored.executeUpdate();
      }
    }
  }
}
