package dev.tracker.journal.merkle;

import java.util.ArrayList;
import java.util.List;

/**
 * A Merkle tree that only grows, of which just the right edge is kept: one hash for each 1 in the
 * binary digits of its size. For one thread at a time.
 *
 * @since 0.1.0
 */
public final class GrowingTree {
  private final TreeHasher hasher = new TreeHasher();

  /** The complete subtrees, from the largest to the smallest. */
  private final List<Hash> peaks = new ArrayList<>();

  private final NodeListener listener;
  private long size;

  /** An empty tree. */
  public GrowingTree() {
    this((level, index, hash) -> {});
  }

  /**
   * An empty tree that is listened to.
   *
   * @param listener receives each complete subtree
   */
  public GrowingTree(NodeListener listener) {
    this.listener = listener;
  }

  /**
   * A tree that goes on growing where it was left.
   *
   * @param size how many leaves it has
   * @param nodes has its complete subtrees
   * @param listener receives each further one
   * @return a tree of that size
   * @throws IllegalArgumentException if the size is negative
   */
  public static GrowingTree resume(long size, NodeSource nodes, NodeListener listener) {
    Ranges.requireSize(size);
    GrowingTree tree = new GrowingTree(listener);
    tree.size = size;
    for (int level = Long.SIZE - 2; level >= 0; level--) {
      if ((size >>> level & 1) == 1) {
        // To its left are all larger subtrees, each worth two or more of this level.
        tree.peaks.add(nodes.node(level, (size >>> level) - 1));
      }
    }
    return tree;
  }

  /**
   * Adds a leaf at the right.
   *
   * @param leaf its hash
   */
  public void append(Hash leaf) {
    Hash hash = leaf;
    int level = 0;
    listener.completed(0, size, hash);
    for (long rest = size; (rest & 1) == 1; rest >>>= 1) {
      hash = hasher.node(peaks.remove(peaks.size() - 1), hash);
      level++;
      listener.completed(level, size >>> level, hash);
    }
    peaks.add(hash);
    size++;
  }

  /**
   * How many leaves there are.
   *
   * @return the size
   */
  public long size() {
    return size;
  }

  /**
   * The root of the tree as it is.
   *
   * @return the hash that stands for all leaves in their order
   */
  public Hash root() {
    if (peaks.isEmpty()) {
      return hasher.empty();
    }
    Hash root = peaks.get(peaks.size() - 1);
    for (int i = peaks.size() - 2; i >= 0; i--) {
      root = hasher.node(peaks.get(i), root);
    }
    return root;
  }
}
