package dev.tracker.micrometer;

import dev.tracker.ActivityContext;
import dev.tracker.ArgumentFields;
import dev.tracker.ArgumentPlan;
import dev.tracker.TrackedMethod;
import dev.tracker.VisibleText;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of the activity that is observed, for conventions, predicates and handlers. */
public final class ActivityObservationContext extends Observation.Context {
  private final ActivityContext activityContext;
  private final String operation;
  private final String subject;
  private final @Nullable TrackedMethod method;
  private final ArgumentFields<String> fields;
  private final @Nullable Object[] kvArgs;
  private @Nullable KeyValues arguments;
  private volatile @Nullable String changeId;
  private volatile boolean ended;

  ActivityObservationContext(
      ActivityContext activityContext,
      String operation,
      String subject,
      @Nullable TrackedMethod method,
      ArgumentFields<String> fields,
      @Nullable Object[] kvArgs) {
    this.activityContext = activityContext;
    this.operation = VisibleText.of(operation);
    this.subject = VisibleText.of(subject);
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
    return operation;
  }

  /** {@return the noun; empty where there is none} */
  public String subject() {
    return subject;
  }

  /** {@return the method that is called, or {@code null} if the activity was started by hand} */
  public @Nullable TrackedMethod method() {
    return method;
  }

  /** {@return the arguments as visible text, bounded, and without what is secret by its name} */
  public synchronized KeyValues arguments() {
    KeyValues known = arguments;
    if (known == null) {
      ArgumentPlan<String> plan = fields.of(method, kvArgs);
      List<KeyValue> all = new ArrayList<>(plan.size());
      for (int i = 0; i < plan.size(); i++) {
        all.add(KeyValue.of(plan.key(i), VisibleText.of(plan.text(i, kvArgs))));
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

  void changed(String id) {
    changeId = VisibleText.of(id);
  }

  void ended() {
    ended = true;
  }
}
