package dev.tracker.micrometer;

import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the meters of what is tracked without asking the registry again. */
final class MeterCache {
  private final MeterRegistry registry;
  private final ArgumentTags arguments;
  private final Map<TrackedMethod, OperationMeters> byMethod = new ConcurrentHashMap<>();

  /** By operation and subject, one after the other so that to find them takes no new object. */
  private final Map<String, Map<String, OperationMeters>> byName = new ConcurrentHashMap<>();

  MeterCache(MeterRegistry registry, ArgumentTags arguments) {
    this.registry = registry;
    this.arguments = arguments;
  }

  OperationMeters of(TrackedMethod method) {
    OperationMeters known = byMethod.get(method);
    if (known != null) {
      return known;
    }
    boolean changes = method.effect() == Effect.CHANGE;
    return byMethod.computeIfAbsent(
        method, key -> create(method.operation(), method.subject(), changes));
  }

  OperationMeters of(String operation, String subject) {
    Map<String, OperationMeters> bySubject = byName.get(operation);
    OperationMeters known = bySubject == null ? null : bySubject.get(subject);
    if (known != null) {
      return known;
    }
    return byName
        .computeIfAbsent(operation, key -> new ConcurrentHashMap<>())
        .computeIfAbsent(subject, key -> create(operation, subject, false));
  }

  private OperationMeters create(String operation, String subject, boolean changes) {
    return new OperationMeters(registry, arguments, operation, subject, changes);
  }
}
