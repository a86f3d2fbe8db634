package dev.tracker.micrometer;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The meters of one operation on one subject, for all values of its arguments that are tags. */
final class OperationMeters {
  private final MeterRegistry registry;
  private final ArgumentTags arguments;
  private final Tags tags;
  private final boolean countsActive;
  private final boolean changes;
  private final Consumer<Meter> made;

  /** The only meters where no arguments are tags, else {@code null}. */
  private final @Nullable ActivityMeters only;

  /** As many as the bounds of the tags allow. */
  private final Map<List<String>, ActivityMeters> byValues = new ConcurrentHashMap<>();

  OperationMeters(
      MeterRegistry registry,
      ArgumentTags arguments,
      OperationNames names,
      boolean countsActive,
      boolean changes,
      Consumer<Meter> made) {
    this.made = made;
    this.registry = registry;
    this.arguments = arguments;
    this.tags = Tags.of(names.keyValues());
    this.countsActive = countsActive;
    this.changes = changes;
    this.only = arguments.areNone() ? create(tags) : null;
  }

  ActivityMeters of(@Nullable Object... kvArgs) {
    if (only != null) {
      return only;
    }
    List<String> values = arguments.valuesOf(kvArgs);
    ActivityMeters known = byValues.get(values);
    if (known != null) {
      return known;
    }
    // Not within computeIfAbsent, whose lock would be held while the registry calls its listeners.
    ActivityMeters created = create(tags.and(arguments.tagsOf(values)));
    ActivityMeters other = byValues.putIfAbsent(values, created);
    return other == null ? created : other;
  }

  private ActivityMeters create(Tags all) {
    return new ActivityMeters(registry, all, countsActive, changes, made);
  }
}
