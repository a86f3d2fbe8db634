package dev.tracker.micrometer;

import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.spi.ArgumentFields;
import dev.tracker.spi.ArgumentPlan;
import dev.tracker.spi.VisibleText;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import org.jspecify.annotations.Nullable;

/** What is known of the activity that is observed, for conventions, predicates and handlers. */
public final class ActivityObservationContext extends SortedContext {
  private final ActivityContext activityContext;
  private final OperationKeyValues names;
  private final @Nullable TrackedMethod method;
  private final ArgumentFields<String> fields;
  private final @Nullable Object[] kvArgs;
  private volatile @Nullable KeyValues arguments;
  private volatile @Nullable String changeId;
  private volatile boolean ended;

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
      ArgumentPlan<String> plan = fields.of(method, kvArgs);
      KeyValue[] all = new KeyValue[plan.size()];
      for (int i = 0; i < all.length; i++) {
        all[i] = KeyValue.of(plan.key(i), VisibleText.of(plan.text(i, kvArgs)));
      }
      known = KeyValues.of(all);
      arguments = known;
    }
    return known;
  }

  /** {@return the id of what was changed, or {@code null} where none was reported so far} */
  public @Nullable String changeId() {
    return changeId;
  }

  /** {@return {@code success} or {@code failure}; {@code null} until the activity ends} */
  public @Nullable String outcome() {
    if (!ended) {
      return null;
    }
    return getError() == null ? "success" : "failure";
  }

  String contextualName() {
    return names.contextualName();
  }

  /** The key-values of low cardinality, as far as they are known by now. */
  KeyValues named() {
    if (!ended) {
      return names.started();
    }
    return getError() == null ? names.succeeded() : names.failed();
  }

  void changed(String id) {
    changeId = VisibleText.of(id);
  }

  void ended() {
    ended = true;
  }
}
