package dev.tracker.journal.merkle;

/**
 * Where stored tiles come from.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface TileSource {

  /**
   * A stored tile.
   *
   * @param level 0 for leaves
   * @param index how many tiles of this level are to its left
   * @return the tile
   * @throws IllegalStateException if there is none
   */
  Tile tile(int level, long index);
}
