package dev.tracker.cdi.openwebbeans;

import dev.tracker.cdi.BeanTrackers;
import dev.tracker.cdi.table.Container;
import dev.tracker.cdi.table.ContainerTable;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import java.lang.annotation.Annotation;
import java.util.concurrent.atomic.AtomicBoolean;

/** OpenWebBeans, as it starts by itself. */
class OpenWebBeansTableTest extends ContainerTable {
  @Override
  protected String column() {
    return "OpenWebBeans 4";
  }

  @Override
  protected Container start() {
    return new OpenWebBeans(
        SeContainerInitializer.newInstance()
            .disableDiscovery()
            .addBeanClasses(Container.BEANS.toArray(Class<?>[]::new))
            .addBeanClasses(BeanTrackers.class)
            .initialize());
  }

  /** What has been started. */
  private record OpenWebBeans(SeContainer container, AtomicBoolean isClosed) implements Container {
    OpenWebBeans(SeContainer container) {
      this(container, new AtomicBoolean());
    }

    @Override
    public <T> T bean(Class<T> type, Annotation... qualifiers) {
      return container.select(type, qualifiers).get();
    }

    @Override
    public void close() {
      if (isClosed.compareAndSet(false, true)) {
        container.close();
      }
    }
  }
}
