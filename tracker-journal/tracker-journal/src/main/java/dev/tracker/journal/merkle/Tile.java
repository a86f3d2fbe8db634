package dev.tracker.journal.merkle;

import java.util.Arrays;

/**
 * Up to 256 neighbouring hashes of a tree: leaves at level 0; at each higher level the roots of
 * full tiles of the level below. A tree is kept as its tiles, which take 32.13 bytes a leaf, and
 * each node is found in one of them or computed from one. For one thread at a time.
 *
 * @since 0.1.0
 */
public final class Tile {

  /** How many hashes a full tile has. */
  public static final int WIDTH = 256;

  /** How many levels of the tree a tile spans. */
  static final int HEIGHT = 8;

  private final int level;
  private final long index;
  private byte[] hashes;
  private int count;

  private Tile(int level, long index, byte[] hashes) {
    this.level = level;
    this.index = index;
    this.hashes = hashes;
    this.count = hashes.length / Hash.LENGTH;
  }

  /**
   * A tile as it was stored.
   *
   * @param level 0 for leaves
   * @param index how many tiles of this level are to its left
   * @param hashes what {@link #toBytes} returned; copied
   * @return the tile
   * @throws IllegalArgumentException if these are no hashes, or too many
   */
  public static Tile of(int level, long index, byte[] hashes) {
    if (hashes.length % Hash.LENGTH != 0 || hashes.length > WIDTH * Hash.LENGTH) {
      throw new IllegalArgumentException(
          "tile " + level + "/" + index + " is damaged: it has " + hashes.length + " bytes");
    }
    return new Tile(level, index, hashes.clone());
  }

  /**
   * A tile without hashes.
   *
   * @param level 0 for leaves
   * @param index how many tiles of this level are to its left
   * @return the tile
   */
  public static Tile empty(int level, long index) {
    return new Tile(level, index, new byte[0]);
  }

  /**
   * The level.
   *
   * @return 0 for leaves
   */
  public int level() {
    return level;
  }

  /**
   * The place in the level.
   *
   * @return how many tiles of this level are to its left
   */
  public long index() {
    return index;
  }

  /**
   * How many hashes there are.
   *
   * @return 256 in a full tile
   */
  public int count() {
    return count;
  }

  /**
   * One hash.
   *
   * @param place which one, from 0
   * @return the hash
   * @throws IllegalStateException if there is none at that place
   */
  public Hash hash(int place) {
    if (place < 0 || place >= count) {
      throw new IllegalStateException(
          "tile " + level + "/" + index + " has " + count + " hashes, none at " + place);
    }
    return Hash.of(hashes, place * Hash.LENGTH, (place + 1) * Hash.LENGTH);
  }

  /**
   * The hashes, to be stored.
   *
   * @return a copy, 32 bytes for each hash
   */
  public byte[] toBytes() {
    return Arrays.copyOf(hashes, count * Hash.LENGTH);
  }

  /** Puts a hash at the next place. */
  void put(int place, Hash hash) {
    if (place != count) {
      throw new IllegalStateException(
          "tile " + level + "/" + index + " has " + count + " hashes: the next is not " + place);
    }
    if (hashes.length < (count + 1) * Hash.LENGTH) {
      hashes = Arrays.copyOf(hashes, WIDTH * Hash.LENGTH);
    }
    hash.copyTo(hashes, count * Hash.LENGTH);
    count++;
  }

  /** The root of the complete subtree over some neighbouring hashes, a power of two of them. */
  Hash subtree(int first, int width, TreeHasher hasher) {
    if (width == 1) {
      return hash(first);
    }
    int half = width / 2;
    return hasher.node(subtree(first, half, hasher), subtree(first + half, half, hasher));
  }
}
