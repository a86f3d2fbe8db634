package dev.tracker.examples.ownreturntype;

/** Work that begins when it is started, each time anew. */
@FunctionalInterface
public interface Task<T> {
  Promise<T> start();
}
