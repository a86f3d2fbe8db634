package dev.tracker.examples.byhand;

import dev.tracker.ActivityTracker;
import dev.tracker.context.ActivityContext;
import java.io.PrintStream;
import java.util.function.BiFunction;

/** Makes the same calls through both decorators, and prints what each of them tells its tracker. */
public final class ByHand {
  private static final User ADA = new User("7", "Ada", "ada@example.com");

  private ByHand() {}

  public static void main(String[] args) {
    run(System.out);
  }

  static void run(PrintStream out) {
    out.println("written by hand:");
    call(HandTrackedUserService::new, out);
    out.println("generated:");
    call(TrackedUserService::new, out);
  }

  private static void call(
      BiFunction<UserService, ActivityTracker, UserService> decorator, PrintStream out) {
    UserService users = decorator.apply(new InMemoryUserService(ADA), new PrintingTracker(out));
    update(users, new UpdateUser("7", "Ada", "ada@example.org"));
    update(users, new UpdateUser("7", "Ada", "ada@example.org"));
    update(users, new UpdateUser("8", "Charles", "charles@example.com"));
  }

  private static void update(UserService users, UpdateUser update) {
    try {
      users.updateUser(ActivityContext.root(), update);
    } catch (UnknownUser e) {
      // The tracker has been told.
    }
  }
}
