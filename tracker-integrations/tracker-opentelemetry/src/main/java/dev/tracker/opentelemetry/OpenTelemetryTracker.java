package dev.tracker.opentelemetry;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.spi.ArgumentFields;
import dev.tracker.spi.ArgumentPlan;
import dev.tracker.spi.OperationId;
import dev.tracker.spi.Redaction;
import dev.tracker.spi.ThreadBinding;
import dev.tracker.spi.ValueFormat;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.api.metrics.MeterBuilder;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.TracerBuilder;
import io.opentelemetry.context.Context;
import java.lang.module.ModuleDescriptor;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Traces activities with OpenTelemetry, and measures how long they took.
 *
 * <pre>{@code
 * ActivityTracker tracker = new OpenTelemetryTracker(openTelemetry);
 * }</pre>
 *
 * <p>Of each activity it exports:
 *
 * <ul>
 *   <li>A <b>span</b> named by operation and subject, {@code create backend}, of kind internal. Its
 *       attributes are {@code activity.operation}, {@code activity.subject} unless it is empty,
 *       {@code code.function.name}, the method with its interface, unless the activity was started
 *       by hand, {@code activity.op_id}, each argument as {@code activity.argument.} and its key,
 *       each recorded result as {@code activity.result.} and its key, and {@code activity.outcome},
 *       the word of an {@link dev.tracker.Outcome}.
 *   <li>A <b>failure</b> sets the status, {@code error.type} and an {@code exception} event, as
 *       OpenTelemetry's conventions demand.
 *   <li>An exception that is a <b>normal outcome</b> sets {@code error.type}, but neither the
 *       status nor an event.
 *   <li>A <b>change</b> is an event {@code activity.changed} with {@code activity.change.id} and
 *       {@code activity.change.data}, unless they are {@code null}. After 100 of them, one event
 *       has the number of the rest as {@code activity.change.count}.
 *   <li>The <b>histogram</b> {@code activity.duration}, in seconds, has the operation, the subject,
 *       {@code code.function.name}, {@code activity.outcome}, and {@code error.type}.
 * </ul>
 *
 * <p>The span is the current one from the start to {@link Activity#detach detach} or {@link
 * Activity#end end}. So is an {@link ActivityContext} with its ids as {@link
 * dev.tracker.context.ContextKey#TRACE_ID} and {@link dev.tracker.context.ContextKey#SPAN_ID},
 * which is what activities within this one start in, and what trackers after this one in a chain
 * are passed: so put it before those that log.
 *
 * <p>The parent is the current span of OpenTelemetry, or else the one whose ids are in the context
 * of the call; that one also if the current span is what was around it when it was started, for it
 * has left the thread since. Of a span that is known by its ids only, it is taken that it is
 * sampled, and of another process.
 *
 * <p>Values are numbers and booleans, or text as a {@link ValueFormat} has it, bounded and without
 * what is secret by its name. The limits of the SDK apply on top. Of what is known at the start,
 * arguments come last, so it is them that a limit of attributes cuts off first; but then it leaves
 * no room for {@code error.type} either, which the status and the exception event make up for.
 *
 * @since 0.1.0
 */
public final class OpenTelemetryTracker implements ActivityTracker {
  /** Put together here: a build that relocates this package renames constants that look like it. */
  private static final String SCOPE = String.join(".", "dev", "tracker", "opentelemetry");

  private final boolean enabled;
  private final Tracer tracer;
  private final ActivityDurations durations;
  private final ValueFormat values;
  private final ArgumentFields<ArgumentKeys> arguments;
  private final ArgumentFields<ArgumentKeys> results;
  private final ThreadBinding.Stack bindings = new ThreadBinding.Stack();

  /**
   * Traces and measures with all defaults.
   *
   * @param openTelemetry what makes spans and instruments
   */
  public OpenTelemetryTracker(OpenTelemetry openTelemetry) {
    this(builder(openTelemetry));
  }

  private OpenTelemetryTracker(Builder builder) {
    TracerBuilder tracerBuilder = builder.openTelemetry.tracerBuilder(SCOPE);
    MeterBuilder meterBuilder = builder.openTelemetry.meterBuilder(SCOPE);
    String version = version();
    if (version != null) { // OpenTelemetry logs a warning if it is given null.
      tracerBuilder.setInstrumentationVersion(version);
      meterBuilder.setInstrumentationVersion(version);
    }
    this.tracer = tracerBuilder.build();
    Meter meter = meterBuilder.build();
    this.enabled =
        !tracer.equals(OpenTelemetry.noop().getTracer(SCOPE))
            || !meter.equals(OpenTelemetry.noop().getMeter(SCOPE));
    this.durations = new ActivityDurations(meter);
    this.values = builder.values;
    this.arguments = new ArgumentFields<>(values, name -> false, ArgumentKeys::of);
    this.results = new ArgumentFields<>(values, name -> false, ArgumentKeys::ofResult);
  }

  /** As a module's descriptor tells it, or else the manifest, which the JDK reads for no module. */
  private static @Nullable String version() {
    ModuleDescriptor module = OpenTelemetryTracker.class.getModule().getDescriptor();
    return module == null
        ? OpenTelemetryTracker.class.getPackage().getImplementationVersion()
        : module.rawVersion().orElse(null);
  }

  /**
   * Begins a tracker that differs from the defaults.
   *
   * @param openTelemetry what makes spans and instruments
   * @return a builder that has the defaults
   */
  public static Builder builder(OpenTelemetry openTelemetry) {
    return new Builder(openTelemetry);
  }

  /**
   * Whether there is anything behind the API.
   *
   * @return {@code false} with {@link OpenTelemetry#noop()}, and what else has neither spans nor
   *     instruments: the global one of a process without SDK and agent
   */
  @Override
  public boolean isEnabled(TrackedMethod method) {
    return enabled;
  }

  @Override
  public boolean wantsDuration(TrackedMethod method) {
    return true;
  }

  @Override
  public Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
    return start(context, durations.of(operation, subject), null, false, kvArgs);
  }

  @Override
  public Activity start(ActivityContext context, TrackedMethod method, @Nullable Object... kvArgs) {
    return start(context, durations.of(method), method, false, kvArgs);
  }

  @Override
  public Activity startMeasured(
      ActivityContext context, TrackedMethod method, @Nullable Object... kvArgs) {
    return start(context, durations.of(method), method, true, kvArgs);
  }

  private Activity start(
      ActivityContext context,
      OperationDurations operation,
      @Nullable TrackedMethod method,
      boolean measured,
      @Nullable Object[] kvArgs) {
    Context outside = Context.current();
    Context parent = ParentSpan.of(outside, context);
    SpanBuilder builder = tracer.spanBuilder(operation.spanName()).setParent(parent);
    builder.setAllAttributes(operation.spanAttributes());
    builder.setAttribute(ActivityAttributes.OPERATION_ID, OperationId.next());
    ArgumentPlan<ArgumentKeys> plan = arguments.of(method, kvArgs);
    for (int i = 0; i < plan.size(); i++) {
      plan.key(i).set(builder, plan.typed(i, kvArgs));
    }
    Span span = builder.startSpan();
    try {
      Context inside = parent.with(span);
      SpanBinding binding = new SpanBinding(bindings);
      binding.bind(inside, ParentSpan.publish(span, outside, context));
      return new SpanActivity(span, inside, binding, operation, values, results, measured);
    } catch (Throwable fault) {
      // The caller gets no activity to end.
      span.end();
      throw fault;
    }
  }

  @Override
  public String toString() {
    return "OpenTelemetryTracker";
  }

  /** Builds an {@link OpenTelemetryTracker} that differs from the defaults. */
  public static final class Builder {
    private final OpenTelemetry openTelemetry;
    private ValueFormat values = ValueFormat.standard();

    private Builder(OpenTelemetry openTelemetry) {
      this.openTelemetry = Objects.requireNonNull(openTelemetry, "openTelemetry");
    }

    /**
     * Sets how values are written.
     *
     * @param format by default {@link ValueFormat#standard()}
     * @return this builder
     */
    public Builder values(ValueFormat format) {
      values = Objects.requireNonNull(format, "format");
      return this;
    }

    /**
     * Sets which fields are secret.
     *
     * @param policy by default {@link Redaction#standard()}
     * @return this builder
     */
    public Builder redaction(Redaction policy) {
      values = values.withRedaction(policy);
      return this;
    }

    /**
     * The tracker.
     *
     * @return a new tracker
     */
    public OpenTelemetryTracker build() {
      return new OpenTelemetryTracker(this);
    }
  }
}
