package dev.tracker.processor.whole;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import java.util.ArrayList;
import java.util.List;

/** Notes how it is called, and throws where it is told to. */
final class FaultyTracker implements ActivityTracker {

  /** The calls to a tracker and its activities. */
  enum Call {
    IS_ENABLED,
    WANTS_VALUES,
    START,
    REPORT_ERR,
    REPORT_CHANGE,
    END
  }

  final List<Call> calls = new ArrayList<>();
  private final Call faulty;
  private final Throwable fault;

  /** Throws the fault at each call of one kind; where it is {@code null}, starts nothing. */
  FaultyTracker(Call faulty, Throwable fault) {
    this.faulty = faulty;
    this.fault = fault;
  }

  @Override
  public boolean isEnabled(TrackedMethod method) {
    called(Call.IS_ENABLED);
    return true;
  }

  @Override
  public boolean wantsValues(TrackedMethod method) {
    called(Call.WANTS_VALUES);
    return true;
  }

  @Override
  public Activity start(
      ActivityContext context, String operation, String subject, Object... kvArgs) {
    called(Call.START);
    return faulty == Call.START ? null : new FaultyActivity();
  }

  private void called(Call call) {
    calls.add(call);
    if (call == faulty && fault != null) {
      Sneaky.doThrow(fault);
    }
  }

  private final class FaultyActivity implements Activity {
    @Override
    public void reportErr(Throwable error) {
      called(Call.REPORT_ERR);
    }

    @Override
    public void reportChange(String id, Object data) {
      called(Call.REPORT_CHANGE);
    }

    @Override
    public void end() {
      called(Call.END);
    }
  }
}
