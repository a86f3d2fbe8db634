package dev.tracker.micrometer;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Tells, once, that the registry has meters of the same name with other tags: those of another
 * tracker, whose arguments are other tags. Of these, some registries keep only one kind and drop
 * the other, older ones without a word.
 */
final class TagConflict {
  private final Consumer<RuntimeException> teller;
  private final AtomicBoolean told = new AtomicBoolean();

  TagConflict(Consumer<RuntimeException> teller) {
    this.teller = teller;
  }

  void lookFor(MeterRegistry registry, Meter meter) {
    if (told.get()) {
      return;
    }
    Set<String> keys = keys(meter);
    for (Meter other : registry.find(meter.getId().getName()).meters()) {
      Set<String> otherKeys = keys(other);
      if (!otherKeys.equals(keys) && told.compareAndSet(false, true)) {
        teller.accept(
            new IllegalStateException(
                "The registry has meters named "
                    + meter.getId().getName()
                    + " with the tags "
                    + otherKeys
                    + ", and this tracker's have "
                    + keys
                    + ". Prometheus keeps one kind only. Give the trackers of one registry the"
                    + " same argument tags."));
      }
    }
  }

  private static Set<String> keys(Meter meter) {
    return meter.getId().getTags().stream()
        .map(Tag::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
