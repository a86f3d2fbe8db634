package dev.tracker.log;

import dev.tracker.TrackedMethod;
import dev.tracker.spi.ArgumentFields;
import dev.tracker.spi.ArgumentPlan;
import dev.tracker.spi.ValueFormat;
import org.jspecify.annotations.Nullable;

/** Writes what comes as keys and values in turn, arguments and results, as fields of a line. */
final class LogFields {
  private static final int LONGEST_NUMBER = Double.toString(-Double.MIN_NORMAL).length();

  /** Results are told apart from arguments, which may have the same keys. */
  private static final String RESULT = "result.";

  private final ArgumentFields<String> arguments;
  private final ArgumentFields<String> results;

  /** Whether no number can be over the limit. */
  private final boolean numbersFit;

  LogFields(ValueFormat values) {
    this.arguments = new ArgumentFields<>(values, LogField::isNamed, LogLine::prefix);
    this.results =
        new ArgumentFields<>(values, name -> false, name -> LogLine.prefix(RESULT + name));
    this.numbersFit = values.maxLength() >= LONGEST_NUMBER;
  }

  /**
   * Adds the arguments of an activity.
   *
   * @param method {@code null} where the activity is started by hand
   */
  void addArguments(StringBuilder text, @Nullable TrackedMethod method, @Nullable Object[] kvArgs) {
    add(text, arguments.of(method, kvArgs), kvArgs);
  }

  /** Adds what was recorded of the result, {@code result.count=3}. */
  void addResults(StringBuilder text, @Nullable Object[] kvResults) {
    add(text, results.of(null, kvResults), kvResults);
  }

  private void add(
      StringBuilder text, ArgumentPlan<String> plan, @Nullable Object[] keysAndValues) {
    for (int i = 0; i < plan.size(); i++) {
      LogLine.addArgument(
          text,
          plan.key(i),
          numbersFit ? plan.typed(i, keysAndValues) : plan.text(i, keysAndValues));
    }
  }
}
