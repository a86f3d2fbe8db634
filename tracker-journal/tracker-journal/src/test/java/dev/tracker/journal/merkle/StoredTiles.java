package dev.tracker.journal.merkle;

import java.util.HashMap;
import java.util.Map;

/** Tiles as a database would keep them: as bytes. */
final class StoredTiles implements TileSource {
  private final Map<String, byte[]> tiles = new HashMap<>();

  @Override
  public Tile tile(int level, long index) {
    byte[] bytes = tiles.get(level + "/" + index);
    if (bytes == null) {
      throw new IllegalStateException("no tile " + level + "/" + index);
    }
    return Tile.of(level, index, bytes);
  }

  void store(TileWriter writer) {
    for (Tile tile : writer.changed()) {
      tiles.put(tile.level() + "/" + tile.index(), tile.toBytes());
    }
  }

  int count() {
    return tiles.size();
  }

  /** Lets a tree of leaves grow in batches. */
  static StoredTiles of(ReferenceTree tree, int batch) {
    StoredTiles stored = new StoredTiles();
    for (int size = 0; size < tree.size(); ) {
      TileWriter writer = new TileWriter(size, stored);
      int end = Math.min(size + batch, tree.size());
      for (; size < end; size++) {
        writer.append(tree.leafHash(size));
      }
      stored.store(writer);
    }
    return stored;
  }
}
