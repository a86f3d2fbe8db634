package dev.tracker.examples.micronaut;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.context.ActivityContext;
import jakarta.inject.Singleton;
import java.io.PrintStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Prints what it hears. */
@Singleton
record PrintingTracker(PrintStream out) implements ActivityTracker {
  @Override
  public Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
    out.println(operation + " " + subject + " " + Arrays.toString(kvArgs));
    return new Activity() {
      @Override
      public void reportErr(Throwable error) {
        out.println("failed: " + error);
      }

      @Override
      public void reportChange(@Nullable String id, @Nullable Object data) {
        out.println("changed: " + id);
      }

      @Override
      public void end() {
        out.println("done");
      }
    };
  }
}
