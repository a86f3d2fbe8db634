package dev.tracker.micrometer;

import dev.tracker.Outcome;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.spi.ArgumentFields;
import dev.tracker.spi.ArgumentPlan;
import dev.tracker.spi.VisibleText;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import org.jspecify.annotations.Nullable;

/**
 * The activity that is observed, for conventions, predicates and handlers.
 *
 * @since 0.1.0
 */
public final class ActivityObservationContext extends SortedContext {
  private final ActivityContext activityContext;
  private final OperationKeyValues names;
  private final @Nullable TrackedMethod method;
  private final ArgumentFields<String> fields;
  private final @Nullable Object[] kvArgs;
  private volatile @Nullable KeyValues arguments;
  private volatile @Nullable String changeId;
  private volatile KeyValues results = KeyValues.empty();
  private volatile @Nullable String expectedError;

  /** {@code null} until the activity ends. */
  private volatile @Nullable Outcome outcome;

  ActivityObservationContext(
      ActivityContext activityContext,
      OperationKeyValues names,
      @Nullable TrackedMethod method,
      ArgumentFields<String> fields,
      @Nullable Object[] kvArgs) {
    this.activityContext = activityContext;
    this.names = names;
    this.method = method;
    this.fields = fields;
    this.kvArgs = kvArgs;
  }

  /** {@return the context in which the activity was started} */
  public ActivityContext activityContext() {
    return activityContext;
  }

  /** {@return the verb} */
  public String operation() {
    return names.operation();
  }

  /** {@return the noun; empty where there is none} */
  public String subject() {
    return names.subject();
  }

  /** {@return the method that is called, or {@code null} if the activity was started by hand} */
  public @Nullable TrackedMethod method() {
    return method;
  }

  /** {@return the arguments as visible text, bounded, and without what is secret by its name} */
  public KeyValues arguments() {
    KeyValues known = arguments;
    if (known == null) {
      // Twice is no harm.
      known = keyValues(fields.of(method, kvArgs), kvArgs);
      arguments = known;
    }
    return known;
  }

  static KeyValues keyValues(ArgumentPlan<String> plan, @Nullable Object[] keysAndValues) {
    KeyValue[] all = new KeyValue[plan.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = KeyValue.of(plan.key(i), VisibleText.of(plan.text(i, keysAndValues)));
    }
    return KeyValues.of(all);
  }

  /**
   * The id of what was changed.
   *
   * @return the first one where there are several; {@code null} where none was reported so far
   */
  public @Nullable String changeId() {
    return changeId;
  }

  /**
   * {@return what was recorded of the result, as {@link #arguments} are, by {@code result.<key>}}
   */
  public KeyValues results() {
    return results;
  }

  /** {@return the class of an exception that was a normal outcome, or {@code null}} */
  public @Nullable String expectedError() {
    return expectedError;
  }

  /** {@return the word of an {@link Outcome}; {@code null} until the activity ends} */
  public @Nullable String outcome() {
    Outcome known = outcome;
    return known == null ? null : known.word();
  }

  String contextualName() {
    return names.contextualName();
  }

  /** The key-values of low cardinality, as far as they are known by now. */
  KeyValues named() {
    Outcome known = outcome;
    return known == null ? names.started() : names.ended(known);
  }

  void changed(String id) {
    changeId = VisibleText.of(id);
  }

  void resulted(KeyValues recorded) {
    results = recorded;
  }

  void expected(Throwable error) {
    expectedError = ErrorName.of(error);
  }

  void ended(Outcome reached) {
    outcome = reached;
  }
}
