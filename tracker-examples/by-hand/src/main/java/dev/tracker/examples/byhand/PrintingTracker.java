package dev.tracker.examples.byhand;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.context.ActivityContext;
import java.io.PrintStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Prints each call, as it comes. */
record PrintingTracker(PrintStream out) implements ActivityTracker {

  @Override
  public Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
    out.println("  start " + operation + " " + subject + " " + Arrays.toString(kvArgs));
    return new PrintedActivity(out);
  }

  private record PrintedActivity(PrintStream out) implements Activity {
    @Override
    public void reportErr(Throwable error) {
      out.println("    error: " + error.getMessage());
    }

    @Override
    public void reportChange(@Nullable String id, @Nullable Object data) {
      out.println("    change of " + id + ": " + data);
    }

    @Override
    public void end() {
      out.println("    end");
    }
  }
}
