package dev.tracker.micrometer;

import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A context that keeps its key-values in order. Micrometer's own has them in maps, and puts them in
 * order again for each handler that asks, which takes longer than to observe. They are to be had,
 * added and taken away as in that one, by any number of threads.
 */
abstract class SortedContext extends Observation.Context {
  private static final AtomicReferenceFieldUpdater<SortedContext, KeyValues> LOW =
      AtomicReferenceFieldUpdater.newUpdater(SortedContext.class, KeyValues.class, "low");
  private static final AtomicReferenceFieldUpdater<SortedContext, KeyValues> HIGH =
      AtomicReferenceFieldUpdater.newUpdater(SortedContext.class, KeyValues.class, "high");

  private volatile KeyValues low = KeyValues.empty();
  private volatile KeyValues high = KeyValues.empty();

  @Override
  public Observation.Context addLowCardinalityKeyValue(KeyValue keyValue) {
    return addLowCardinalityKeyValues(KeyValues.of(keyValue));
  }

  @Override
  public Observation.Context addHighCardinalityKeyValue(KeyValue keyValue) {
    return addHighCardinalityKeyValues(KeyValues.of(keyValue));
  }

  @Override
  public Observation.Context addLowCardinalityKeyValues(KeyValues keyValues) {
    LOW.accumulateAndGet(this, keyValues, KeyValues::and);
    return this;
  }

  @Override
  public Observation.Context addHighCardinalityKeyValues(KeyValues keyValues) {
    HIGH.accumulateAndGet(this, keyValues, KeyValues::and);
    return this;
  }

  @Override
  public Observation.Context removeLowCardinalityKeyValue(String keyName) {
    LOW.updateAndGet(this, without(keyName));
    return this;
  }

  @Override
  public Observation.Context removeHighCardinalityKeyValue(String keyName) {
    HIGH.updateAndGet(this, without(keyName));
    return this;
  }

  @Override
  public KeyValues getLowCardinalityKeyValues() {
    return low;
  }

  @Override
  public KeyValues getHighCardinalityKeyValues() {
    return high;
  }

  @Override
  public @Nullable KeyValue getLowCardinalityKeyValue(String key) {
    return find(low, key);
  }

  @Override
  public @Nullable KeyValue getHighCardinalityKeyValue(String key) {
    return find(high, key);
  }

  private static UnaryOperator<KeyValues> without(String key) {
    return keyValues ->
        KeyValues.of(
            keyValues.stream().filter(each -> !each.getKey().equals(key)).toArray(KeyValue[]::new));
  }

  private static @Nullable KeyValue find(KeyValues keyValues, String key) {
    for (KeyValue each : keyValues) {
      if (each.getKey().equals(key)) {
        return each;
      }
    }
    return null;
  }
}
