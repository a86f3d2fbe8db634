package dev.tracker.journal.json;

import dev.tracker.spi.Redaction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Turns any value into JSON of bounded size, without secrets. Immutable and thread-safe.
 *
 * <ul>
 *   <li>A map is an object, its names sorted; a collection or array is an array; a record is an
 *       object of its components. An {@link java.util.Optional} is what it holds. Numbers and
 *       booleans are themselves. Anything else is its {@code toString}, as a string.
 *   <li>The value of a field that is secret by its name is {@link Redaction#MARK}, and is not
 *       looked at.
 *   <li>What is over a limit is replaced by a mark that says how much there was; what contains
 *       itself, by {@code …(cycle)}; what fails, by the name of the failure. NaN and the infinities
 *       are strings. Each of these but cuts and secrets is told to who listens for faults.
 * </ul>
 *
 * @since 0.1.0
 */
public final class ValueJson {
  private final ValueLimits limits;
  private final Redaction redaction;
  private final Consumer<? super String> faults;
  private final RecordReader records = new RecordReader();

  /**
   * A way to write values.
   *
   * @param limits how large they may be
   * @param redaction which fields are secret
   * @param faults hears what could not be recorded as it was
   */
  public ValueJson(ValueLimits limits, Redaction redaction, Consumer<? super String> faults) {
    this.limits = limits;
    this.redaction = redaction;
    this.faults = faults;
  }

  /**
   * The JSON of a value.
   *
   * @param value any value
   * @return its JSON, {@code null} for {@code null}
   */
  public @Nullable String write(@Nullable Object value) {
    return value == null ? null : new ValueJsonWriter(this).write(value);
  }

  /**
   * The JSON of keys and values.
   *
   * @param keyValues keys and values in turn, as {@code start} of a tracker takes them; a key that
   *     comes twice has its last value, and one without a value has {@code null}
   * @return a JSON object, {@code null} where there are none
   */
  public @Nullable String writePairs(@Nullable Object... keyValues) {
    if (keyValues.length == 0) {
      return null;
    }
    return new ValueJsonWriter(this).writePairs(keyValues);
  }

  ValueLimits limits() {
    return limits;
  }

  Redaction redaction() {
    return redaction;
  }

  RecordReader records() {
    return records;
  }

  void tell(String fault) {
    faults.accept(fault);
  }
}
