package dev.tracker.benchmarks.containers.start;

/** Does next to nothing, but not so little that the compiler could leave it out. */
public class DefaultStock implements HandStock {
  private int items;

  /** An empty one. */
  public DefaultStock() {}

  @Override
  public int count(long id, String warehouse) {
    return items + warehouse.length() + (int) id;
  }
}
