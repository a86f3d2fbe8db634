package dev.tracker.testing.contract;

import dev.tracker.Activity;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** An activity of the tracker that the kit examines, none of whose calls may throw. */
final class ProbedActivity implements Activity {
  private final Activity examined;
  private final AtomicLong endedOfTracker;
  private final AtomicBoolean ended = new AtomicBoolean();

  ProbedActivity(Activity examined, AtomicLong endedOfTracker) {
    this.examined = examined;
    this.endedOfTracker = endedOfTracker;
  }

  @Override
  public void reportErr(Throwable error) {
    call("reportErr with a " + error.getClass().getName(), () -> examined.reportErr(error));
  }

  @Override
  public void reportChange(@Nullable String id, @Nullable Object data) {
    String what = data == null ? "null" : "a " + data.getClass().getName();
    call(
        "reportChange with id "
            + (id == null ? "null" : "\"" + id + "\"")
            + " and for data "
            + what,
        () -> examined.reportChange(id, data));
  }

  @Override
  public void reportExpected(Throwable error) {
    call(
        "reportExpected with a " + error.getClass().getName(),
        () -> examined.reportExpected(error));
  }

  @Override
  public void reportResult(@Nullable Object... kvResults) {
    call("reportResult", () -> examined.reportResult(kvResults));
  }

  @Override
  public void returned() {
    call("returned", examined::returned);
  }

  @Override
  public void returnedAfter(long nanos) {
    call("returnedAfter", () -> examined.returnedAfter(nanos));
  }

  @Override
  public void reportRolledBack() {
    call("reportRolledBack", examined::reportRolledBack);
  }

  @Override
  public void reportUnknown() {
    call("reportUnknown", examined::reportUnknown);
  }

  @Override
  public void detach() {
    call("detach", examined::detach);
  }

  @Override
  public void end() {
    call("end", examined::end);
    countEnd();
  }

  @Override
  public void endAfter(long nanos) {
    call("endAfter", () -> examined.endAfter(nanos));
    countEnd();
  }

  @Override
  public void close() {
    call("close", examined::close);
    countEnd();
  }

  private void countEnd() {
    if (ended.compareAndSet(false, true)) {
      endedOfTracker.incrementAndGet();
    }
  }

  private static void call(String call, Runnable examined) {
    try {
      examined.run();
    } catch (VirtualMachineError passes) {
      throw passes;
    } catch (Throwable thrown) {
      throw ProbedTracker.threw(call, thrown);
    }
  }
}
