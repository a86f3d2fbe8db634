package dev.tracker.spring.boot;

import dev.tracker.ActivityTracker;
import dev.tracker.NoopTracker;
import dev.tracker.TrackedMethod;
import dev.tracker.compose.FilteredTracker;
import dev.tracker.compose.MethodFilter;
import dev.tracker.compose.SampledTracker;
import java.util.List;
import java.util.function.Predicate;

/** Leaves out of tracking what the configuration says. */
final class AskedFilter {
  private final TrackerProperties properties;

  AskedFilter(TrackerProperties properties) {
    this.properties = properties;
  }

  /** The trackers outside of the transaction, of a sample if one is asked for. */
  ActivityTracker outside(ActivityTracker tracker) {
    ActivityTracker filtered = inside(tracker);
    return properties.sampling() < 1 && !(filtered instanceof NoopTracker)
        ? SampledTracker.ratio(filtered, properties.sampling())
        : filtered;
  }

  /** Those inside of it, which hear of each call: what is audited is not sampled. */
  ActivityTracker inside(ActivityTracker tracker) {
    Predicate<TrackedMethod> passes = passes();
    return isUnfiltered() || tracker instanceof NoopTracker
        ? tracker
        : FilteredTracker.of(tracker, passes);
  }

  private boolean isUnfiltered() {
    return properties.include().isEmpty()
        && properties.exclude().isEmpty()
        && properties.operations().isEmpty()
        && properties.excludeOperations().isEmpty();
  }

  private Predicate<TrackedMethod> passes() {
    Predicate<TrackedMethod> included = names(properties.include());
    Predicate<TrackedMethod> excluded = names(properties.exclude());
    return method ->
        (properties.include().isEmpty() || included.test(method))
            && !excluded.test(method)
            && (properties.operations().isEmpty()
                || properties.operations().contains(method.operation()))
            && !properties.excludeOperations().contains(method.operation());
  }

  private static Predicate<TrackedMethod> names(List<String> globs) {
    return globs.stream().map(MethodFilter::name).reduce(Predicate::or).orElse(method -> false);
  }
}
