package dev.tracker.cdi;

import dev.tracker.cdi.table.Container;
import dev.tracker.cdi.table.ContainerTable;
import java.lang.annotation.Annotation;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;

/** Weld, as it starts by itself. */
class WeldTableTest extends ContainerTable {
  @Override
  protected String column() {
    return "Weld 6";
  }

  @Override
  protected Container start() {
    return new WeldBeans(
        new Weld()
            .disableDiscovery()
            .beanClasses(Container.BEANS.toArray(Class<?>[]::new))
            .addBeanClass(BeanTrackers.class)
            .initialize());
  }

  /** What has been started. */
  private record WeldBeans(WeldContainer weld, AtomicBoolean isClosed) implements Container {
    WeldBeans(WeldContainer weld) {
      this(weld, new AtomicBoolean());
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
}
