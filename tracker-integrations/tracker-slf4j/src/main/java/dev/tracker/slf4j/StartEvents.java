package dev.tracker.slf4j;

import dev.tracker.TrackedMethod;
import dev.tracker.log.LogEvent;
import dev.tracker.spi.ArgumentFields;
import dev.tracker.spi.ArgumentPlan;
import dev.tracker.spi.ValueFormat;
import org.jspecify.annotations.Nullable;

/** Logs that activities have started, and adds arguments and results to events. */
final class StartEvents {
  private final EventLevels log;
  private final ArgumentFields<String> arguments;
  private final ArgumentFields<String> results;

  StartEvents(EventLevels log, ValueFormat values, EventKeys keys) {
    this.log = log;
    this.arguments = new ArgumentFields<>(values, EventField::isKey, keys::ofArgument);
    this.results = new ArgumentFields<>(values, name -> false, keys::ofResult);
  }

  /**
   * Logs that one has.
   *
   * @param binding closed if that fails, as its activity has not started then
   */
  void log(
      EventIdentity identity,
      @Nullable TrackedMethod method,
      @Nullable Object[] kvArgs,
      @Nullable MdcBinding binding) {
    try {
      log(identity, method, kvArgs);
    } catch (Throwable fault) {
      if (binding != null) {
        binding.close();
      }
      throw fault;
    }
  }

  private void log(
      EventIdentity identity, @Nullable TrackedMethod method, @Nullable Object[] kvArgs) {
    EventDraft started = log.begin(LogEvent.STARTED, identity);
    if (started == null) {
      return;
    }
    addArguments(started, method, kvArgs);
    started.log();
  }

  /** Adds what an activity was started with. */
  void addArguments(EventDraft event, @Nullable TrackedMethod method, @Nullable Object[] kvArgs) {
    add(event, arguments.of(method, kvArgs), kvArgs);
  }

  /** Adds what was recorded of the result, as {@code result.count}. */
  void addResults(EventDraft event, @Nullable Object[] kvResults) {
    add(event, results.of(null, kvResults), kvResults);
  }

  private static void add(
      EventDraft event, ArgumentPlan<String> plan, @Nullable Object[] keysAndValues) {
    for (int i = 0; i < plan.size(); i++) {
      event.addArgument(plan.key(i), plan.typed(i, keysAndValues));
    }
  }
}
