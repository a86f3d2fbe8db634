package dev.tracker.jfr;

import dev.tracker.Activity;
import dev.tracker.Outcome;
import dev.tracker.spi.ArgumentFields;
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

  private final ArgumentFields<String> results;
  private Outcome outcome = Outcome.SUCCESS;
  private boolean returned;
  private boolean ended;

  JfrActivity(ActivityEvent event, @Nullable ValueFormat values, ArgumentFields<String> results) {
    this.event = event;
    this.values = values;
    this.results = results;
  }

  @Override
  public void reportErr(Throwable error) {
    threw(Outcome.FAILURE, error);
  }

  @Override
  public void reportExpected(Throwable error) {
    threw(Outcome.EXPECTED, error);
  }

  private void threw(Outcome reported, Throwable error) {
    if (!ended) {
      outcome = outcome.and(reported);
      event.error = error.getClass().getName();
    }
  }

  @Override
  public void reportResult(@Nullable Object... kvResults) {
    if (!ended && values != null) {
      event.results = results.of(null, kvResults).text(kvResults);
    }
  }

  @Override
  public void reportChange(@Nullable String id, @Nullable Object data) {
    if (ended) {
      return;
    }
    event.changed = true;
    event.changes++;
    if (event.changes == 1 && id != null && values != null) {
      event.changeId = VisibleText.of(values.format(id));
    }
  }

  @Override
  public void returned() {
    if (!returned && !ended) {
      returned = true;
      event.end();
    }
  }

  @Override
  public void reportRolledBack() {
    outcome = outcome.and(Outcome.ROLLED_BACK);
  }

  @Override
  public void reportUnknown() {
    outcome = outcome.and(Outcome.UNKNOWN);
  }

  @Override
  public void end() {
    if (ended) {
      return;
    }
    returned();
    ended = true;
    if (event.shouldCommit()) {
      event.outcome = outcome.word();
      event.commit();
    }
  }
}
