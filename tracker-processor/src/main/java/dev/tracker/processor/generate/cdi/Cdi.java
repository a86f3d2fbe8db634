package dev.tracker.processor.generate.cdi;

import com.palantir.javapoet.ClassName;

/** The types of CDI, and of our module for it, that generated code names. */
final class Cdi {
  static final ClassName ANY = ClassName.get("jakarta.enterprise.inject", "Any");
  static final ClassName BEAN = ClassName.get("jakarta.enterprise.inject.spi", "Bean");
  static final ClassName BEAN_TRACKERS = ClassName.get("dev.tracker.cdi", "BeanTrackers");
  static final ClassName DECORATED = ClassName.get("jakarta.enterprise.inject", "Decorated");
  static final ClassName DECORATOR = ClassName.get("jakarta.decorator", "Decorator");
  static final ClassName DELEGATE = ClassName.get("jakarta.decorator", "Delegate");
  static final ClassName INJECT = ClassName.get("jakarta.inject", "Inject");
  static final ClassName PLACES = ClassName.get("jakarta.interceptor", "Interceptor", "Priority");
  static final ClassName PRIORITY = ClassName.get("jakarta.annotation", "Priority");

  private Cdi() {}
}
