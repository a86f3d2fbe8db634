package dev.tracker.jfr;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import dev.tracker.spi.ArgumentFields;
import dev.tracker.spi.MethodCache;
import dev.tracker.spi.OperationId;
import dev.tracker.spi.Redaction;
import dev.tracker.spi.ValueFormat;
import dev.tracker.spi.VisibleText;
import java.util.Objects;
import jdk.jfr.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Writes an event {@value #EVENT_NAME} to the Flight Recorder for each activity that ends. While no
 * recording wants such events, the tracker is not enabled, and costs almost nothing.
 *
 * <pre>{@code
 * BackendService service =
 *     new TrackedBackendService(new DefaultBackendService(), new JfrTracker());
 * }</pre>
 *
 * <p>An event has the operation, the subject, the method, the outcome (the word of an {@link
 * dev.tracker.Outcome}), the class of an error, the arguments and results, how many changes were
 * reported and the id of the first, the ids of the operation and the context, and the thread on
 * which the activity started, with its name. Its own thread is the one on which the activity ended,
 * and its duration is the activity's.
 *
 * <p>The settings of a recording select what it contains. On the command line they need a plus,
 * because the JDK's own settings do not contain the event: {@code
 * +dev.tracker.Activity#threshold=20ms} leaves out what is shorter, {@code
 * +dev.tracker.Activity#stackTrace=true} adds where it ended.
 *
 * <p>Arguments and the id are text as a {@link ValueFormat} has it, bounded and without what is
 * secret by its name. To make them takes most of the time; {@link Builder#withoutValues} leaves
 * them out.
 *
 * @since 0.1.0
 */
public final class JfrTracker implements ActivityTracker {

  /** What the event is called in recordings and in their settings. */
  public static final String EVENT_NAME = "dev.tracker.Activity";

  private final EventType type = EventType.getEventType(ActivityEvent.class);
  private final boolean withValues;
  private final ValueFormat values;
  private final ArgumentFields<String> arguments;
  private final MethodCache<EventNames> names = new MethodCache<>(this::names);

  /** Records with all defaults. */
  public JfrTracker() {
    this(builder());
  }

  private JfrTracker(Builder builder) {
    this.withValues = builder.withValues;
    this.values = builder.format;
    this.arguments = ArgumentFields.named(builder.format, name -> false);
  }

  /**
   * Begins a tracker that differs from the defaults.
   *
   * @return a builder that has the defaults
   */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return whether a recording that is running wants the event} */
  @Override
  public boolean isEnabled(TrackedMethod method) {
    return type.isEnabled();
  }

  @Override
  public boolean wantsValues(TrackedMethod method) {
    return withValues;
  }

  @Override
  public Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
    return type.isEnabled()
        ? start(context, new EventNames(visible(operation), visible(subject), null), null, kvArgs)
        : Activity.noop();
  }

  @Override
  public Activity start(ActivityContext context, TrackedMethod method, @Nullable Object... kvArgs) {
    return type.isEnabled() ? start(context, names.get(method), method, kvArgs) : Activity.noop();
  }

  private Activity start(
      ActivityContext context,
      EventNames names,
      @Nullable TrackedMethod method,
      @Nullable Object[] kvArgs) {
    ActivityEvent event = new ActivityEvent();
    event.operation = names.operation();
    event.subject = names.subject();
    event.method = names.method();
    event.requestId = id(context, ContextKey.REQUEST_ID);
    event.traceId = id(context, ContextKey.TRACE_ID);
    event.spanId = id(context, ContextKey.SPAN_ID);
    event.operationId = OperationId.next();
    Thread thread = Thread.currentThread();
    event.startThread = thread;
    event.startThreadName = visible(thread.getName());
    if (withValues && kvArgs.length > 0) {
      // Here, for what is passed may be changed by the operation.
      event.arguments = arguments.of(method, kvArgs).text(kvArgs);
    }
    // Last, so that what is measured is the operation.
    event.begin();
    return new JfrActivity(event, withValues ? values : null, arguments);
  }

  private @Nullable String id(ActivityContext context, ContextKey<String> key) {
    String id = context.get(key);
    return id == null ? null : visible(id);
  }

  private EventNames names(TrackedMethod method) {
    return new EventNames(
        visible(method.operation()), visible(method.subject()), method.toString());
  }

  /** What prints a recording ends a line wherever a text has an end of one. */
  private String visible(String text) {
    return VisibleText.of(text.length() <= values.maxLength() ? text : values.format(text));
  }

  @Override
  public String toString() {
    return "JfrTracker";
  }

  /** Builds a {@link JfrTracker} that differs from the defaults. */
  public static final class Builder {
    private boolean withValues = true;
    private ValueFormat format = ValueFormat.standard();

    private Builder() {}

    /**
     * Leaves out the arguments and the id of a change, which then are not even evaluated.
     *
     * @return this builder
     */
    public Builder withoutValues() {
      withValues = false;
      return this;
    }

    /**
     * Sets how values are written.
     *
     * @param by by default {@link ValueFormat#standard()}
     * @return this builder
     */
    public Builder values(ValueFormat by) {
      format = Objects.requireNonNull(by, "format");
      return this;
    }

    /**
     * Sets which fields are secret.
     *
     * @param policy by default {@link Redaction#standard()}
     * @return this builder
     */
    public Builder redaction(Redaction policy) {
      format = format.withRedaction(policy);
      return this;
    }

    /**
     * The tracker.
     *
     * @return a new tracker
     */
    public JfrTracker build() {
      return new JfrTracker(this);
    }
  }
}
