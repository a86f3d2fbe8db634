package dev.tracker.journal.subscribe;

/**
 * One shard of a subscriber as whoever holds its lease knows it.
 *
 * @param subscriber the subscriber's name
 * @param layout counts how often the number of shards was changed
 * @param shards how many shards there are
 * @param shard the number of this one, from 0 on
 * @param fence counts who held the lease
 * @param position the last position that it is done with
 */
record Shard(String subscriber, int layout, int shards, int shard, long fence, long position) {

  boolean has(int entity) {
    return entity % shards == shard;
  }

  Shard at(long next) {
    return new Shard(subscriber, layout, shards, shard, fence, next);
  }

  @Override
  public String toString() {
    return "shard " + shard + " of " + shards + " of " + subscriber;
  }
}
