package dev.tracker.benchmarks.containers.start;

import java.util.ArrayList;
import java.util.List;

/**
 * The application on the class path.
 *
 * @param container what makes its beans
 * @param isTracked whether our module is there
 * @param services how many beans it has that are of annotated interfaces
 * @param plain how many it has besides
 */
public record Application(Container container, boolean isTracked, int services, int plain) {
  /** The package of all its classes. */
  public static final String PACKAGE = "samples";

  /** {@return the beans, not yet made but for what the container makes at its start} */
  public Beans start() throws Exception {
    return switch (container) {
      case WELD -> WeldBeans.start(this);
      case OPENWEBBEANS -> OpenWebBeansBeans.start(this);
      case ARC -> ArcBeans.start();
      case MICRONAUT -> MicronautBeans.start();
      case GUICE -> GuiceBeans.start(isTracked);
      case AVAJE -> AvajeBeans.start();
      case DAGGER -> DaggerBeans.start();
    };
  }

  /** {@return the annotated interfaces} */
  public List<Class<? extends Stock>> interfaces() throws ClassNotFoundException {
    List<Class<? extends Stock>> found = new ArrayList<>();
    for (int n = 0; n < services; n++) {
      found.add(type("Service" + n).asSubclass(Stock.class));
    }
    return found;
  }

  /** {@return the classes of the other beans} */
  public List<Class<?>> others() throws ClassNotFoundException {
    List<Class<?>> found = new ArrayList<>();
    for (int n = 0; n < plain; n++) {
      found.add(type("Plain" + n));
    }
    return found;
  }

  /** {@return all that a container for CDI has to know, but for what is ours} */
  public List<Class<?>> cdiBeans() throws ClassNotFoundException {
    List<Class<?>> found = new ArrayList<>(others());
    for (int n = 0; n < services; n++) {
      found.add(type("DefaultService" + n));
      if (isTracked) {
        found.add(type("CdiTrackedService" + n));
      }
    }
    if (isTracked) {
      found.add(type("Trackers"));
    }
    return found;
  }

  static Class<?> type(String name) throws ClassNotFoundException {
    return Class.forName(
        PACKAGE + "." + name, false, Thread.currentThread().getContextClassLoader());
  }
}
