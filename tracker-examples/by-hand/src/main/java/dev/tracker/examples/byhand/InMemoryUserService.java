package dev.tracker.examples.byhand;

import dev.tracker.context.ActivityContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps the users in memory. */
public final class InMemoryUserService implements UserService {
  private final Map<String, User> users = new ConcurrentHashMap<>();

  public InMemoryUserService(User... users) {
    for (User user : users) {
      this.users.put(user.id(), user);
    }
  }

  @Override
  public UpdatedUser updateUser(ActivityContext context, UpdateUser update) throws UnknownUser {
    User user = new User(update.id(), update.name(), update.email());
    User previous = users.replace(user.id(), user);
    if (previous == null) {
      throw new UnknownUser(update.id());
    }
    return new UpdatedUser(user, !user.equals(previous));
  }
}
