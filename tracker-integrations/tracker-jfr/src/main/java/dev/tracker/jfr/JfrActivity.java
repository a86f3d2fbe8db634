package dev.tracker.jfr;

import dev.tracker.Activity;
import dev.tracker.spi.ValueFormat;
import dev.tracker.spi.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a {@link JfrTracker}: fills in its event, and commits it. No two threads call it
 * at once, and whatever hands it from one to another orders their calls: so nothing is locked.
 */
final class JfrActivity implements Activity {
  private final ActivityEvent event;

  /** {@code null} where no values are recorded. */
  private final @Nullable ValueFormat values;

  private boolean ended;

  JfrActivity(ActivityEvent event, @Nullable ValueFormat values) {
    this.event = event;
    this.values = values;
  }

  @Override
  public void reportErr(Throwable error) {
    if (!ended) {
      event.error = error.getClass().getName();
    }
  }

  @Override
  public void reportChange(@Nullable String id, @Nullable Object data) {
    if (!ended) {
      event.changed = true;
      event.changeId = id == null || values == null ? null : VisibleText.of(values.format(id));
    }
  }

  @Override
  public void end() {
    if (ended) {
      return;
    }
    ended = true;
    event.end();
    if (event.shouldCommit()) {
      event.outcome = event.error == null ? "success" : "failure";
      event.commit();
    }
  }
}
