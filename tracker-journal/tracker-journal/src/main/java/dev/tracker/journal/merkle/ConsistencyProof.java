package dev.tracker.journal.merkle;

import java.util.Iterator;
import java.util.List;

/**
 * Proves that a tree grew from a smaller one: all leaves of that are its first ones.
 *
 * @param oldSize how many leaves the smaller tree has
 * @param newSize how many leaves the tree has
 * @param path the hashes that lead to both roots
 * @since 0.1.0
 */
public record ConsistencyProof(long oldSize, long newSize, List<Hash> path) {

  /**
   * A proof, which may come from anywhere: nothing is checked before {@link #proves}.
   *
   * @param oldSize how many leaves the smaller tree has
   * @param newSize how many leaves the tree has
   * @param path the hashes that lead to both roots
   */
  public ConsistencyProof {
    path = List.copyOf(path);
  }

  /**
   * Whether this proves that one tree grew from another: RFC 9162, section 2.1.4.2. Any tree grew
   * from the empty one, whose root must then be the right one.
   *
   * @param oldRoot the root of the smaller tree
   * @param newRoot the root of the tree
   * @return {@code true} only if it does
   */
  public boolean proves(Hash oldRoot, Hash newRoot) {
    if (oldSize < 0 || oldSize > newSize) {
      return false;
    }
    if (oldSize == newSize) {
      return path.isEmpty() && oldRoot.equals(newRoot);
    }
    if (oldSize == 0) {
      return path.isEmpty() && oldRoot.equals(new TreeHasher().empty());
    }
    Iterator<Hash> hashes = path.iterator();
    // The old tree is itself a node of the new one where its size is a power of two.
    if (Ranges.isPowerOfTwo(oldSize)) {
      return leadsToBoth(oldRoot, hashes, oldRoot, newRoot);
    }
    return hashes.hasNext() && leadsToBoth(hashes.next(), hashes, oldRoot, newRoot);
  }

  private boolean leadsToBoth(Hash first, Iterator<Hash> hashes, Hash oldRoot, Hash newRoot) {
    TreeHasher hasher = new TreeHasher();
    int skipped = Long.numberOfTrailingZeros(oldSize);
    long place = (oldSize - 1) >>> skipped;
    long last = (newSize - 1) >>> skipped;
    Hash oldHash = first;
    Hash newHash = first;
    while (hashes.hasNext()) {
      Hash next = hashes.next();
      if (last == 0) {
        return false;
      }
      if ((place & 1) == 1 || place == last) {
        oldHash = hasher.node(next, oldHash);
        newHash = hasher.node(next, newHash);
        while ((place & 1) == 0 && place != 0) {
          place >>>= 1;
          last >>>= 1;
        }
      } else {
        newHash = hasher.node(newHash, next);
      }
      place >>>= 1;
      last >>>= 1;
    }
    return last == 0 && oldHash.equals(oldRoot) && newHash.equals(newRoot);
  }
}
