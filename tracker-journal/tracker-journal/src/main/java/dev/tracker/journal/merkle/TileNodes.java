package dev.tracker.journal.merkle;

/**
 * Finds the hash of each complete subtree in stored tiles, or computes it from one. For one thread
 * at a time.
 *
 * @since 0.1.0
 */
public final class TileNodes implements NodeSource {
  private final TreeHasher hasher = new TreeHasher();
  private final TileSource tiles;

  /**
   * The nodes of a tree.
   *
   * @param tiles its tiles
   */
  public TileNodes(TileSource tiles) {
    this.tiles = tiles;
  }

  @Override
  public Hash node(int level, long index) {
    int tileLevel = level / Tile.HEIGHT;
    int within = level % Tile.HEIGHT;
    int width = 1 << within;
    long first = index << within;
    return tiles
        .tile(tileLevel, first / Tile.WIDTH)
        .subtree((int) (first % Tile.WIDTH), width, hasher);
  }
}
