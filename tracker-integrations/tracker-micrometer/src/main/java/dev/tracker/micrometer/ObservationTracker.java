package dev.tracker.micrometer;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import dev.tracker.spi.ArgumentFields;
import dev.tracker.spi.MethodCache;
import dev.tracker.spi.Redaction;
import dev.tracker.spi.ThreadBinding;
import dev.tracker.spi.ValueFormat;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.ObservationView;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Creates one Micrometer {@link Observation} per activity. The handlers of the registry turn it
 * into meters, traces and logs. {@link ActivityObservationConvention} defines its names and keys.
 *
 * <pre>{@code
 * ActivityTracker tracker = new ObservationTracker(observationRegistry);
 * }</pre>
 *
 * <p>An observation is the current one from the start of its activity to its {@link Activity#detach
 * detach} or {@link Activity#end end}. Its parent is the observation that is current at the start;
 * or that of the activity in whose {@link ActivityContext} it starts, if none is current or one
 * that is around it.
 *
 * <p>An activity that is settled after it has returned stops when it is settled, because the
 * outcome of an observation must be known when it stops. So its duration includes the commit. For
 * the duration of the operation alone, use a {@link MicrometerTracker}.
 *
 * <p>An activity that the registry's predicates refuse is not observed. A registry without handlers
 * costs nothing.
 *
 * @since 0.1.0
 */
public final class ObservationTracker implements ActivityTracker {
  private static final Set<String> OWN_KEYS =
      Set.of(
          "operation",
          "subject",
          "class",
          "method",
          "outcome",
          "error",
          "change.id",
          "expected.error");

  /** That of an activity, for all trackers of the process. */
  private static final ContextKey<Observation> OBSERVATION = ContextKey.named("observation");

  private final ObservationRegistry registry;
  private final ActivityObservationConvention convention;
  private final ValueFormat values;
  private final ArgumentFields<String> fields;
  private final ArgumentFields<String> results;
  private final MethodCache<OperationKeyValues> operations =
      new MethodCache<>(method -> OperationKeyValues.of(OperationNames.of(method)));
  private final ThreadBinding.Stack bindings = new ThreadBinding.Stack();

  /**
   * Observes by the default convention.
   *
   * @param registry the registry that receives the observations
   */
  public ObservationTracker(ObservationRegistry registry) {
    this(builder(registry));
  }

  private ObservationTracker(Builder builder) {
    this.registry = builder.registry;
    this.convention = builder.convention;
    this.values = ValueFormat.standard().withRedaction(builder.redaction);
    this.fields = ArgumentFields.named(values, OWN_KEYS::contains);
    this.results = new ArgumentFields<>(values, name -> false, name -> "result." + name);
  }

  /**
   * Begins a tracker that differs from the defaults.
   *
   * @param registry the registry that receives the observations
   * @return a builder that has the defaults
   */
  public static Builder builder(ObservationRegistry registry) {
    return new Builder(registry);
  }

  @Override
  public boolean isEnabled(TrackedMethod method) {
    return !registry.isNoop();
  }

  @Override
  public Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
    return start(
        new ActivityObservationContext(
            context,
            OperationKeyValues.of(OperationNames.of(operation, subject)),
            null,
            fields,
            kvArgs));
  }

  @Override
  public Activity start(ActivityContext context, TrackedMethod method, @Nullable Object... kvArgs) {
    return start(
        new ActivityObservationContext(context, operations.get(method), method, fields, kvArgs));
  }

  @SuppressWarnings("ReferenceEquality") // which observation it is, not what it is like
  private Activity start(ActivityObservationContext context) {
    Observation observation =
        Observation.createNotStarted(null, convention, () -> context, registry);
    if (observation.isNoop()) {
      return Activity.noop();
    }
    Observation around = context.activityContext().get(OBSERVATION);
    Observation current = registry.getCurrentObservation();
    if (around != null && around != current && (current == null || isAround(current, around))) {
      observation.parentObservation(around);
    }
    try {
      observation.start();
      ObservationBinding binding = new ObservationBinding(bindings, registry);
      binding.bind(observation, context.activityContext().with(OBSERVATION, observation));
      return new ObservationActivity(context, observation, binding, values, results);
    } catch (Throwable fault) {
      // The caller gets no activity to end.
      stop(observation);
      throw fault;
    }
  }

  /**
   * Whether what is current is around an observation. Its activity has left the thread since, and
   * has taken it off: what starts in its context is within it all the same.
   */
  @SuppressWarnings("ReferenceEquality") // as above
  private static boolean isAround(Observation current, Observation inner) {
    ObservationView outer = inner.getContextView().getParentObservation();
    while (outer != null && outer != current) {
      outer = outer.getContextView().getParentObservation();
    }
    return outer != null;
  }

  /** Stops one of which not all handlers know. */
  private static void stop(Observation observation) {
    try {
      observation.stop();
    } catch (RuntimeException ignored) {
      // Of a handler that was not told of the start; what kept the others from it is thrown.
    }
  }

  @Override
  public String toString() {
    return "ObservationTracker";
  }

  /** Builds an {@link ObservationTracker} that differs from the defaults. */
  public static final class Builder {
    private final ObservationRegistry registry;
    private ActivityObservationConvention convention = new ActivityObservationConvention();
    private Redaction redaction = Redaction.standard();

    private Builder(ObservationRegistry registry) {
      this.registry = Objects.requireNonNull(registry, "registry");
    }

    /**
     * Sets how activities are observed. A global convention of the registry comes before it.
     *
     * @param own by default an {@link ActivityObservationConvention}
     * @return this builder
     */
    public Builder convention(ActivityObservationConvention own) {
      convention = Objects.requireNonNull(own, "convention");
      return this;
    }

    /**
     * Sets which arguments are secret.
     *
     * @param policy by default {@link Redaction#standard()}
     * @return this builder
     */
    public Builder redaction(Redaction policy) {
      redaction = Objects.requireNonNull(policy, "policy");
      return this;
    }

    /**
     * The tracker.
     *
     * @return a new tracker
     */
    public ObservationTracker build() {
      return new ObservationTracker(this);
    }
  }
}
