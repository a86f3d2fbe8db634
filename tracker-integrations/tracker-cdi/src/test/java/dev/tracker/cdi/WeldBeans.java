package dev.tracker.cdi;

import dev.tracker.cdi.table.Container;
import java.lang.annotation.Annotation;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;

/** Weld with the beans of a test. */
record WeldBeans(WeldContainer weld, AtomicBoolean isClosed) implements Container {

  /**
   * Starts it with these beans, and ours. Without discovery, Weld looks for no extensions, either.
   */
  static WeldBeans start(Class<?>... beans) {
    return new WeldBeans(
        new Weld()
            .disableDiscovery()
            .beanClasses(beans)
            .addBeanClass(BeanTrackers.class)
            .addExtension(new TrackingExtension())
            .initialize(),
        new AtomicBoolean());
  }

  @Override
  public <T> T bean(Class<T> type, Annotation... qualifiers) {
    return weld.select(type, qualifiers).get();
  }

  @Override
  public void close() {
    if (isClosed.compareAndSet(false, true)) {
      weld.shutdown();
    }
  }
}
