package dev.tracker.processor.whole;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import java.util.ArrayList;
import java.util.List;

/** Goes through what it tracks, or whatever a test has it do, in each call that is made to it. */
final class NestingTracker implements ActivityTracker {
  final List<String> calls = new ArrayList<>();
  Runnable nested = () -> {};
  boolean nestsWhenAsked;

  private void called(String call) {
    calls.add(call);
    nested.run();
  }

  @Override
  public boolean isEnabled(TrackedMethod method) {
    if (nestsWhenAsked) {
      nested.run();
    }
    return true;
  }

  @Override
  public boolean wantsValues(TrackedMethod method) {
    called("wantsValues");
    return true;
  }

  @Override
  public Activity start(
      ActivityContext context, String operation, String subject, Object... kvArgs) {
    called("start");
    return new NestingActivity();
  }

  private final class NestingActivity implements Activity {
    @Override
    public void detach() {
      called("detach");
    }

    @Override
    public void reportErr(Throwable error) {
      called("reportErr");
    }

    @Override
    public void reportExpected(Throwable error) {
      called("reportExpected");
    }

    @Override
    public void reportChange(String id, Object data) {
      called("reportChange");
    }

    @Override
    public void end() {
      called("end");
    }
  }
}
