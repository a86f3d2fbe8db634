package dev.tracker;

import org.jspecify.annotations.Nullable;

/** Writes the arguments of activities to lines of a log. */
final class LogArguments {
  private static final int LONGEST_NUMBER = Double.toString(-Double.MIN_NORMAL).length();

  private final ArgumentFields<String> fields;

  /** Whether none can be over the limit. */
  private final boolean numbersFit;

  LogArguments(ValueFormat values) {
    this.fields = new ArgumentFields<>(values, LogField::isNamed, LogLine::prefix);
    this.numbersFit = values.maxLength() >= LONGEST_NUMBER;
  }

  /**
   * Adds the arguments of one activity to a line.
   *
   * @param method {@code null} where the activity is started by hand
   * @return the line
   */
  LogLine write(@Nullable TrackedMethod method, @Nullable Object[] kvArgs, LogLine line) {
    ArgumentPlan<String> plan = fields.of(method, kvArgs);
    for (int i = 0; i < plan.size(); i++) {
      line.argument(plan.key(i), numbersFit ? plan.typed(i, kvArgs) : plan.text(i, kvArgs));
    }
    return line;
  }
}
