package dev.tracker.spring.aot;

import org.jspecify.annotations.Nullable;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;

/** What the integration looks up by name, whatever the application has. */
final class LibraryHints implements RuntimeHintsRegistrar {
  private static final String[] TYPES = {
    "io.micrometer.core.instrument.MeterRegistry",
    "io.micrometer.tracing.Tracer",
    "org.springframework.security.web.csrf.CsrfToken",
    "org.springframework.stereotype.Controller",
    "org.springframework.transaction.interceptor.TransactionInterceptor"
  };

  LibraryHints() {}

  @Override
  public void registerHints(RuntimeHints hints, @Nullable ClassLoader loader) {
    for (String type : TYPES) {
      hints.reflection().registerTypeIfPresent(loader, type, each -> {});
    }
    hints
        .resources()
        .registerPattern("dev/tracker/spring/actuator/activities.css")
        .registerPattern("dev/tracker/spring/actuator/activities.js");
  }
}
