package dev.tracker.compose;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Placement;
import dev.tracker.context.ActivityContext;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A tracker that writes down every call of an activity that there is. */
final class CallNames implements ActivityTracker {
  final List<String> calls = new CopyOnWriteArrayList<>();

  @Override
  public Placement placement() {
    return Placement.INSIDE_TRANSACTION;
  }

  @Override
  public Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
    return new Activity() {
      @Override
      public void detach() {
        calls.add("detach");
      }

      @Override
      public void reportErr(Throwable error) {
        calls.add("reportErr " + error.getMessage());
      }

      @Override
      public void reportExpected(Throwable error) {
        calls.add("reportExpected " + error.getMessage());
      }

      @Override
      public void reportResult(@Nullable Object... kvResults) {
        calls.add("reportResult " + Arrays.toString(kvResults));
      }

      @Override
      public void reportChange(@Nullable String id, @Nullable Object data) {
        calls.add("reportChange " + id + " " + data);
      }

      @Override
      public void returned() {
        calls.add("returned");
      }

      @Override
      public void reportRolledBack() {
        calls.add("reportRolledBack");
      }

      @Override
      public void reportUnknown() {
        calls.add("reportUnknown");
      }

      @Override
      public void end() {
        calls.add("end");
      }
    };
  }
}
