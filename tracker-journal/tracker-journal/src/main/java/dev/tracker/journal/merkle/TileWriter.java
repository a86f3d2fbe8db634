package dev.tracker.journal.merkle;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets a stored tree grow: it takes leaves, and tells which tiles have to be stored again. For one
 * thread at a time.
 *
 * @since 0.1.0
 */
public final class TileWriter {
  private final TileSource stored;
  private final Map<Place, Tile> changed = new LinkedHashMap<>();
  private final GrowingTree tree;

  private record Place(int level, long index) {}

  /**
   * A writer.
   *
   * @param size how many leaves the stored tree has
   * @param stored its tiles
   * @throws IllegalStateException if the tiles do not have all of these leaves
   */
  public TileWriter(long size, TileSource stored) {
    this.stored = stored;
    this.tree = GrowingTree.resume(size, new TileNodes(stored), this::put);
  }

  /**
   * Adds a leaf at the right.
   *
   * @param leaf its hash
   */
  public void append(Hash leaf) {
    tree.append(leaf);
  }

  /**
   * How many leaves there are.
   *
   * @return the size
   */
  public long size() {
    return tree.size();
  }

  /**
   * The root of the tree as it is.
   *
   * @return the root
   */
  public Hash root() {
    return tree.root();
  }

  /**
   * The tiles that are new or have grown.
   *
   * @return the tiles, to be stored in the place of what was there
   */
  public Collection<Tile> changed() {
    return changed.values();
  }

  private void put(int level, long index, Hash hash) {
    if (level % Tile.HEIGHT == 0) {
      int place = (int) (index % Tile.WIDTH);
      Place tile = new Place(level / Tile.HEIGHT, index / Tile.WIDTH);
      changed.computeIfAbsent(tile, where -> open(where, place)).put(place, hash);
    }
  }

  private Tile open(Place where, int place) {
    // A first hash begins a tile. What else is stored there is of a growth that was undone.
    if (place == 0) {
      return Tile.empty(where.level(), where.index());
    }
    Tile tile = stored.tile(where.level(), where.index());
    byte[] kept = Arrays.copyOf(tile.toBytes(), place * Hash.LENGTH);
    return Tile.of(where.level(), where.index(), kept);
  }
}
