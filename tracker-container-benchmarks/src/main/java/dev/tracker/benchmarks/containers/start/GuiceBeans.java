package dev.tracker.benchmarks.containers.start;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import dev.tracker.guice.TrackingModule;

/** Guice, with the application's module, in ours where it is tracked. */
record GuiceBeans(Injector injector) implements Beans {

  static GuiceBeans start(boolean isTracked) throws ReflectiveOperationException {
    Module module =
        Application.type("Bindings")
            .asSubclass(Module.class)
            .getDeclaredConstructor()
            .newInstance();
    return new GuiceBeans(Guice.createInjector(isTracked ? TrackingModule.of(module) : module));
  }

  @Override
  public <T> T bean(Class<T> type) {
    return injector.getInstance(type);
  }

  @Override
  public void close() {
    // Guice has no end.
  }
}
