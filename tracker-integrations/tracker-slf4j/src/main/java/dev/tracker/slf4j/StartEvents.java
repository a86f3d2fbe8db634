package dev.tracker.slf4j;

import dev.tracker.TrackedMethod;
import dev.tracker.log.LogEvent;
import dev.tracker.spi.ArgumentFields;
import dev.tracker.spi.ArgumentPlan;
import dev.tracker.spi.ValueFormat;
import org.jspecify.annotations.Nullable;

/** Logs that activities have started, with their arguments. */
final class StartEvents {
  private final EventLevels log;
  private final ArgumentFields<String> arguments;

  StartEvents(EventLevels log, ValueFormat values, EventKeys keys) {
    this.log = log;
    this.arguments = new ArgumentFields<>(values, EventField::isKey, keys::ofArgument);
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
    ArgumentPlan<String> plan = arguments.of(method, kvArgs);
    for (int i = 0; i < plan.size(); i++) {
      started.addArgument(plan.key(i), plan.typed(i, kvArgs));
    }
    started.log();
  }
}
