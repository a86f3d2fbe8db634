package dev.tracker.benchmarks.containers.start;

import dev.tracker.cdi.BeanTrackers;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;

/** OpenWebBeans, told its beans. */
record OpenWebBeansBeans(SeContainer container) implements Beans {

  static OpenWebBeansBeans start(Application application) throws ClassNotFoundException {
    SeContainerInitializer initializer =
        SeContainerInitializer.newInstance()
            .disableDiscovery()
            .addBeanClasses(application.cdiBeans().toArray(Class<?>[]::new));
    if (application.isTracked()) {
      initializer.addBeanClasses(BeanTrackers.class);
    }
    return new OpenWebBeansBeans(initializer.initialize());
  }

  @Override
  public <T> T bean(Class<T> type) {
    return container.select(type).get();
  }

  @Override
  public void close() {
    container.close();
  }
}
