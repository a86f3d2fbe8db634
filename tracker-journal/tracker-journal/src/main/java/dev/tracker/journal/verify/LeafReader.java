package dev.tracker.journal.verify;

import dev.tracker.journal.merkle.Hash;
import dev.tracker.journal.merkle.Tile;
import dev.tracker.journal.seal.TileTable;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads the leaves of a stored tree one after another. For one thread. */
final class LeafReader {
  private final TileTable tiles;
  private @Nullable Tile tile;

  LeafReader(TileTable tiles) {
    this.tiles = tiles;
  }

  /** The hash of the entry at a position, or null where the tree has none. */
  @Nullable Hash at(long position) throws SQLException {
    long index = position - 1;
    Tile current = tile;
    if (current == null || current.index() != index / Tile.WIDTH) {
      current = read(index / Tile.WIDTH);
      tile = current;
    }
    int place = (int) (index % Tile.WIDTH);
    return place < current.count() ? current.hash(place) : null;
  }

  private Tile read(long index) throws SQLException {
    try {
      return tiles.find(0, index).orElseGet(() -> Tile.empty(0, index));
    } catch (IllegalArgumentException damaged) {
      return Tile.empty(0, index);
    }
  }
}
