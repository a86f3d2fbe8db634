package dev.tracker.log;

import dev.tracker.TrackedMethod;
import dev.tracker.spi.ArgumentFields;
import dev.tracker.spi.ArgumentPlan;
import dev.tracker.spi.SpareText;
import dev.tracker.spi.ValueFormat;
import org.jspecify.annotations.Nullable;

/** Writes the lines of activities that start, which have their arguments. */
final class StartLines {
  private static final int LONGEST_NUMBER = Double.toString(-Double.MIN_NORMAL).length();

  private final ArgumentFields<String> fields;
  private final SpareText spare;

  /** Whether none can be over the limit. */
  private final boolean numbersFit;

  StartLines(ValueFormat values, SpareText spare) {
    this.fields = new ArgumentFields<>(values, LogField::isNamed, LogLine::prefix);
    this.spare = spare;
    this.numbersFit = values.maxLength() >= LONGEST_NUMBER;
  }

  /**
   * The line of one activity.
   *
   * @param begin its begin, up to the ids
   * @param method {@code null} where the activity is started by hand
   */
  String line(String begin, String ids, @Nullable TrackedMethod method, @Nullable Object[] kvArgs) {
    ArgumentPlan<String> plan = fields.of(method, kvArgs);
    StringBuilder text = spare.begin().append(begin).append(ids);
    for (int i = 0; i < plan.size(); i++) {
      LogLine.addArgument(
          text, plan.key(i), numbersFit ? plan.typed(i, kvArgs) : plan.text(i, kvArgs));
    }
    return spare.finish(text);
  }
}
