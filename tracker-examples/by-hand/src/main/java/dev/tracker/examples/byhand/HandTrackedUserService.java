package dev.tracker.examples.byhand;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.context.ActivityContext;

/**
 * The decorator as one writes it by hand: right as long as it is written with care, for each method
 * anew, and kept in step with the interface.
 *
 * <p>The generated one does a little more: what the tracker throws never reaches the caller, {@code
 * null}s on the way to a value do no harm, a tracker that is not enabled costs nothing, and one
 * that needs no values is not handed any.
 */
public final class HandTrackedUserService implements UserService {
  private final UserService delegate;
  private final ActivityTracker tracker;

  public HandTrackedUserService(UserService delegate, ActivityTracker tracker) {
    this.delegate = delegate;
    this.tracker = tracker;
  }

  @Override
  public UpdatedUser updateUser(ActivityContext context, UpdateUser update) throws UnknownUser {
    try (Activity activity =
        tracker.start(context, "update", "user", "id", update.id(), "email", update.email())) {
      UpdatedUser updated;
      try {
        updated = delegate.updateUser(context, update);
      } catch (Throwable error) { // Errors too: whatever goes wrong is to be seen.
        activity.reportErr(error);
        throw error;
      }
      // Not within the inner try: if the report fails, the update has not.
      if (updated.changed()) {
        activity.reportChange(updated.user().id(), updated.user());
      }
      return updated;
    }
  }
}
