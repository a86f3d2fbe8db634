package dev.tracker.spring.transaction;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.TrackedMethod;
import dev.tracker.containers.Change;
import dev.tracker.context.ActivityContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One attempt of a call, as it is seen from inside its transaction. */
final class InsideCall implements ActivityTracker {
  private final TransactionalOperation operation;
  private final List<Change> changes = new ArrayList<>(1);
  private boolean isStarted;
  private boolean isKnown;

  InsideCall(TransactionalOperation operation) {
    this.operation = operation;
  }

  @Override
  public boolean isEnabled(TrackedMethod method) {
    return operation.isStarted();
  }

  /** The arguments were evaluated outside. */
  @Override
  public boolean wantsValues(TrackedMethod method) {
    return isStarted && operation.trackers.all().wantsValues(method);
  }

  @Override
  public Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
    throw new UnsupportedOperationException("only decorators start it");
  }

  @Override
  public Activity start(ActivityContext context, TrackedMethod method, @Nullable Object... kvArgs) {
    isStarted = true;
    isKnown = true;
    return new Inside(operation.startInside(method));
  }

  /** What was changed; {@code null} if that is not known on return, as the work goes on. */
  @Nullable List<Change> changes() {
    return isKnown ? List.copyOf(changes) : null;
  }

  /** What the trackers inside are told, and what is kept for those outside. */
  private final class Inside implements Activity {
    private final Activity activity;

    private Inside(Activity activity) {
      this.activity = activity;
    }

    @Override
    public void detach() {
      isKnown = false;
      activity.detach();
    }

    @Override
    public void reportErr(Throwable error) {
      activity.reportErr(error);
    }

    @Override
    public void reportExpected(Throwable error) {
      activity.reportExpected(error);
    }

    @Override
    public void reportResult(@Nullable Object... kvResults) {
      activity.reportResult(kvResults);
    }

    @Override
    public void reportChange(@Nullable String id, @Nullable Object data) {
      if (isKnown) {
        changes.add(Change.taken(id, data));
      }
      activity.reportChange(id, data);
    }

    @Override
    public void end() {
      activity.end();
    }
  }
}
