package dev.tracker.examples.byhand;

import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.context.ActivityContext;
import dev.tracker.testing.RecordingTracker;
import org.junit.jupiter.api.Test;

/** Whichever decorator is used, the tracker is told the same. */
class SameEventsTest {
  private static final User ADA = new User("7", "Ada Lovelace", "ada@example.com");

  private final ActivityContext context = ActivityContext.root().withNewRequestId();
  private final RecordingTracker byHand = new RecordingTracker();
  private final RecordingTracker generated = new RecordingTracker();
  private final UserService hand = new HandTrackedUserService(new InMemoryUserService(ADA), byHand);
  private final UserService tracked =
      new TrackedUserService(new InMemoryUserService(ADA), generated);

  @Test
  void change() throws UnknownUser {
    UpdateUser move = new UpdateUser("7", "Ada Lovelace", "ada@example.org");

    assertThat(tracked.updateUser(context, move)).isEqualTo(hand.updateUser(context, move));

    assertSameEvents();
    assertThat(generated)
        .onlyActivity()
        .hasOperation("update")
        .hasSubject("user")
        .hasContext(context)
        .hasArguments("id", "7", "email", "ada@example.org")
        .reportedChange("7", new User("7", "Ada Lovelace", "ada@example.org"));
  }

  @Test
  void noChange() throws UnknownUser {
    UpdateUser nothing = new UpdateUser("7", ADA.name(), ADA.email());

    assertThat(tracked.updateUser(context, nothing)).isEqualTo(hand.updateUser(context, nothing));

    assertSameEvents();
    assertThat(generated).onlyActivity().didNotFail().reportedNoChange();
  }

  @Test
  void failure() {
    UnknownUser error = new UnknownUser("8");
    UserService failing =
        (context, update) -> {
          throw error;
        };
    UpdateUser stranger = new UpdateUser("8", "Charles Babbage", "charles@example.com");

    assertThatThrownBy(
            () -> new HandTrackedUserService(failing, byHand).updateUser(context, stranger))
        .isSameAs(error);
    assertThatThrownBy(
            () -> new TrackedUserService(failing, generated).updateUser(context, stranger))
        .isSameAs(error);

    assertSameEvents();
    assertThat(generated).onlyActivity().failedWith(error).reportedNoChange();
  }

  private void assertSameEvents() {
    assertThat(byHand).keptTheContract();
    assertThat(generated).keptTheContract();
    // All but the method, which only a generated decorator names, and the order among the two.
    assertThat((Object) generated.onlyActivity())
        .usingRecursiveComparison()
        .ignoringFields("method", "calls.sequence")
        .isEqualTo(byHand.onlyActivity());
  }
}
