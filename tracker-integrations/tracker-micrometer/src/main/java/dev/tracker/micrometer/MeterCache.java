package dev.tracker.micrometer;

import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.spi.MethodCache;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Finds the meters of what is tracked without asking the registry again. */
final class MeterCache {
  private final MeterRegistry registry;
  private final ArgumentTags arguments;
  private final boolean countsActive;
  private final boolean tagsArguments;
  private final TagConflict conflict;
  private final MethodCache<OperationMeters> byMethod;

  /** Without a detour, where no arguments are tags. */
  private final MethodCache<ActivityMeters> onlyByMethod;

  /** By operation and subject, one after the other so that to find them takes no new object. */
  private final Map<String, Map<String, OperationMeters>> byName = new ConcurrentHashMap<>();

  /** Those that were made, under the names that a filter may have given them. */
  private final Set<Meter.Id> made = ConcurrentHashMap.newKeySet();

  MeterCache(
      MeterRegistry registry, ArgumentTags arguments, boolean countsActive, TagConflict conflict) {
    this.registry = registry;
    this.conflict = conflict;
    this.arguments = arguments;
    this.countsActive = countsActive;
    this.tagsArguments = !arguments.areNone();
    this.byMethod =
        new MethodCache<>(
            method -> create(OperationNames.of(method), method.effect() == Effect.CHANGE));
    this.onlyByMethod = new MethodCache<>(method -> byMethod.get(method).of());
  }

  /** One that has found none yet. */
  MeterCache renewed() {
    return new MeterCache(registry, arguments, countsActive, conflict);
  }

  /** Those of a method, where no arguments are tags. */
  ActivityMeters of(TrackedMethod method) {
    return onlyByMethod.get(method);
  }

  /** The same, or {@code null} where they have not been made yet. */
  @Nullable ActivityMeters find(TrackedMethod method) {
    return onlyByMethod.find(method);
  }

  ActivityMeters of(TrackedMethod method, @Nullable Object[] kvArgs) {
    return tagsArguments ? byMethod.get(method).of(kvArgs) : of(method);
  }

  OperationMeters of(String operation, String subject) {
    Map<String, OperationMeters> bySubject = byName.get(operation);
    OperationMeters known = bySubject == null ? null : bySubject.get(subject);
    if (known != null) {
      return known;
    }
    // Not within computeIfAbsent, whose lock would be held while the registry calls its listeners.
    OperationMeters created = create(OperationNames.of(operation, subject), false);
    OperationMeters other =
        byName
            .computeIfAbsent(operation, key -> new ConcurrentHashMap<>())
            .putIfAbsent(subject, created);
    return other == null ? created : other;
  }

  /** Whether a meter is one of those that have been made here. */
  boolean hasMade(Meter meter) {
    return made.contains(meter.getId());
  }

  /** Keeps in mind that a meter is one of these. */
  void made(Meter meter) {
    made.add(meter.getId());
    conflict.lookFor(registry, meter);
  }

  private OperationMeters create(OperationNames names, boolean changes) {
    return new OperationMeters(registry, arguments, names, countsActive, changes, this::made);
  }
}
