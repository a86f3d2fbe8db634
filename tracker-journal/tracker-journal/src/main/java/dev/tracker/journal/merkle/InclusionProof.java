package dev.tracker.journal.merkle;

import java.util.List;
import java.util.Optional;

/**
 * Proves that a leaf is in a tree: with the leaf's hash, it leads to the tree's root.
 *
 * @param index how many leaves are to the left of it
 * @param size how many leaves the tree has
 * @param path the hashes that it has to be joined with, from the leaf up
 * @since 0.1.0
 */
public record InclusionProof(long index, long size, List<Hash> path) {

  /**
   * A proof, which may come from anywhere: nothing is checked before {@link #rootFrom}.
   *
   * @param index how many leaves are to the left of it
   * @param size how many leaves the tree has
   * @param path the hashes that it has to be joined with, from the leaf up
   */
  public InclusionProof {
    path = List.copyOf(path);
  }

  /**
   * Whether this proves that a leaf is in a tree.
   *
   * @param leaf the leaf's hash
   * @param root the tree's root
   * @return {@code true} only if it does
   */
  public boolean proves(Hash leaf, Hash root) {
    return rootFrom(leaf).filter(root::equals).isPresent();
  }

  /**
   * Where the proof leads: RFC 9162, section 2.1.3.2.
   *
   * @param leaf the leaf's hash
   * @return the root of the tree that has this leaf at this index, or nothing if the path is longer
   *     or shorter than that of any leaf there, or the index is out of bounds
   */
  public Optional<Hash> rootFrom(Hash leaf) {
    if (index < 0 || index >= size) {
      return Optional.empty();
    }
    TreeHasher hasher = new TreeHasher();
    long place = index;
    long last = size - 1;
    Hash root = leaf;
    for (Hash sibling : path) {
      if (last == 0) {
        return Optional.empty();
      }
      if ((place & 1) == 1 || place == last) {
        root = hasher.node(sibling, root);
        while ((place & 1) == 0 && place != 0) {
          place >>>= 1;
          last >>>= 1;
        }
      } else {
        root = hasher.node(root, sibling);
      }
      place >>>= 1;
      last >>>= 1;
    }
    return last == 0 ? Optional.of(root) : Optional.empty();
  }
}
