package dev.tracker.benchmarks.containers.start;

import io.micronaut.context.ApplicationContext;

/** Micronaut, with the definitions that its processor wrote. */
record MicronautBeans(ApplicationContext context) implements Beans {

  static MicronautBeans start() {
    return new MicronautBeans(ApplicationContext.run());
  }

  @Override
  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    context.close();
  }
}
