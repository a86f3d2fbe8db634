package dev.tracker.journal.handle;

import java.util.List;

/**
 * Where the entries of one shard go. For one thread.
 *
 * @since 0.1.0
 */
public interface Outlet extends AutoCloseable {

  /**
   * How many entries it takes at once.
   *
   * @return 1 or more
   */
  int atOnce();

  /**
   * Has the effects of entries, all of them or none, and then settles them: in a transaction that
   * also has the effects, or in one of its own.
   *
   * @param deliveries the entries in the order of their positions
   * @param settlement what moves the cursor; called exactly once
   * @throws StalledException if no entry is at fault; the same ones are given again
   * @throws RejectedException if to try again would not help
   * @throws Exception if an entry is at fault, or may be
   */
  void deliver(List<Delivery> deliveries, Settlement settlement) throws Exception;

  /** Lets go of what it holds. Never throws. */
  @Override
  default void close() {}

  /** Opens outlets. Thread-safe. */
  @FunctionalInterface
  interface Factory {

    /**
     * Opens the outlet of a shard, whose lease is held.
     *
     * @param shard its number, from 0 on
     * @return the outlet
     */
    Outlet open(int shard);
  }
}
