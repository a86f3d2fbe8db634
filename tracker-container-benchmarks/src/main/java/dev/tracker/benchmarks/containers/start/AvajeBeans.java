package dev.tracker.benchmarks.containers.start;

import io.avaje.inject.BeanScope;

/** Avaje, with the module that its processor wrote. */
record AvajeBeans(BeanScope scope) implements Beans {

  static AvajeBeans start() {
    return new AvajeBeans(BeanScope.builder().build());
  }

  @Override
  public <T> T bean(Class<T> type) {
    return scope.get(type);
  }

  @Override
  public void close() {
    scope.close();
  }
}
