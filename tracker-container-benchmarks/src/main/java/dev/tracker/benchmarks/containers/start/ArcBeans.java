package dev.tracker.benchmarks.containers.start;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;

/** ArC, with what was generated when the application was built. */
record ArcBeans(ArcContainer arc) implements Beans {

  static ArcBeans start() {
    return new ArcBeans(Arc.initialize());
  }

  @Override
  public <T> T bean(Class<T> type) {
    return arc.select(type).get();
  }

  @Override
  public void close() {
    Arc.shutdown();
  }
}
