package dev.tracker.journal.merkle;

/**
 * Receives each subtree when it is complete.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface NodeListener {

  /**
   * A subtree is complete.
   *
   * @param level how many levels it has above its leaves; at 0, it is a leaf
   * @param index how many subtrees of that level are to its left
   * @param hash its hash
   */
  void completed(int level, long index, Hash hash);
}
