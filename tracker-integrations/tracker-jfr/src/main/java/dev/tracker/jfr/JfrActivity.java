package dev.tracker.jfr;

import dev.tracker.Activity;
import dev.tracker.TrackedMethod;
import dev.tracker.ValueFormat;
import dev.tracker.VisibleText;
import org.jspecify.annotations.Nullable;

/** One operation of a {@link JfrTracker}: fills in its event, and commits it. */
final class JfrActivity implements Activity {
  private final @Nullable TrackedMethod method;

  /** {@code null} where no values are recorded. */
  private final @Nullable ValueFormat values;

  /** Guarded by this, for it has no volatile fields; {@code null} once ended. */
  private @Nullable ActivityEvent event;

  JfrActivity(ActivityEvent event, @Nullable TrackedMethod method, @Nullable ValueFormat values) {
    this.event = event;
    this.method = method;
    this.values = values;
  }

  @Override
  public synchronized void reportErr(Throwable error) {
    if (event != null) {
      event.error = error.getClass().getName();
    }
  }

  @Override
  public void reportChange(@Nullable String id, @Nullable Object data) {
    String text = id == null || values == null ? null : VisibleText.of(values.format(id));
    synchronized (this) {
      if (event != null) {
        event.changed = true;
        event.changeId = text;
      }
    }
  }

  @Override
  public void end() {
    ActivityEvent ending = take();
    if (ending == null) {
      return;
    }
    ending.end();
    if (ending.shouldCommit()) {
      ending.outcome = ending.error == null ? "success" : "failure";
      ending.method = method == null ? null : method.toString();
      ending.commit();
    }
  }

  private synchronized @Nullable ActivityEvent take() {
    ActivityEvent taken = event;
    event = null;
    return taken;
  }
}
