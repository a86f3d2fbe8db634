package dev.tracker.benchmarks.containers.start;

/**
 * A service whose calls cost nothing by themselves. It is not annotated: what extends it is, so
 * that each bean has one annotated interface.
 */
public interface Stock {

  /** A read with an argument that has to be boxed. */
  int count(long id, String warehouse);
}
