package dev.tracker.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.Activity;
import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.fixtures.ScriptedTracker;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class FilteredTrackerTest {
  private static final TrackedMethod CREATE =
      TrackedMethod.of(Runnable.class, "createThing", "create", "thing", Effect.CHANGE);
  private static final TrackedMethod FIND =
      TrackedMethod.of(Runnable.class, "findThing", "find", "thing", Effect.READ);

  private final List<String> log = new ArrayList<>();
  private final ScriptedTracker scripted = new ScriptedTracker("t", log);
  private final FilteredTracker tracker =
      FilteredTracker.of(scripted, MethodFilter.operation("create"));

  @Test
  void passesOnWhatItPicks() {
    assertThat(tracker.isEnabled(CREATE)).isTrue();
    assertThat(tracker.wantsValues(CREATE)).isTrue();
    tracker.start(ActivityContext.root(), CREATE, "id", "7").end();

    assertThat(log)
        .containsExactly("t.isEnabled", "t.wantsValues", "t.start create thing [id, 7]", "t.end");
  }

  @Test
  void doesNotAskForTheRest() {
    assertThat(tracker.isEnabled(FIND)).isFalse();
    assertThat(tracker.start(ActivityContext.root(), FIND)).isSameAs(Activity.noop());

    assertThat(log).isEmpty();
  }

  @Test
  void answersAsTheTrackerForWhatItPicks() {
    scripted.disabled().withoutValues();

    assertThat(tracker.isEnabled(CREATE)).isFalse();
    assertThat(tracker.wantsValues(CREATE)).isFalse();
  }

  @Test
  void passesOnWhatIsStartedByHand() {
    tracker.start(ActivityContext.root(), "find", "thing").end();

    assertThat(log).containsExactly("t.start find thing []", "t.end");
  }

  @Test
  void asksTheFilterOnceForEachMethod() {
    AtomicInteger asked = new AtomicInteger();
    FilteredTracker counting = FilteredTracker.of(scripted, method -> asked.incrementAndGet() > 0);

    counting.isEnabled(CREATE);
    counting.isEnabled(CREATE);
    counting.isEnabled(FIND);

    assertThat(asked).hasValue(2);
  }
}
