package dev.tracker.benchmarks.containers.start;

/** A container that has been started with the application on the class path. */
public interface Beans extends AutoCloseable {

  /** {@return the bean of a type, which is made if it is not there yet} */
  <T> T bean(Class<T> type) throws Exception;

  @Override
  void close();
}
