package dev.tracker.spring.migration;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.context.ActivityContext;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** In the place of the aspect: a bean, and no pointcut. */
@Component
public class AuditTracker implements ActivityTracker {
  final List<String> audit = new CopyOnWriteArrayList<>();

  @Override
  public Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
    return new Activity() {
      @Override
      public void reportErr(Throwable error) {}

      @Override
      public void reportChange(@Nullable String id, @Nullable Object data) {
        audit.add(operation + " " + id);
      }

      @Override
      public void end() {}
    };
  }
}
