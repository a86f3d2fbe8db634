package dev.tracker.journal.merkle;

/**
 * Where the hashes of complete subtrees come from.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface NodeSource {

  /**
   * The hash of a complete subtree.
   *
   * @param level how many levels it has above its leaves; at 0, it is a leaf
   * @param index how many subtrees of that level are to its left
   * @return its hash
   * @throws IllegalStateException if there is no such subtree
   */
  Hash node(int level, long index);
}
