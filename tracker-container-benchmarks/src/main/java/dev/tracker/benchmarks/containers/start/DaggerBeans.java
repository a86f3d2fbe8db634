package dev.tracker.benchmarks.containers.start;

import java.util.function.Function;

/** Dagger's component, which has a method for each bean; the application finds it by the type. */
record DaggerBeans(Function<Class<?>, Object> component) implements Beans {

  @SuppressWarnings("unchecked") // The source of the class is ours.
  static DaggerBeans start() throws ReflectiveOperationException {
    return new DaggerBeans(
        (Function<Class<?>, Object>)
            Application.type("Component").getDeclaredConstructor().newInstance());
  }

  @Override
  public <T> T bean(Class<T> type) {
    return type.cast(component.apply(type));
  }

  @Override
  public void close() {
    // Dagger has no end.
  }
}
