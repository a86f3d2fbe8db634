package dev.tracker.journal.merkle;

import java.util.ArrayList;
import java.util.List;

/**
 * Builds proofs from the hashes of complete subtrees, as RFC 9162, sections 2.1.3.1 and 2.1.4.1,
 * says. For one thread at a time.
 *
 * @since 0.1.0
 */
public final class ProofBuilder {
  private final TreeHasher hasher = new TreeHasher();
  private final NodeSource nodes;

  /**
   * A builder.
   *
   * @param nodes has the complete subtrees of the trees that proofs are wanted for
   */
  public ProofBuilder(NodeSource nodes) {
    this.nodes = nodes;
  }

  /**
   * The root of the tree as it was at some size.
   *
   * @param size how many leaves it had
   * @return the root
   * @throws IllegalArgumentException if the size is negative
   */
  public Hash root(long size) {
    Ranges.requireSize(size);
    return size == 0 ? hasher.empty() : range(0, size);
  }

  /**
   * Proves that a leaf is in the tree.
   *
   * @param index how many leaves are to its left
   * @param size how many leaves the tree has
   * @return the proof
   * @throws IllegalArgumentException if there is no such leaf
   */
  public InclusionProof inclusion(long index, long size) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("a tree of size " + size + " has no leaf " + index);
    }
    List<Hash> path = new ArrayList<>();
    addPath(index, 0, size, path);
    return new InclusionProof(index, size, path);
  }

  /**
   * Proves that a tree grew from another, with no leaf of it changed.
   *
   * @param oldSize the size of the other, smaller tree
   * @param newSize the size of the tree
   * @return the proof
   * @throws IllegalArgumentException if one size is negative or the old one is the larger
   */
  public ConsistencyProof consistency(long oldSize, long newSize) {
    if (oldSize < 0 || oldSize > newSize) {
      throw new IllegalArgumentException("no tree grows from " + oldSize + " to " + newSize);
    }
    List<Hash> path = new ArrayList<>();
    if (oldSize > 0 && oldSize < newSize) {
      addSubproof(oldSize, 0, newSize, true, path);
    }
    return new ConsistencyProof(oldSize, newSize, path);
  }

  private void addPath(long index, long start, long size, List<Hash> path) {
    if (size == 1) {
      return;
    }
    long left = Ranges.split(size);
    if (index < left) {
      addPath(index, start, left, path);
      path.add(range(start + left, size - left));
    } else {
      addPath(index - left, start + left, size - left, path);
      path.add(range(start, left));
    }
  }

  private void addSubproof(long old, long start, long size, boolean whole, List<Hash> path) {
    if (old == size) {
      if (!whole) {
        path.add(range(start, size));
      }
      return;
    }
    long left = Ranges.split(size);
    if (old <= left) {
      addSubproof(old, start, left, whole, path);
      path.add(range(start + left, size - left));
    } else {
      addSubproof(old - left, start + left, size - left, false, path);
      path.add(range(start, left));
    }
  }

  /** The hash of the leaves from a start that is a multiple of the next power of two. */
  private Hash range(long start, long size) {
    if (Ranges.isPowerOfTwo(size)) {
      int level = Long.numberOfTrailingZeros(size);
      return nodes.node(level, start >>> level);
    }
    long left = Ranges.split(size);
    return hasher.node(range(start, left), range(start + left, size - left));
  }
}
