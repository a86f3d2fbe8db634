package dev.tracker.benchmarks.containers.start;

import dev.tracker.cdi.BeanTrackers;
import dev.tracker.cdi.TrackingExtension;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;

/** Weld, told its beans: nothing is looked for on the class path. */
record WeldBeans(WeldContainer weld) implements Beans {

  static WeldBeans start(Application application) throws ClassNotFoundException {
    Weld weld =
        new Weld().disableDiscovery().beanClasses(application.cdiBeans().toArray(Class<?>[]::new));
    if (application.isTracked()) {
      weld.addBeanClass(BeanTrackers.class).addExtension(new TrackingExtension());
    }
    return new WeldBeans(weld.initialize());
  }

  @Override
  public <T> T bean(Class<T> type) {
    return weld.select(type).get();
  }

  @Override
  public void close() {
    weld.shutdown();
  }
}
