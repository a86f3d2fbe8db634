package dev.tracker.cdi.beans;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.context.ActivityContext;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** A tracker that itself calls a tracked bean, while it is made and later. */
@ApplicationScoped
public class AskingTracker implements ActivityTracker {
  @Inject Doors doors;

  @PostConstruct
  void made() {
    doors.open("while made");
  }

  @Override
  public Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
    doors.open("while started");
    return Activity.noop();
  }
}
